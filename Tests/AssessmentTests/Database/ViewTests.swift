import Diagnostics
import Testing

@testable import Assessment
@testable import Workspace

@Suite struct ViewTests {
  @Test func `a view may read views, whichever is declared first`() throws {
    let database = try Sample.database(views: [("b", "SELECT id FROM a WHERE id > 'T-1'"), ("a", "SELECT id FROM test_cases;")])
    #expect(database.diagnostics.isEmpty)
    #expect(try database.words("SELECT id FROM b") == ["T-2", "T-3"])
  }

  @Test func `views that read each other are refused, and what reads them says so`() throws {
    let database = try Sample.database(views: [
      ("a", "SELECT * FROM b"), ("b", "SELECT * FROM c"), ("c", "SELECT * FROM b"), ("d", "SELECT * FROM d"),
      ("e", "SELECT 1 AS x"),
    ])
    #expect(
      database.diagnostics.map { "\($0.code.id) \($0.place.line) \($0.message)" } == [
        "GL451 20 the view `b` could not be made", "GL460 21 the view `b` reads itself", "GL460 22 the view `c` reads itself",
        "GL460 23 the view `d` reads itself",
      ])
    #expect(database.refusal("SELECT * FROM d")?.message == "the view `d` could not be made")
    #expect(try database.words("SELECT x FROM e") == ["1"])
  }

  @Test(arguments: [
    ("v", "SELECT x FROM processes", "GL451"), ("v", "SELECT random()", "GL453"), ("v", "DELETE FROM processes", "GL452"),
    ("v", "SELECT 1; DROP TABLE processes", "GL454"), ("processes", "SELECT 1", "GL461"), ("Test-Cases--tags", "SELECT 1", "GL461"),
    ("uat", "SELECT 1", "GL461"),
  ])
  func `a view passes the same fence`(_ name: String, _ sql: String, _ code: String) throws {
    let database = try Sample.database(views: [(name, sql)])
    #expect(database.diagnostics.map(\.code.id) == [code])
    #expect(try database.words("SELECT count(*) FROM processes") == ["2"])
  }

  @Test func `a view is computed once, unless rows may still come`() throws {
    let results = Sample.table("results", [Sample.column("id", .id)], isComputed: true)
    let database = try Sample.database(
      views: [("kept", "SELECT id FROM processes"), ("late", "SELECT id FROM results")], extra: [results])
    #expect(try database.words("SELECT count(rowid) FROM kept") == ["2"])
    try database.fill("results", columns: ["id"], rows: [([.text("R-1")], Place(Sample.file, line: 3))])
    #expect(try database.words("SELECT id FROM late") == ["R-1"])
  }

  @Test func `an endless view is refused where it is read`() throws {
    let database = try Sample.database(views: [
      ("endless", "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c")
    ])
    #expect(database.refusal("SELECT count(*) FROM endless")?.code.id == "GL456")
    #expect(try database.words("SELECT count(*) FROM processes") == ["2"])
  }

  @Test func `a text that is bound in a view stays a text`() throws {
    let database = try Sample.database(
      views: [("v", "SELECT :tricky AS x")], bindings: ["tricky": .text("a'); DROP TABLE processes; --")])
    #expect(try database.words("SELECT x FROM v") == ["a'); DROP TABLE processes; --"])
  }
}
