package import Documents

/// What the page of a Markdown file shows. Less than was read of it: what is counted stands in the rows, and a workspace has ten thousand
/// files.
package final class Prose: Sendable {
  /// A key of the front matter.
  package struct Field: Hashable, Sendable {
    package let key: String
    /// Lists and maps in one line.
    package let words: String
    /// It was written as one value.
    package let isScalar: Bool
  }

  package let fields: [Field]
  /// Plain text of the headings, in order.
  package let headings: [String]
  /// The body as HTML; see `Document.markup`.
  package let markup: [UInt8]

  package init(_ document: Document) {
    fields = (document.frontMatter.entries ?? []).map { entry in
      Field(key: entry.key, words: Self.words(entry.value), isScalar: entry.value.scalar != nil)
    }
    headings = document.headings.map(\.text)
    markup = document.markup
  }

  private static func words(_ node: Node) -> String {
    if let text = node.scalar { return text }
    var words: [UInt8] = []
    words.reserveCapacity(256)
    add(node, to: &words)
    return String(decoding: words, as: UTF8.self)
  }

  private static func add(_ node: Node, to words: inout [UInt8]) {
    switch node.content {
    case .scalar(let text): words.append(contentsOf: text.utf8)
    case .list(let items):
      for index in items.indices {
        if index > 0 { words.append(contentsOf: "; ".utf8) }
        add(items[index], to: &words)
      }
    case .map(let entries):
      for index in entries.indices {
        if index > 0 { words.append(contentsOf: "; ".utf8) }
        words.append(contentsOf: entries[index].key.utf8)
        words.append(contentsOf: ": ".utf8)
        add(entries[index].value, to: &words)
      }
    }
  }
}
