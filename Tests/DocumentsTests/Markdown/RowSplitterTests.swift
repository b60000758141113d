import TestSupport
import Testing

@testable import Documents

@Suite struct RowSplitterTests {
  @Test(
    arguments: [
      ("| a | b |", ["a", "b"]), ("a | b", ["a", "b"]), ("|a|b", ["a", "b"]), ("a|b|", ["a", "b"]),
      ("  |  a  |\tb |  ", ["a", "b"]),
      ("| a \\| b | c |", ["a \\| b", "c"]), ("| `a|b` |", ["`a", "b`"]), ("| `a\\|b` |", ["`a\\|b`"]),
      ("| a \\\\| b |", ["a \\\\| b"]),
      ("|", []), ("||", [""]), ("| |", [""]), ("|||", ["", ""]), ("| a ||", ["a", ""]), ("||a|", ["", "a"]), ("", []), ("  ", []),
      ("a", ["a"]), ("\\|", ["\\|"]), ("\\| a | b", ["\\| a", "b"]), ("| a | b | |", ["a", "b", ""]), ("a | | ", ["a", ""]),
      ("| ü |é", ["ü", "é"]),
    ] as [(String, [String])])
  func splits(_ row: String, _ cells: [String]) {
    Array(row.utf8).withUnsafeBufferPointer { bytes in
      let found = RowSplitter(0..<bytes.count, of: bytes).cells.map { String(decoding: bytes[$0], as: UTF8.self) }
      #expect(found == cells)
    }
  }

  /// As many cells as the library sees: a table appears exactly when head and dashes have the same number.
  @Test func countsLikeTheLibrary() {
    var random = Seeded(5)
    for _ in 0..<2_000 {
      let row =
        "|x"
        + (0..<Int.random(in: 1...8, using: &random)).map { _ in
          ["|", "\\|", "\\", "`", "a", " ", "\t", "\\\\", "||", "ü"].randomElement(using: &random) ?? ""
        }.joined()
      let count = Array(row.utf8).withUnsafeBufferPointer { RowSplitter(0..<$0.count, of: $0).cells.count }
      let dashes = String(repeating: "|-", count: count) + "|"
      let document = MarkdownReader.read(SourceFile("a.md", "\(row)\n\(dashes)\n")).value
      #expect(document.tables.first?.table.head.count == count, "\(row)")
    }
  }
}
