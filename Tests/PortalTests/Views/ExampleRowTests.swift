import Testing

@testable import Portal

/// A row to fill in, cell by cell.
@Suite struct ExampleRowTests {
  @Test func aRowIsToldCellByCell() {
    let row = ExampleRow(title: "Cases", text: "## Cases\n\n| id | name | note |\n| --- | --- | --- |\n| T-1 | this \\| that |  |")
    #expect(row.cells.map(\.name) == ["id", "name"])
    #expect(row.cells.map(\.value) == ["T-1", "this | that"])
  }

  @Test func frontMatterIsNoRow() {
    #expect(ExampleRow(title: "Gates", text: "---\nid: G1\n---").cells.isEmpty)
  }
}
