import Diagnostics
package import Documents

/// An edit of a quiet file after which golive knows the same of it as before: other words between the same headings, tables, boxes to
/// tick and links to files.
package struct QuietEdit: Sendable {
  /// What the page of the file shows, as it was and as it is.
  package let before: Prose
  package let after: Prose

  /// Nil if the edit may be more than that.
  package init?(from old: SourceFile, to new: SourceFile) {
    let (old, new) = (MarkdownReader.read(old), MarkdownReader.read(new))
    guard old.diagnostics.isEmpty, new.diagnostics.isEmpty, let outline = Outline(old.value), outline == Outline(new.value) else {
      return nil
    }
    (before, after) = (Prose(old.value), Prose(new.value))
  }
}

/// All of a document but its words: whoever counts, looks for tables or follows links sees no more of it.
private struct Outline: Equatable {
  let front: Node
  let headings: [Heading]
  let tables: [Table]
  let tasks: [Task]
  /// To other files.
  let links: Set<Link>

  struct Heading: Equatable {
    let level: Int
    let text: String
    let anchor: String

    init(_ heading: Document.Heading) { (level, text, anchor) = (heading.level, heading.text, heading.anchor) }
  }

  struct Table: Equatable {
    let headings: [Heading]
    let rows: [[String]]

    init(_ placed: Document.PlacedTable) {
      headings = placed.headings.map(Heading.init)
      rows = ([placed.table.head] + placed.table.rows.map(\.cells)).map { $0.map(\.text) }
    }
  }

  struct Task: Equatable {
    let ticked: Bool
    let text: String

    init(_ task: Document.Task) { (ticked, text) = (task.ticked, task.text) }
  }

  struct Link: Hashable {
    let destination: String
    let isImage: Bool
  }

  /// Nil if the document leads to a line of its own, for lines move.
  init?(_ document: Document) {
    front = document.frontMatter
    headings = document.headings.map(Heading.init)
    tables = document.tables.map(Table.init)
    tasks = document.tasks.map(Task.init)
    let anchors = Set(document.headings.map { Exact($0.anchor) })
    var links: Set<Link> = []
    for link in document.links {
      guard let target = link.target else { continue }
      if !target.sameBytes(as: document.path) {
        links.insert(Link(destination: link.destination, isImage: link.isImage))
      } else if let fragment = link.fragment, !anchors.contains(Exact(fragment)) {
        return nil
      }
    }
    self.links = links
  }
}
