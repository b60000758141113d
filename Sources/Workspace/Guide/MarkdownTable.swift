/// A table of Markdown: pipes in cells are escaped, lines are joined.
package struct MarkdownTable {
  let head: [String]
  let rows: [[String]]

  package init(_ head: [String], _ rows: [[String]]) {
    self.head = head
    self.rows = rows
  }

  package var text: String {
    ([line(head), line(head.map { _ in "---" })] + rows.map(line)).joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ") + " |"
  }
}
