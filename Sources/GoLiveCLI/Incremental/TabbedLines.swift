/// Lines of fields with tabs between them; what would end a field is written with a backslash.
enum TabbedLines {
  static func bytes(of lines: [[String]]) -> [UInt8] {
    Array(lines.map { $0.map(written).joined(separator: "\t") + "\n" }.joined().utf8)
  }

  /// Nothing if the bytes are no text.
  static func read(_ bytes: [UInt8]) -> [[String]] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return [] }
    return text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { read(String(decoding: $0, as: UTF8.self)) }
    }
  }

  private static func written(_ field: String) -> String {
    guard field.utf8.contains(where: { [0x5C, 0x09, 0x0A].contains($0) }) else { return field }
    var bytes: [UInt8] = []
    for byte in field.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func read(_ field: String) -> String {
    guard field.utf8.contains(UInt8(ascii: "\\")) else { return field }
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in field.utf8 {
      if isEscaped {
        bytes.append(byte == UInt8(ascii: "t") ? 0x09 : byte == UInt8(ascii: "n") ? 0x0A : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
