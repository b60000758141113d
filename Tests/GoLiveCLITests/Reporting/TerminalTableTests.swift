import Assessment
import Testing

@testable import GoLiveCLI

@Suite struct TerminalTableTests {
  private static let rows: [[FigureResult.Cell]] = [
    [.text("a"), .text("one two three four five six"), .number(12)], [.text("日本"), .blank, .number(1.25)],
  ]

  @Test func withoutATerminalNothingWraps() {
    #expect(
      TerminalTable(columns: ["id", "words", "n"], rows: Self.rows, width: nil).text == """
        id    words                           n
        ----  ---------------------------  ----
        a     one two three four five six    12
        日本  -                            1.25

        """)
  }

  @Test func onATerminalTheWidestGivesWay() {
    let text = TerminalTable(columns: ["id", "words", "n"], rows: Self.rows, width: 30).text
    #expect(
      text == """
        id    words                  n
        ----  ------------------  ----
        a     one two three four    12
              five six
        日本  -                   1.25

        """)
  }

  /// Words that are wider than the column are cut, and nothing is lost.
  @Test func nothingIsLost() {
    let word = String(repeating: "0123456789", count: 5)
    let text = TerminalTable(columns: ["x"], rows: [[.text(word + " end")]], width: 20).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 20 })
    #expect(text.split(separator: "\n").dropFirst(2).joined() == word + " end")
  }

  @Test func controlsAreShown() {
    #expect(TerminalTable(columns: ["x"], rows: [[.text("a\u{1B}[31m\nb")]], width: nil).text.hasSuffix("a\\u{1B}[31m\\nb\n"))
  }

  @Test func noRowsAreAHead() {
    #expect(TerminalTable(columns: ["id", "title"], rows: [], width: 80).text == "id  title\n--  -----\n")
  }
}
