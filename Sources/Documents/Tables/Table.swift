package import Diagnostics

/// A table as written: the head and the rows, each cell with its true place. Markdown and CSV give the same value.
package struct Table: Hashable, Sendable {
  package struct Cell: Hashable, Sendable {
    /// Trimmed; for Markdown the source text of the cell with `\|` read as `|`, its inline markup resolved to plain text.
    package let text: String
    package let place: Place

    package init(_ text: String, at place: Place) {
      self.text = text
      self.place = place
    }
  }

  package struct Row: Hashable, Sendable {
    package let cells: [Cell]
    /// First physical line of the record.
    package let place: Place

    package init(_ cells: [Cell], at place: Place) {
      self.cells = cells
      self.place = place
    }
  }

  package let head: [Cell]
  package let rows: [Row]
  package let place: Place

  package init(head: [Cell], rows: [Row], at place: Place) {
    self.head = head
    self.rows = rows
    self.place = place
  }
}
