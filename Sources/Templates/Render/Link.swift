/// Which addresses a page may have, judged on the escaped bytes between the quotes.
enum Link {
  static let help =
    "links are relative or begin with \(schemes.map { "`\($0):`" }.joined(separator: ", ")); the page has `#` in its place"

  private static let schemes = ["http", "https", "mailto", "tel"]

  static func isAllowed(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    var isFirst = true
    for (index, byte) in address.enumerated() where !isSkipped(byte) {
      switch byte {
      case UInt8(ascii: ":"): return isAllowedScheme(address[..<index])
      case UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "\\"):
        // `//host` leaves the site by whatever scheme the page came with.
        return !isFirst || !address[(index + 1)...].first(where: { !isSkipped($0) }).isSlash
      case UInt8(ascii: "&"):
        // The template's own references could spell a scheme; escaping writes only these five.
        let rest = address[(index + 1)...]
        if !["amp;", "lt;", "gt;", "quot;", "#39;"].contains(where: { rest.starts(with: $0.utf8) }) { return false }
      default: break
      }
      isFirst = false
    }
    return true
  }

  private static func isAllowedScheme(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let scheme = String(decoding: bytes.filter { !isSkipped($0) }, as: UTF8.self).lowercased()
    return schemes.contains(scheme)
  }

  /// Browsers skip controls and spaces in front, tabs and line ends anywhere.
  private static func isSkipped(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7f }
}

extension UInt8? {
  fileprivate var isSlash: Bool { self == UInt8(ascii: "/") || self == UInt8(ascii: "\\") }
}
