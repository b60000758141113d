import Diagnostics
import GRDB
import Testing

@testable import Assessment
@testable import Workspace

/// Functions of texts that golive puts in the place of SQLite's own, whose time grows with the product of the texts.
@Suite struct TextFunctionTests {
  private static let texts = [
    "''", "'a'", "'abc'", "'aab'", "' a '", "'é'", "'aéa'", "'äöü ä'", "'😀a😀'", "NULL", "12", "1.5", "x'6162'", "x'62'",
    "'x' || char(0) || 'a'", "CAST(x'A9' AS TEXT)",
  ]

  private static let calls =
    texts.flatMap { first in texts.map { "\(first), \($0)" } }.flatMap { pair in
      ["instr", "trim", "ltrim", "rtrim"].map { "\($0)(\(pair))" } + ["replace(\(pair), 'x')", "replace(\(pair), '')"]
    } + texts.map { "replace('banana', 'an', \($0))" }

  @Test func `they say what SQLite says`() throws {
    let own = try Sample.database()
    let plain = try DatabaseQueue()
    // Many calls in one query: preparing takes longer than calling.
    for start in stride(from: 0, to: Self.calls.count, by: 32) {
      let calls = Self.calls[start..<min(start + 32, Self.calls.count)]
      let sql = "SELECT " + calls.map { "coalesce(quote(\($0)), '-')" }.joined(separator: " || ' ' || ")
      let expected = try plain.read { try String.fetchOne($0, sql: sql) }
      #expect(try own.words(sql) == [expected ?? "-"], "\(calls)")
    }
  }

  @Test(.timeLimit(.minutes(1))) func `long texts take no longer than they are long`() throws {
    let database = try Sample.database()
    let long = "WITH RECURSIVE b(n) AS (SELECT 'a' UNION ALL SELECT n || n FROM b LIMIT 20), c AS (SELECT max(n) AS t FROM b)"
    for call in ["instr(t, substr(t, 1, 250000) || 'b')", "length(replace(t, substr(t, 1, 250000) || 'b', ''))"] {
      let rows = (0..<90).map { "SELECT \($0)" }.joined(separator: " UNION ALL ")
      #expect(database.refusal("\(long) SELECT sum(\(call)) FROM c, (\(rows))") == nil, "\(call)")
    }
    #expect(database.refusal("\(long) SELECT trim(t, t) FROM c") != nil)
  }

  @Test(arguments: [
    ("printf('%d of %s', 1, 'a')", true), ("printf('%,d', 5)", true), ("format('%.1f %%', 1.5)", true),
    ("printf('50%% of 20000')", true), ("printf('%5d|%-20s', 1, 'a')", true), ("printf('%.*c', 1000000000, 'x')", false),
    ("printf('%1000000000d', 1)", false), ("printf('%.1000000c', 'x')", false), ("printf('%' || '9999d', 1)", false),
    ("PRINTF(x, 1)", false),
    ("length(/*/ ' */ printf('%999999d', 1)) -- '", false), ("format((SELECT 'a'))", false), ("\"printf\"('%*d', 1, 2)", false),
  ])
  func `a format stands in the query, with small widths`(_ call: String, _ isAccepted: Bool) throws {
    let refusal = try Sample.database().refusal("SELECT \(call) FROM (SELECT 'a' AS x)")
    #expect(refusal?.code == (isAccepted ? nil : .queryFunction), "\(call)")
  }
}
