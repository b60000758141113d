/// Why a character is not accepted, in files and after escapes.
package enum RefusedCharacter {
  case invalid, nul, mark, separator, direction, control

  /// Nil for characters that are accepted.
  package init?(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: return nil
    case 0x00: self = .nul
    case 0x01...0x1F, 0x7F: self = .control
    case 0x85, 0x2028, 0x2029: self = .separator
    case 0x80...0x9F: self = .control
    case 0xFEFF: self = .mark
    case 0x202A...0x202E, 0x2066...0x2069: self = .direction
    case 0xFFFE, 0xFFFF: self = .control
    default: return nil
    }
  }

  package var code: Code {
    switch self {
    case .invalid: .notUTF8
    case .nul: .nulCharacter
    case .mark: .byteOrderMark
    case .separator: .hiddenLineEnd
    case .direction: .directionOverride
    case .control: .controlCharacter
    }
  }

  package func message(byte: UInt8, _ scalar: Unicode.Scalar?) -> String {
    switch self {
    case .invalid: "byte `\(hexadecimal(UInt32(byte), digits: 2))` is not UTF-8"
    case .nul: "a NUL character"
    case .mark: "a byte order mark"
    case .separator: "the hidden line end \(name(scalar))"
    case .direction: "the character \(name(scalar)) changes the direction of text"
    case .control: "the control character \(name(scalar))"
    }
  }

  package var help: String {
    switch self {
    case .invalid: "save the file as UTF-8"
    case .nul: "the file is damaged, or not text; save it again as UTF-8 text"
    case .mark: "save the file as UTF-8 without BOM"
    case .separator: "delete it and end the line with the Enter key"
    case .direction: "delete it: it can make a page read otherwise than the file"
    case .control: "delete it; tabs and line ends are accepted"
    }
  }

  private func name(_ scalar: Unicode.Scalar?) -> String { "`U+\(hexadecimal(scalar?.value ?? 0, digits: 4))`" }
}

/// Upper-case hexadecimal with leading zeros.
package func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
