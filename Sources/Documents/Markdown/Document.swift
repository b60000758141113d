package import Diagnostics

/// A Markdown file, read: its front matter, what its body says that golive can check, and its body as HTML.
package struct Document: Sendable {
  package struct Heading: Hashable, Sendable {
    package let level: Int
    /// Plain text.
    package let text: String
    /// `id` in the page, unique in the document.
    package let anchor: String
    package let place: Place
  }

  /// A GFM table with the headings it stands under, innermost last.
  package struct PlacedTable: Hashable, Sendable {
    package let headings: [Heading]
    package let table: Table
  }

  /// `- [x] words`.
  package struct Task: Hashable, Sendable {
    package let ticked: Bool
    /// Plain text of the item's first paragraph.
    package let text: String
    package let place: Place
  }

  package struct Link: Hashable, Sendable {
    package let destination: String
    package let place: Place
  }

  package let path: String
  /// Always a map; empty if the file has no front matter.
  package let frontMatter: Node
  package let headings: [Heading]
  package let tables: [PlacedTable]
  package let tasks: [Task]
  package let links: [Link]
  /// The body, safe to place in a page. Each block and table row has its first line as `id`: `L42`.
  package let html: String
  /// HTML of each section under a level-2 heading, by heading text, in order; for the checklist's five texts.
  package let sections: [(heading: String, html: String)]
}
