package import Diagnostics

/// A Markdown file, read: its front matter, what its body says that golive can check, and its body as HTML. One object, for lists of
/// ten thousand are made and filtered again and again.
package final class Document: Sendable {
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

  /// A link or an image whose destination is accepted.
  package struct Link: Hashable, Sendable {
    /// As written, without the blanks around it.
    package let destination: String
    package let place: Place
    /// For a link to a file: its path relative to the workspace, escapes such as `%20` resolved; nil for web addresses. A link to a
    /// heading of the same file has the file's own path.
    package let target: String?
    /// What follows `#`, without it.
    package let fragment: String?
    package let isImage: Bool
  }

  package let path: String
  /// Always a map; empty if the file has no front matter.
  package let frontMatter: Node
  package let headings: [Heading]
  package let tables: [PlacedTable]
  package let tasks: [Task]
  /// Links and images, in order.
  package let links: [Link]
  /// The body in UTF-8, safe to place in a page. Each block and table row has its first line as `id`: `L42`.
  package let markup: [UInt8]
  /// Where each section under a level-2 heading stands in the markup, in order.
  let sectionRanges: [(heading: String, markup: Range<Int>)]

  /// HTML of each section under a level-2 heading, by heading text, in order; for the checklist's five texts.
  package var sections: [(heading: String, html: String)] {
    sectionRanges.map { ($0.heading, String(decoding: markup[$0.markup], as: UTF8.self)) }
  }

  init(
    path: String, frontMatter: Node, headings: [Heading], tables: [PlacedTable], tasks: [Task], links: [Link], markup: [UInt8],
    sectionRanges: [(heading: String, markup: Range<Int>)]
  ) {
    self.path = path
    self.frontMatter = frontMatter
    self.headings = headings
    self.tables = tables
    self.tasks = tasks
    self.links = links
    self.markup = markup
    self.sectionRanges = sectionRanges
  }

  /// The body as text.
  package var html: String { String(decoding: markup, as: UTF8.self) }
}
