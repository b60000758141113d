import Diagnostics
import Testing

@testable import Assessment
@testable import Workspace

@Suite struct CopyTests {
  private static let views = [
    ("done", "SELECT id, tags FROM test_cases WHERE status = 'passed'"), ("broken", "SELECT x FROM processes"),
  ]
  private static let asked = [
    "SELECT id FROM done ORDER BY id", "SELECT * FROM broken", "SELECT date('now')", "DELETE FROM processes",
    "SELECT nme FROM processes",
    "SELECT count(*) FROM sqlite_schema", "SELECT unicode(name) FROM processes", "SELECT :as_of, :unknown",
  ]

  @Test func `a copy answers and refuses as the original does`() throws {
    let original = try Sample.database(views: Self.views)
    let copy = try EvidenceDatabase(copyOf: original.original)
    for sql in Self.asked {
      #expect((try? copy.words(sql)) == (try? original.words(sql)), "\(sql)")
      #expect(copy.refusal(sql) == original.refusal(sql), "\(sql)")
    }
    let shapes = [original, copy].map { try? $0.check(Sample.query("SELECT id FROM done")).get().reads.columns }
    #expect(shapes[0]?.isEmpty == false && shapes[0] == shapes[1])
    #expect(copy.place(of: "evidence/user-acceptance/uat.md:21") == original.place(of: "evidence/user-acceptance/uat.md:21"))
  }

  @Test func `rows that are added to one of them are not in the other`() throws {
    let results = Sample.table("results", [Sample.column("id", .id)], isComputed: true)
    let original = try Sample.database(extra: [results])
    let copy = try EvidenceDatabase(copyOf: original.original)
    try copy.fill("results", columns: ["id"], rows: [([.text("a")], Place("x.md", line: 1))])
    #expect(try copy.words("SELECT id, at FROM results") == ["a|x.md:1"])
    #expect(try original.words("SELECT id FROM results") == [])
    #expect(copy.place(of: "x.md:1") != nil && original.place(of: "x.md:1") == nil)
  }

  @Test(.timeLimit(.minutes(5))) func `the memory of a query is that of its own thread`() throws {
    let half =
      "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 300)"
      + " SELECT count(*) FROM (SELECT \(Sample.letters(250_000)) || x AS t FROM c ORDER BY t)"
    let original = try Sample.database()
    let copies = (0..<4).map { _ in original.original }
    let words = concurrently(copies) { one in try? EvidenceDatabase(copyOf: one).words(half) }
    #expect(words == [["300"], ["300"], ["300"], ["300"]])
  }
}
