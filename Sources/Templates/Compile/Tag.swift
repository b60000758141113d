import Diagnostics

/// What stands between `{{` and `}}`.
struct Tag {
  enum Kind {
    case value, open, inverted, close, partial, comment
    /// Mustache that golive does not have, and why.
    case unsupported(String, help: String)
  }

  let kind: Kind
  /// All of it, with the braces.
  let range: Range<Int>
  /// The name, trimmed.
  let name: Range<Int>

  /// May stand alone on its line, which then leaves no trace.
  var mayStandAlone: Bool {
    switch kind {
    case .open, .inverted, .close, .partial, .comment: true
    case .value, .unsupported: false
    }
  }

  /// Reads the tag that begins with `{{` at this offset; nil when it never ends.
  init?(in bytes: [UInt8], at start: Int) {
    var inside = start + 2
    switch inside < bytes.count ? bytes[inside] : 0 {
    case UInt8(ascii: "#"): kind = .open
    case UInt8(ascii: "^"): kind = .inverted
    case UInt8(ascii: "/"): kind = .close
    case UInt8(ascii: "!"): kind = .comment
    case UInt8(ascii: ">"): kind = .partial
    case UInt8(ascii: "{"), UInt8(ascii: "&"):
      kind = .unsupported(
        "a value without escaping",
        help: "write `{{name}}`: the view decides, by giving text, which is escaped, or safe HTML, which is not")
    case UInt8(ascii: "="): kind = .unsupported("a change of delimiters", help: "write tags with `{{` and `}}`")
    case UInt8(ascii: "<"), UInt8(ascii: "$"):
      kind = .unsupported("a block of template inheritance", help: "use sections and partials")
    default: kind = .value
    }
    if case .value = kind {} else { inside += 1 }
    guard let end = Self.find(Self.closing, in: bytes, from: inside) else { return nil }
    let isTriple = bytes[start + 2] == UInt8(ascii: "{") && end + 2 < bytes.count && bytes[end + 2] == UInt8(ascii: "}")
    range = start..<end + (isTriple ? 3 : 2)
    var name = inside..<end
    while let first = name.first, Self.isSpace(bytes[first]) { name = name.dropFirst() }
    while let last = name.last, Self.isSpace(bytes[last]) { name = name.dropLast() }
    self.name = name
  }

  static let opening = Array("{{".utf8)
  private static let closing = Array("}}".utf8)

  static func find(_ pair: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == pair[0], bytes[index + 1] == pair[1] { return index }
      index += 1
    }
    return nil
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }
}
