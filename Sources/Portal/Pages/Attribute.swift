import Diagnostics

/// The attributes of a page that make links. A quote in text is always written as a reference, so every match is an attribute.
enum Attribute {
  case href, src, id

  @inline(__always)
  static func name(before quote: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Attribute? {
    // The last letters tell most others apart without comparing.
    guard quote >= 4, bytes[quote - 1] == UInt8(ascii: "=") else { return nil }
    switch (bytes[quote - 3], bytes[quote - 2]) {
    case (UInt8(ascii: "e"), UInt8(ascii: "f")): return bytes.has(" href=", at: quote - 6) ? .href : nil
    case (UInt8(ascii: "i"), UInt8(ascii: "d")): return bytes[quote - 4] == 0x20 ? .id : nil
    case (UInt8(ascii: "r"), UInt8(ascii: "c")): return bytes.has(" src=", at: quote - 5) ? .src : nil
    default: return nil
    }
  }

  /// Every `id` of a page.
  static func ids(in page: [UInt8]) -> [String] {
    page.withUnsafeBufferPointer { bytes in
      var ids: [String] = []
      for (name, value) in Attributes(in: bytes) where name == .id {
        ids.append(unescaped(String(decoding: bytes[value], as: UTF8.self)))
      }
      return ids
    }
  }

  static func unescaped(_ value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
    return value.replacing("&amp;", with: "&").replacing("&#39;", with: "'")
  }
}

/// The attributes of a page that make links, each with its value as it is written, in order.
struct Attributes: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var quotes: Offsets

  init(in bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    quotes = Offsets(of: 0x22, in: bytes)
  }

  @inline(__always)
  mutating func next() -> (name: Attribute, value: Range<Int>)? {
    while true {
      let quote = quotes.next()
      if quote == bytes.count { return nil }
      let end = quotes.next()
      if let name = Attribute.name(before: quote, in: bytes) { return (name, quote + 1..<end) }
    }
  }
}
