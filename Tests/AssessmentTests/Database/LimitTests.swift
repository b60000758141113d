import Diagnostics
import Testing

@testable import Assessment
@testable import Workspace

@Suite struct LimitTests {
  @Test func `a query as long as 64 KiB is read, a longer one is not`() throws {
    let database = try Sample.database()
    let most = "SELECT 1 /*" + String(repeating: "x", count: 64 * 1024 - 13) + "*/"
    #expect(most.utf8.count == 64 * 1024)
    #expect(database.refusal(most) == nil)
    #expect(database.refusal(most + " ")?.code == .queryTooLarge)
  }

  @Test(.timeLimit(.minutes(1))) func `definitions that double are refused before they are written out`() throws {
    let links = (1...40).map { "c\($0) AS (SELECT a.x FROM c\($0 - 1) a, c\($0 - 1) b)" }
    let sql = (["WITH c0 AS (SELECT 1 AS x)"] + links).joined(separator: ", ") + " SELECT count(*) FROM c40"
    #expect(try Sample.database().refusal(sql)?.code == .queryTooLarge)
    let quoted = sql.replacing("FROM c", with: "FROM \"C").replacing(" a,", with: "\" a,")
    #expect(try Sample.database().refusal(quoted)?.code == .queryTooLarge)
  }

  @Test(.timeLimit(.minutes(1))) func `views that double are refused`() throws {
    let views = (1...40).map { ("v\($0)", "SELECT max(a.id) AS id FROM v\($0 - 1) a, v\($0 - 1) b") }
    let database = try Sample.database(views: [("v0", "SELECT id FROM processes")] + views)
    #expect(database.diagnostics.first?.code == .queryTooLarge)
    #expect(database.diagnostics.first?.place.line == 32)
  }

  @Test func `a chain that reads each definition once is fine`() throws {
    let links = (1...40).map { "c\($0) AS (SELECT x + 1 AS x FROM c\($0 - 1))" }
    let sql = (["WITH c0 AS (SELECT 1 AS x)"] + links).joined(separator: ", ") + " SELECT x FROM c40"
    #expect(try Sample.database().words(sql) == ["41"])
  }

  @Test func `an endless query ends at the same step each time`() throws {
    let database = try Sample.database()
    func counted(_ rows: Int) -> Diagnostic? {
      database.refusal("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < \(rows)) SELECT count(*) FROM c")
    }
    #expect(counted(1_000_000) == nil)
    #expect(counted(10_000_000)?.code == .queryEndless)
    #expect(counted(10_000_000) == counted(10_000_000))
    #expect(database.refusal("SELECT 1") == nil)
  }

  @Test func `a row is looked up by its id, though a status has an index too`() throws {
    let cases = Sample.table("cases", [Sample.column("id", .id), Sample.column("status", .oneOf([]))])
    let faults = Sample.table("faults", [Sample.column("subject", indexed: true), Sample.column("type", .oneOf([]))])
    let numbers = 1...6_000
    let database = try Sample.database(
      extra: [cases, faults],
      rows: [
        "cases": numbers.map { Sample.row(.text("T-\($0)"), .text("failed"), at: $0) },
        "faults": numbers.map { Sample.row(.text("T-\($0)"), .text("issue"), at: $0) },
      ])
    let open = "SELECT count(*) FROM cases t WHERE NOT EXISTS (SELECT 1 FROM faults f WHERE f.type = 'issue' AND f.subject = t.id)"
    #expect(try database.words(open) == ["0"])
  }

  @Test func `a join without a condition is stopped`() throws {
    let ten = (0..<10).map { _ in "test_cases" }.enumerated().map { "\($1) t\($0)" }.joined(separator: ", ")
    let many = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 60) SELECT count(*) FROM n, \(ten), n m"
    #expect(try Sample.database().refusal(many)?.code == .queryEndless)
  }

  @Test func `rows and bytes of an answer are bounded`() throws {
    let database = try Sample.database()
    let rows = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 20000) SELECT x FROM c"
    #expect(database.refusal(rows)?.code == .queryTooMuch)
    let long = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 2000)"
    #expect(database.refusal("\(long) SELECT \(Sample.letters(500_000)) FROM c")?.code == .queryTooMuch)
    #expect(
      database.refusal("\(long) SELECT count(*) FROM (SELECT \(Sample.letters(500_000)) || x AS t FROM c ORDER BY t)")?.code
        == .queryTooMuch)
    let joined = "SELECT length(x || x || x) FROM (SELECT \(Sample.letters(500_000)) AS x)"
    #expect(database.refusal(joined)?.code == .queryBroken)
  }

  @Test(arguments: [
    String(repeating: "(", count: 2_000) + "1" + String(repeating: ")", count: 2_000),
    Array(repeating: "1", count: 2_000).joined(separator: " + "), Array(repeating: "1", count: 2_000).joined(separator: ", "),
    Array(repeating: "1", count: 2_000).joined(separator: " UNION ALL SELECT "),
    "max(" + Array(repeating: "1", count: 100).joined(separator: ",") + ")",
  ])
  func `what is too deep or too wide is refused`(_ expression: String) throws {
    #expect(try Sample.database().refusal("SELECT \(expression)")?.code == .queryBroken)
  }
}
