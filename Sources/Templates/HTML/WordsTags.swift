/// The tags in words of a language, and whether each has its other half.
struct WordsTags {
  private struct Tag {
    let text: String
    /// In small letters.
    let name: String
    let isEnd: Bool
    /// Not where the words end before the tag does.
    var isWhole = true
  }

  private var tags: [Tag] = []

  /// They have no other half.
  private static let alone: Set = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  init(_ text: String) {
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...]
      guard let tag = Self.tag(rest) else {
        rest = rest.dropFirst()
        continue
      }
      tags.append(tag)
      rest = rest.dropFirst(tag.text.count)
    }
  }

  var first: String? { tags.first?.text }

  func fault(in id: String) -> WordsFault? {
    var open: [Tag] = []
    for tag in tags {
      if !tag.isWhole { return .endless((tag.isEnd ? "</" : "<") + tag.name, in: id) }
      if Self.alone.contains(tag.name) { continue }
      if !tag.isEnd {
        open.append(tag)
      } else if open.last?.name == tag.name {
        open.removeLast()
      } else if let last = open.last, open.contains(where: { $0.name == tag.name }) {
        return .unclosed(last.text, closing: last.name, in: id)
      } else {
        return .unopened(tag.text, opening: tag.name, in: id)
      }
    }
    return open.last.map { .unclosed($0.text, closing: $0.name, in: id) }
  }

  /// A tag at the beginning; nil where the sign is a letter, as in `a < b`.
  private static func tag(_ text: Substring) -> Tag? {
    let inner = text.dropFirst()
    let isEnd = inner.first == "/"
    let name = inner.dropFirst(isEnd ? 1 : 0).prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    guard let first = name.first, first.isLetter else { return nil }
    var quote: Character?
    for index in text.indices {
      let letter = text[index]
      if letter == quote {
        quote = nil
      } else if quote == nil, letter == "\"" || letter == "'" {
        quote = letter
      } else if quote == nil, letter == ">" {
        return Tag(text: String(text[...index]), name: name.lowercased(), isEnd: isEnd)
      }
    }
    return Tag(text: String(text), name: name.lowercased(), isEnd: isEnd, isWhole: false)
  }
}
