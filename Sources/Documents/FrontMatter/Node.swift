package import Diagnostics

/// A value of front matter that knows where it stands. Scalars keep their source text: the schema types them, not YAML.
package struct Node: Hashable, Sendable {
  package indirect enum Content: Hashable, Sendable {
    /// The text as written, without quotes; `""` for a key without a value.
    case scalar(String)
    case list([Node])
    case map([Entry])
  }

  /// `key: value`. Keys are ASCII and unique within their map.
  package struct Entry: Hashable, Sendable {
    package let key: String
    package let keyPlace: Place
    package let value: Node

    package init(key: String, keyPlace: Place, value: Node) {
      self.key = key
      self.keyPlace = keyPlace
      self.value = value
    }
  }

  package let content: Content
  package let place: Place

  package init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }
}

extension Node {
  package var scalar: String? { if case .scalar(let text) = content { text } else { nil } }
  package var list: [Node]? { if case .list(let items) = content { items } else { nil } }
  package var entries: [Entry]? { if case .map(let entries) = content { entries } else { nil } }

  /// The value of a key of a map.
  package subscript(key: String) -> Node? { entries?.first { $0.key.sameBytes(as: key) }?.value }

  /// What an author would call this kind of value.
  package var kind: String {
    switch content {
    case .scalar: "a value"
    case .list: "a list"
    case .map: "a mapping"
    }
  }
}
