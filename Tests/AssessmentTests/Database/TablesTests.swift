import Diagnostics
import Testing

@testable import Assessment
@testable import Workspace

@Suite struct TablesTests {
  @Test func `names have underscores, a period two columns, a blank is NULL`() throws {
    let database = try Sample.database()
    #expect(
      try database.words("SELECT id, process, security_role, run_on, window_start, window_end, tags, score, at FROM test_cases")
        == [
          "T-1|P-1|Clerk|2026-11-02|2026-11-02T09:00|2026-11-03T17:00|smoke; month end|4|evidence/user-acceptance/uat.md:21",
          "T-2|P-1|Administrator|2026-11-03|-|-|smoke|2.5|evidence/user-acceptance/uat.md:22",
          "T-3|-|-|-|-|-|-|-|evidence/user-acceptance/uat.md:9",
        ])
  }

  @Test func `a list is a table of its items, with the id of the row`() throws {
    #expect(
      try Sample.database().words("SELECT at, id, value FROM test_cases__tags") == [
        "evidence/user-acceptance/uat.md:21|T-1|smoke", "evidence/user-acceptance/uat.md:21|T-1|month end",
        "evidence/user-acceptance/uat.md:22|T-2|smoke",
      ])
  }

  @Test func `the fields of an area are always one row`() throws {
    let database = try Sample.database()
    #expect(
      try database.words("SELECT environment, period_start, period_end, audiences, at FROM uat")
        == ["uat-1|-|-|clerks; drivers|evidence/user-acceptance/uat.md:3"])
    #expect(try database.words("SELECT value, at FROM uat__audiences ORDER BY 1").count == 2)
    #expect(try database.words("SELECT go_live, at FROM programme") == ["-|-"])
  }

  @Test func `a place comes back exactly`() throws {
    let database = try Sample.database()
    let uat = "evidence/user-acceptance/uat.md"
    #expect(database.place(of: "\(uat):22") == Place(uat, line: 22, column: 1, length: 9))
    #expect(database.place(of: "\(uat):3") == Place(uat, line: 3))
    for unknown in ["\(uat):23", uat, "x.md:22", "", ":", "22", "\(uat):-1"] { #expect(database.place(of: unknown) == nil) }
  }

  @Test func `numbers divide as numbers, integers print as integers`() throws {
    let database = try Sample.database()
    #expect(try database.words("SELECT score / 3, typeof(score) FROM test_cases WHERE id = 'T-1'") == ["1.33|real"])
    #expect(try database.words("SELECT 'is ' || critical, typeof(critical) FROM processes WHERE id = 'P-1'") == ["is 1|integer"])
  }

  @Test func `ids, references, lists and what asks for it have an index`() throws {
    let extra = Sample.table(
      "raid",
      [
        Sample.column("id", .id), Sample.column("area", .area), Sample.column("role", .role), Sample.column("subject"),
        Sample.column("title"), Sample.column("due", .date, indexed: true), Sample.column("covers", .list(.text)),
      ])
    let layout = TableLayout(name: extra.sqlName, columns: extra.columns)
    #expect(layout.columns.filter(\.isIndexed).map(\.name) == ["id", "subject", "due"])
    #expect(layout.indexes.count == 5)
  }

  @Test func `a computed table is empty until it is filled`() throws {
    let documents = Sample.table(
      "sign-offs", [Sample.column("path"), Sample.column("signer-name"), Sample.column("of", .list(.text))], isComputed: true)
    let database = try Sample.database(extra: [documents])
    let query = "SELECT path, signer_name, of, at FROM sign_offs"
    #expect(try database.words(query) == [])
    let at = Place("evidence/user-acceptance/uat.md", line: 0)
    try database.fill(
      "sign-offs", columns: ["path", "of", "unknown"], rows: [([.text("uat.md"), .list(["a", "b"]), .text("x")], at)])
    #expect(try database.words(query) == ["uat.md|-|a; b|evidence/user-acceptance/uat.md"])
    #expect(try database.words("SELECT count(*) FROM sign_offs__of") == ["2"])
    #expect(database.place(of: "evidence/user-acceptance/uat.md") == at)
  }

  @Test func `a name that is taken is reported, and the first stays`() throws {
    let database = try Sample.database(extra: [
      Sample.table("test_cases", [Sample.column("x")]), Sample.table("test-cases--tags", [Sample.column("x")]),
      Sample.table("Uat", [Sample.column("x")]),
    ])
    #expect(database.diagnostics.map(\.code) == [.databaseName, .databaseName, .databaseName])
    #expect(try database.words("SELECT count(*) FROM test_cases") == ["3"])
  }

  @Test func `texts are kept byte for byte`() throws {
    let texts = ["e\u{301}", "é", "it's \"so\"", "a;b", "0012", ""]
    let schema = Sample.table("notes", [Sample.column("id", .id)])
    let database = try Sample.database(
      extra: [schema], rows: ["notes": texts.enumerated().map { Sample.row(.text($1), at: 50 + $0) }])
    let read = try database.run(Sample.query("SELECT id FROM notes ORDER BY rowid")).get().rows.map { $0[0] }
    #expect(read == texts.map { .text($0) })
    #expect(try database.words("SELECT count(*) FROM notes WHERE id = 'é'") == ["1"])
  }
}
