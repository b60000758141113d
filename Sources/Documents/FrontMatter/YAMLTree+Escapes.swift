import CLibYAML
import Diagnostics

/// Escapes in double quotes can write characters that no file may hold.
extension YAMLTree {
  mutating func checkEscapes(of text: String, _ event: yaml_event_t) {
    guard text.unicodeScalars.contains(where: { $0.value == 0x0D || RefusedCharacter(of: $0) != nil }) else { return }
    var offset = offset(of: event.start_mark)
    let end = self.offset(of: event.end_mark)
    while offset + 1 < end {
      guard bytes[offset] == 0x5C else {
        offset += 1
        continue
      }
      let digits = Self.digits(of: bytes[offset + 1])
      let length = min(2 + digits, end - offset)
      if let value = Self.value(of: UnsafeBufferPointer(rebasing: bytes[offset + 1..<offset + length])),
        let scalar = Unicode.Scalar(value), value == 0x0D || RefusedCharacter(of: scalar) != nil
      {
        diagnostics.append(
          Diagnostic(
            .escapedCharacter, "an escape for `U+\(hexadecimal(value, digits: 4))`",
            at: lines.place(at: offset, length: length, in: bytes),
            help: "delete it: control characters, hidden line ends and changes of text direction are not accepted"))
      }
      offset += length
    }
  }

  private static func digits(of letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "x"): 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: 0
    }
  }

  /// The character that an escape stands for, without its backslash; nil for the harmless ones.
  private static func value(of escape: UnsafeBufferPointer<UInt8>) -> UInt32? {
    switch escape[0] {
    case UInt8(ascii: "x"), UInt8(ascii: "u"), UInt8(ascii: "U"):
      UInt32(String(decoding: escape.dropFirst(), as: UTF8.self), radix: 16)
    case UInt8(ascii: "0"): 0
    case UInt8(ascii: "a"): 7
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "v"): 0x0B
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "e"): 0x1B
    case UInt8(ascii: "N"): 0x85
    case UInt8(ascii: "L"): 0x2028
    case UInt8(ascii: "P"): 0x2029
    default: nil
    }
  }
}
