import Testing

@testable import Portal
@testable import Workspace

/// Cells of CSV: nothing is computed by whoever opens them, and nothing is lost.
@Suite struct CSVTextTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+31 20 555", "'+31 20 555"), ("-", "'-"), ("-x", "'-x"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\u{FF1D}1", "'\u{FF1D}1"),
    ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""), ("=\"a\"", "\"'=\"\"a\"\"\""), ("-1;=2", "\"'-1;=2\""), ("--1", "'--1"),
    ("-1.", "'-1."),
    // What is computed to itself stays.
    ("-12", "-12"), ("-3.5", "-3.5"), ("12", "12"), ("", ""), ("a=b", "a=b"), ("'=1", "'=1"),
    ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), (" a", "\" a\""), ("Zając", "Zając"),
  ])
  func aCell(_ text: String, _ expected: String) { #expect(CSVText.field(.text(text)) == expected) }

  @Test(arguments: [
    (-5.0, "-5"), (0.25, "0.25"), (-0.5, "-0.5"), (1e15, "1000000000000000"), (1e300, "1e+300"), (-0.0, "0"), (84_000, "84000"),
  ])
  func aNumberIsANumber(_ number: Double, _ expected: String) { #expect(CSVText.field(.number(number)) == expected) }

  @Test func linesEndAsTheStandardSays() {
    let text = CSVText(columns: ["id", "note"], rows: [[.text("A"), .blank], [.text("B"), .text("x,y")]])
    #expect(text.bytes == [0xEF, 0xBB, 0xBF] + Array("id,note\r\nA,\r\nB,\"x,y\"\r\n".utf8))
  }

  @Test func valuesAreWrittenAsEvidenceMayHaveThem() {
    let values: [Value] = [.null, .text("x"), .integer(-3), .number(0.5), .list(["a", "b"]), .period(start: "s", end: "e")]
    #expect(values.map { CSVText.field(CSVText.Cell($0)) } == ["", "x", "-3", "0.5", "\"a; b\"", "s to e"])
  }
}
