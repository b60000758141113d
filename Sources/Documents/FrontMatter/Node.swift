package import Diagnostics

/// A value of front matter that knows where it stands. Scalars keep their source text: the schema types them, not YAML.
package struct Node: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// The text as written, without quotes; `""` for a key without a value.
    case scalar(String)
    case list([Node])
    case map([Entry])
  }

  /// `key: value`. Keys are ASCII and unique within their map.
  package struct Entry: Hashable, Sendable {
    package let key: String
    private let keySpan: Span
    package let value: Node

    /// - Parameter keyPlace: in the file of the value.
    package init(key: String, keyPlace: Place, value: Node) {
      self.key = key
      keySpan = keyPlace.span
      self.value = value
    }

    package var keyPlace: Place { Place(value.place.path, keySpan) }
  }

  package let content: Content
  /// Where the value begins; for a block scalar its indicator (`|`).
  package let place: Place
  private let contentSpan: Span
  /// True for `|`: line n of the text is n - 1 lines below `contentPlace`, in the same column.
  package let keepsLines: Bool

  package init(_ content: Content, at place: Place, contentPlace: Place? = nil, keepsLines: Bool = false) {
    self.content = content
    self.place = place
    contentSpan = (contentPlace ?? place).span
    self.keepsLines = keepsLines
  }

  /// Where the text of a scalar begins: after an opening quote, or below the indicator of a block scalar.
  package var contentPlace: Place { Place(place.path, contentSpan) }

  /// The place in the file of a place in the text, both counted from 1; the value itself when its lines are folded.
  package func place(line: Int, column: Int, length: Int = 1) -> Place {
    if line == 1 || keepsLines {
      return Place(place.path, line: contentPlace.line + line - 1, column: contentPlace.column + column - 1, length: length)
    }
    return place
  }
}

extension Node {
  package var scalar: String? { if case .scalar(let text) = content { text } else { nil } }
  package var list: [Node]? { if case .list(let items) = content { items } else { nil } }
  package var entries: [Entry]? { if case .map(let entries) = content { entries } else { nil } }

  /// The value of a key of a map.
  package subscript(key: String) -> Node? {
    guard case .map(let entries) = content else { return nil }
    // By index: an entry is large to copy.
    return entries.indices.first { entries[$0].key.sameBytes(as: key) }.map { entries[$0].value }
  }

  /// What an author would call this kind of value.
  package var kind: String {
    switch content {
    case .scalar: "a value"
    case .list: "a list"
    case .map: "a mapping"
    }
  }
}
