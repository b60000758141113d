import Diagnostics

/// The attributes of a page that make links. A quote in text is always written as a reference, so every match is an attribute.
enum Attribute {
  case href, src, id

  /// Hands over each value as it is written, in order.
  static func forEach(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Attribute, Range<Int>) -> Void) {
    var quote = bytes.next(0x22, from: 0)
    while quote < bytes.count {
      let end = bytes.next(0x22, from: quote + 1)
      if let name = name(before: quote, in: bytes) { body(name, quote + 1..<end) }
      quote = bytes.next(0x22, from: end + 1)
    }
  }

  static func name(before quote: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Attribute? {
    // The last letter tells most others apart without comparing.
    guard quote >= 2 else { return nil }
    switch bytes[quote - 2] {
    case UInt8(ascii: "f"): return bytes.has(" href=", at: quote - 6) ? .href : nil
    case UInt8(ascii: "d"): return bytes.has(" id=", at: quote - 4) ? .id : nil
    case UInt8(ascii: "c"): return bytes.has(" src=", at: quote - 5) ? .src : nil
    default: return nil
    }
  }

  /// Every `id` of a page.
  static func ids(in page: [UInt8]) -> [String] {
    page.withUnsafeBufferPointer { bytes in
      var ids: [String] = []
      forEach(in: bytes) { name, value in
        if name == .id { ids.append(unescaped(String(decoding: bytes[value], as: UTF8.self))) }
      }
      return ids
    }
  }

  static func unescaped(_ value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
    return value.replacing("&amp;", with: "&").replacing("&#39;", with: "'")
  }
}
