import Workspace

/// A row that people fill in, as it may be written: its cells one by one, and the whole to paste.
struct ExampleRow: Sendable {
  let title: String
  let text: String
  /// Empty where it is not a row of a table.
  let cells: [(name: String, value: String)]
  /// Every row is found fault with: this one shows the form only.
  let isFaulty: Bool

  init(_ example: TableExamples.Example) {
    self.init(title: example.table.title, text: example.text, isFaulty: example.isFaulty)
  }

  init(title: String, text: String, isFaulty: Bool = false) {
    self.title = title
    self.text = text
    self.isFaulty = isFaulty
    let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
    let rows = lines.filter { $0.hasPrefix("| ") && $0.hasSuffix(" |") }.map {
      $0.dropFirst(2).dropLast(2).split(separator: " | ", omittingEmptySubsequences: false).map(String.init)
    }
    // Head, dashes, row.
    cells =
      rows.count == 3 && rows[0].count == rows[2].count
      ? zip(rows[0], rows[2]).map { (name: $0, value: $1.replacing("\\|", with: "|")) }.filter { !$0.value.isEmpty } : []
  }
}
