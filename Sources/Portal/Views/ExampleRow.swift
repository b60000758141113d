/// A row that people fill in, as it may be written: its cells one by one, and the whole to paste.
struct ExampleRow: Sendable {
  let title: String
  let text: String
  /// Empty where it is not a row of a table.
  let cells: [(name: String, value: String)]

  init(title: String, text: String) {
    self.title = title
    self.text = text
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.hasSuffix(" |") }.map {
      $0.dropFirst(2).dropLast(2).split(separator: " | ", omittingEmptySubsequences: false).map(String.init)
    }
    // Head, dashes, row.
    cells =
      rows.count == 3 && rows[0].count == rows[2].count
      ? zip(rows[0], rows[2]).map { (name: $0, value: $1.replacing("\\|", with: "|")) }.filter { !$0.value.isEmpty } : []
  }
}
