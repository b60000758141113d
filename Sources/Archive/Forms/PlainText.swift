/// Text as the format has it: UTF-8 in whole lines, without characters that hide or reorder what a reader sees.
enum PlainText {
  /// The lines without their ends; nil if the bytes are no such text.
  static func lines(_ bytes: some Collection<UInt8>) -> [Line]? {
    let bytes = Array(bytes)
    guard bytes.last == UInt8(ascii: "\n"), let text = String(validating: bytes, as: UTF8.self),
      text.unicodeScalars.allSatisfy(isAccepted)
    else { return nil }
    return bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  private static func isAccepted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: true
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
