import Diagnostics
import Documents
import TestSupport
import Testing

@Suite struct CSVReaderTests {
  private func read(_ text: String) -> Parsed<Table> { CSVReader.read(SourceFile("cases.csv", text)) }

  @Test func readsCellsWithTheirPlaces() {
    let table = read("id,title,note\r\nT1,\"Öl, \"\"fein\"\"\", x \n\n\"T2\",\"two\nlines\",\"\"\rT3,,z").value
    #expect(table.head.map(\.text) == ["id", "title", "note"])
    #expect(table.rows.map { $0.cells.map(\.text) } == [["T1", "Öl, \"fein\"", "x"], ["T2", "two\nlines", ""], ["T3", "", "z"]])
    #expect(table.rows.map(\.place.line) == [2, 4, 6])
    #expect(table.rows[0].cells.map(\.place.column) == [1, 4, 20])
    #expect(table.rows[1].cells.map { "\($0.place.line):\($0.place.column)" } == ["4:1", "4:6", "5:8"])
    #expect(table.rows[2].cells.map(\.place.column) == [1, 4, 5])
  }

  @Test(
    arguments: [
      ("«1»", [("1", Code.csvEmpty)]),
      ("a,b\n1,«1»\"open\nmore\n", [("1", .csvUnclosedQuote)]),
      ("a,b\n\"x\"«1»y,2\n", [("1", .csvTextAfterQuote)]),
      ("a,b\n1,5«1»\" pipe\n", [("1", .csvQuoteInside)]),
      ("a,b\n«1»1\n2,3\n", [("1", .csvShortRow)]),
      ("a,b\n1,2,«1»3\n\"x\ny\",2,«2»3,4\n", [("1", .csvLongRow), ("2", .csvLongRow)]),
      ("a,«1»,b,«2»  \n", [("1", .csvBlankHead), ("2", .csvBlankHead)]),
      ("a,b,«1»A\n", [("1", .csvDuplicateHead)]),
      ("«1»a;b;c\n1;2;3\n", [("1", .csvSemicolon)]),
      ("«1»a\tb\n1\t2\n", [("1", .csvSemicolon)]),
      ("«1»\u{FEFF}id,a\n", [("1", .byteOrderMark)]),
      ("id\n\n\r\nx\n", []),
      ("a, \"b\" ,c\n1,\" 2 \" ,3", []),
    ] as [(String, [(String, Code)])])
  func finds(_ text: String, _ expected: [(String, Code)]) {
    let marked = Marked(text, path: "cases.csv")
    marked.expect(CSVReader.read(marked.file).diagnostics, expected)
  }

  @Test func manyColumnsAreRefused() {
    #expect(read(String(repeating: "a,", count: 1_000) + "b\n").diagnostics.map(\.code) == [.csvTooLarge])
  }

  @Test func commasWithoutEndAreKeptOnce() {
    let parsed = read("a,b\n" + String(repeating: ",", count: 50_000) + "\n")
    #expect(parsed.diagnostics.map(\.code) == [.csvLongRow])
    #expect(parsed.value.rows.first?.cells.count == 1_001)
  }

  @Test func raggedRowsAreListedUpToAHundred() {
    let found = read("a,b\n" + String(repeating: "1\n", count: 1_000)).diagnostics
    #expect(found.count == 101 && found.last?.code == .moreFindings)
  }

  /// A writer by the book and this reader agree on random tables.
  @Test func readsWhatWasWritten() {
    var random = Seeded(7)
    let pieces = ["a", "ü", "\"", ",", "\n", "\r\n", "🙂", "x y", ";", "'", "|"]
    for _ in 0..<500 {
      let columns = Int.random(in: 2...5, using: &random)
      let rows = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        (0..<columns).map { _ in
          let cell = (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
          return "<" + cell.joined() + ">"
        }
      }
      let head = (0..<columns).map { "c\($0)" }
      let text = ([head] + rows).map { row in
        row.map { "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" }
          .joined(separator: ",")
      }.joined(separator: "\n")
      let parsed = read(text)
      #expect(parsed.diagnostics.isEmpty)
      #expect(parsed.value.rows.map { $0.cells.map { Array($0.text.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
    }
  }

  @Test func placesAreWhereTheTextIs() {
    var random = Seeded(11)
    for _ in 0..<200 {
      let words = (0..<20).map { _ in ["a", "éé", "", "  b ", "🙂c"].randomElement(using: &random) ?? "" }
      let text =
        "h1,h2,h3,h4\n" + stride(from: 0, to: 20, by: 4).map { words[$0..<$0 + 4].joined(separator: ",") }.joined(separator: "\n")
      let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
      for row in read(text).value.rows {
        for cell in row.cells {
          let there = lines[cell.place.line - 1][(cell.place.column - 1)...].prefix(cell.text.unicodeScalars.count)
          #expect(Array(there) == Array(cell.text.unicodeScalars))
        }
      }
    }
  }
}
