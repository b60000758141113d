import Diagnostics
import Templates

/// Copies the markup of a body, and changes tags on the way: one pass, which looks at nothing but what stands between `<` and `>`.
///
/// The markup is our own renderer's: in text and in values of attributes there is no `<`, `>` or quote but as a reference.
struct BodyWriter {
  let body: Body
  /// Boxes of tables are called by it.
  let name: String
  let keepsAnchors: Bool
  let demotesHeadings: Bool

  func write(_ html: [UInt8]) -> [UInt8] { html.withUnsafeBufferPointer { write($0) } }

  private func write(_ html: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var copy = Copy(html)
    var tables = 0
    var tag = html.next(UInt8(ascii: "<"), from: 0)
    while tag < html.count {
      let end = html.next(UInt8(ascii: ">"), from: tag)
      if html.has("<table", at: tag) {
        tables += 1
        copy.insert(box(tables), at: tag)
      }
      if demotesHeadings, let digit = Self.digit(ofHeading: tag, in: html) {
        copy.replace(digit..<digit + 1, by: [html[digit] + 1])
      }
      changeAttributes(from: tag, to: end, of: html, &copy)
      if html.has("</table>", at: tag) { copy.insert("</div>".utf8, at: end + 1) }
      tag = html.next(UInt8(ascii: "<"), from: end)
    }
    return copy.finished()
  }

  private func box(_ number: Int) -> [UInt8] {
    var box = Array("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"".utf8)
    box.appendEscaped("\(name), table \(number), scrolls sideways")
    return box + "\">".utf8
  }

  /// Where `<h2`, `<h2 ` or `</h2>` has its number, if it may get a greater one.
  private static func digit(ofHeading tag: Int, in html: UnsafeBufferPointer<UInt8>) -> Int? {
    let digit = html.has("</", at: tag) ? tag + 3 : tag + 2
    guard digit + 1 < html.count, html[digit - 1] == UInt8(ascii: "h"), (0x31...0x35).contains(html[digit]) else { return nil }
    return html[digit + 1] == UInt8(ascii: ">") || html[digit + 1] == 0x20 ? digit : nil
  }

  private func changeAttributes(from tag: Int, to end: Int, of html: UnsafeBufferPointer<UInt8>, _ copy: inout Copy) {
    // Cut off, so that a tag without attributes is not searched through to the end of the page.
    let html = UnsafeBufferPointer(rebasing: html[..<end])
    var quote = html.next(0x22, from: tag)
    while quote < end {
      let value = quote + 1
      let last = html.next(0x22, from: value)
      let name = Attribute.name(before: quote, in: html)
      switch name {
      case .href, .src:
        let written = UnsafeBufferPointer(rebasing: html[value..<last])
        if let address = body.address(written, isSource: name == .src) { copy.replace(value..<last, by: address.utf8) }
      case .id: if !keepsAnchors { copy.replace(quote - 4..<last + 1, by: []) }
      case nil: break
      }
      quote = html.next(0x22, from: last + 1)
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

  mutating func insert(_ text: some Collection<UInt8>, at offset: Int) { replace(offset..<offset, by: text) }

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
