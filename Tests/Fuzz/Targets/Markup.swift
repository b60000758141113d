/// HTML of a body, read apart from what wrote it: known tags that stand in each other, quoted attributes, ids that are there once,
/// and addresses that a page may have.
struct Markup {
  /// What is wrong first; nil if nothing is.
  private(set) var fault: String?
  private var rest: ArraySlice<UInt8>
  private var open: [String] = []
  private var ids: Set<String> = []

  private static let tags: Set<String> = [
    "a", "blockquote", "br", "code", "del", "div", "em", "h2", "h3", "h4", "h5", "h6", "hr", "img", "input", "li", "ol", "p",
    "pre", "span", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
  ]
  private static let void: Set<String> = ["br", "hr", "img", "input"]
  private static let attributes: Set<String> = [
    "alt", "aria-label", "checked", "class", "disabled", "href", "id", "role", "scope", "src", "start", "tabindex", "title", "type",
  ]

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
    while fault == nil, let sign = rest.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }) {
      guard rest[sign] == UInt8(ascii: "<") else {
        fault = "a `>` stands in text"
        return
      }
      rest = rest[(sign + 1)...]
      tag()
    }
    if fault == nil, let last = open.last { fault = "`\(last)` is not closed" }
  }

  private mutating func tag() {
    let isEnd = take("/")
    let name = word()
    guard Self.tags.contains(name) else {
      fault = "a tag `\(name)`"
      return
    }
    if isEnd {
      if !take(">") || open.popLast() != name { fault = "`</\(name)>` closes another tag" }
      return
    }
    while fault == nil, take(" "), !rest.starts(with: "/>".utf8) { attribute() }
    guard fault == nil else { return }
    let isVoid = Self.void.contains(name)
    guard !isVoid || take("/"), take(">") else {
      fault = "`<\(name)` does not end"
      return
    }
    if !isVoid { open.append(name) }
  }

  private mutating func attribute() {
    let name = word()
    guard Self.attributes.contains(name) else {
      fault = "an attribute `\(name)`"
      return
    }
    guard take("=") else { return }
    guard take("\""), let end = rest.firstIndex(of: UInt8(ascii: "\"")) else {
      fault = "`\(name)` has no quotes"
      return
    }
    let value = String(decoding: rest[..<end], as: UTF8.self)
    rest = rest[(end + 1)...]
    if value.utf8.contains(UInt8(ascii: "<")) || value.utf8.contains(UInt8(ascii: ">")) { fault = "`\(name)` has a sign of a tag" }
    if name == "id", !ids.insert(value).inserted { fault = "the id `\(value)` is there twice" }
    if name == "href" || name == "src", let words = BrowsedAddress(attribute: value).fault { fault = words }
  }

  private mutating func word() -> String {
    let word = rest.prefix { $0 == UInt8(ascii: "-") || ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) }
    rest = rest[word.endIndex...]
    return String(decoding: word, as: UTF8.self)
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard let first = rest.first, UInt32(first) == sign.value else { return false }
    rest = rest.dropFirst()
    return true
  }
}
