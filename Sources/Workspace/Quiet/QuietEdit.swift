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

/// All of a document but its words: whoever counts, looks for tables or follows links sees no more of it. As bytes, for Swift holds
/// texts equal that are not the same.
private struct Outline: Equatable {
  private var bytes: [UInt8] = []
  /// Links to other files: the same may be led to more often.
  private var links: Set<Link> = []

  private struct Link: Hashable {
    let destination: Exact
    let isImage: Bool
  }

  /// Nil if the document leads to a line of its own, for lines move.
  init?(_ document: Document) {
    add(document.frontMatter)
    for heading in document.headings { add(heading) }
    for table in document.tables {
      add("table")
      for heading in table.headings { add(heading) }
      for row in [table.table.head] + table.table.rows.map(\.cells) {
        add("row")
        for cell in row { add(cell.text) }
      }
    }
    for task in document.tasks {
      add(task.ticked ? "ticked" : "open")
      add(task.text)
    }
    let anchors = Set(document.headings.map { Exact($0.anchor) })
    for link in document.links {
      guard let target = link.target else { continue }
      if !target.sameBytes(as: document.path) {
        links.insert(Link(destination: Exact(link.destination), isImage: link.isImage))
      } else if let fragment = link.fragment, !anchors.contains(Exact(fragment)) {
        return nil
      }
    }
  }

  /// With its length, so that no two lists of texts give the same bytes.
  private mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  private mutating func add(_ number: Int) { withUnsafeBytes(of: number) { bytes += $0 } }

  private mutating func add(_ heading: Document.Heading) {
    add(heading.level)
    add(heading.text)
    add(heading.anchor)
  }

  private mutating func add(_ node: Node) {
    switch node.content {
    case .scalar(let text):
      add("scalar")
      add(text)
    case .list(let nodes):
      add("list")
      add(nodes.count)
      for node in nodes { add(node) }
    case .map(let entries):
      add("map")
      add(entries.count)
      for entry in entries {
        add(entry.key)
        add(entry.value)
      }
    }
    add(node.place.line)
    add(node.place.column)
  }
}
