/// Which addresses a page may have, judged on the escaped bytes between the quotes.
enum Link {
  static let help = "links are relative or begin with \(schemes.map { "`\($0):`" }.joined(separator: ", ")); the page has `#` instead"

  private static let schemes = ["http", "https", "mailto", "tel"]

  static func isAllowed(_ address: ArraySlice<UInt8>) -> Bool {
    var scheme: [UInt8] = []
    var rest = address[...]
    while let byte = rest.popFirst() {
      // Browsers skip controls and spaces in front, tabs and line ends anywhere.
      if byte <= 0x20 || byte == 0x7f { continue }
      switch byte {
      case UInt8(ascii: ":"): return schemes.contains { $0.utf8.elementsEqual(scheme) }
      case UInt8(ascii: "/"), UInt8(ascii: "\\"):
        // `//host` leaves the site by whatever scheme the page came with.
        let next = rest.first { $0 > 0x20 && $0 != 0x7f }
        return !scheme.isEmpty || next != UInt8(ascii: "/") && next != UInt8(ascii: "\\")
      case UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      // The template's own references could spell a scheme; escaping writes only these five.
      case UInt8(ascii: "&"):
        if !["amp;", "lt;", "gt;", "quot;", "#39;"].contains(where: { rest.starts(with: $0.utf8) }) { return false }
        scheme.append(byte)
      default: scheme.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
      }
    }
    return true
  }
}
