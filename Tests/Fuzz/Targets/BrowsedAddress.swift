/// An address as a browser takes it (WHATWG URL), to see where it leads from a page: apart from golive's own judgement.
struct BrowsedAddress {
  /// In small letters; nil for an address that starts from the page.
  let scheme: String?
  private let bytes: [UInt8]

  private static let accepted: Set<String> = ["http", "https", "mailto", "tel"]

  init(_ address: [UInt8]) {
    var bytes = address[...]
    while let first = bytes.first, first <= 0x20 { bytes = bytes.dropFirst() }
    while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
    self.bytes = bytes.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    scheme = Self.scheme(of: self.bytes)
  }

  /// As it stands in quotes in a page.
  init(attribute: String) {
    let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    self.init(Array(references.reduce(attribute) { $0.replacing($1.0, with: $1.1) }.utf8))
  }

  /// Why no page may have it; nil if it may.
  var fault: String? {
    if let scheme { return Self.accepted.contains(scheme) ? nil : "an address with `\(scheme):`" }
    let start = bytes.prefix(2)
    return start.count == 2 && start.allSatisfy { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
      ? "an address of another host" : nil
  }

  private static func scheme(of bytes: [UInt8]) -> String? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first, isLetter(first) else { return nil }
    let word = bytes[..<colon]
    guard word.allSatisfy({ isLetter($0) || ($0 >= 0x30 && $0 <= 0x39) || "+-.".utf8.contains($0) }) else { return nil }
    return String(decoding: word, as: UTF8.self).lowercased()
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
