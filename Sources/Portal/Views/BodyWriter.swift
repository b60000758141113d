import Diagnostics
import Templates

/// Where the links of a body lead.
protocol LinkAddresses {
  /// What a link, or a picture, is to say instead; nil if it stays as written.
  func address(_ written: UnsafeBufferPointer<UInt8>, isSource: Bool) -> String?
}

/// Copies the markup of a body, and changes tags on the way: one pass, from tag to tag and from quote to quote.
///
/// The markup is our own renderer's: in text and in values of attributes there is no `<`, `>` or quote but as a reference.
struct BodyWriter<Addresses: LinkAddresses> {
  let addresses: Addresses
  let keepsAnchors: Bool
  let demotesHeadings: Bool

  func write(_ html: [UInt8]) -> [UInt8] { html.withUnsafeBufferPointer { write($0) } }

  private func write(_ html: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var copy = Copy(html)
    var tags = Offsets(of: UInt8(ascii: "<"), in: html)
    var quotes = Offsets(of: 0x22, in: html)
    var tag = tags.next()
    var quote = quotes.next()
    while tag < html.count {
      if demotesHeadings { changeHeading(tag, of: html, &copy) }
      tag = tags.next()
      while quote < tag {
        let last = quotes.next()
        changeAttribute(quote, last, of: html, &copy)
        quote = quotes.next()
      }
    }
    return copy.finished()
  }

  @inline(__always)
  private func changeHeading(_ tag: Int, of html: UnsafeBufferPointer<UInt8>, _ copy: inout Copy) {
    guard tag + 2 < html.count else { return }
    let name = html[tag + 1] == UInt8(ascii: "/") ? tag + 2 : tag + 1
    guard html[name] == UInt8(ascii: "h"), let digit = Self.digit(ofHeading: name + 1, in: html) else { return }
    copy.replace(digit..<digit + 1, by: CollectionOfOne(html[digit] + 1))
  }

  /// Where the number of `<h2>`, `<h2 ` or `</h2>` stands, if it may get a greater one.
  private static func digit(ofHeading digit: Int, in html: UnsafeBufferPointer<UInt8>) -> Int? {
    guard digit + 1 < html.count, (0x31...0x35).contains(html[digit]) else { return nil }
    return html[digit + 1] == UInt8(ascii: ">") || html[digit + 1] == 0x20 ? digit : nil
  }

  @inline(__always)
  private func changeAttribute(_ quote: Int, _ last: Int, of html: UnsafeBufferPointer<UInt8>, _ copy: inout Copy) {
    let value = quote + 1
    let name = Attribute.name(before: quote, in: html)
    switch name {
    case .href, .src:
      let written = UnsafeBufferPointer(rebasing: html[value..<last])
      if let address = addresses.address(written, isSource: name == .src) { copy.replace(value..<last, by: address.utf8) }
    case .id: if !keepsAnchors { copy.replace(quote - 4..<last + 1, by: EmptyCollection()) }
    case nil: break
    }
  }
}

/// A copy with changes, told in order.
private struct Copy {
  private let source: UnsafeBufferPointer<UInt8>
  private var bytes: [UInt8] = []
  private var copied = 0

  init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    bytes.reserveCapacity(source.count + source.count / 4)
  }

  mutating func replace(_ range: Range<Int>, by text: some Collection<UInt8>) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<range.lowerBound]))
    bytes.append(contentsOf: text)
    copied = range.upperBound
  }

  /// With all that stands behind the last change.
  consuming func finished() -> [UInt8] {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied...]))
    return bytes
  }
}
