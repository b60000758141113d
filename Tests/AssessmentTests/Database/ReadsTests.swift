import Testing

@testable import Assessment
@testable import Workspace

@Suite struct ReadsTests {
  @Test(
    arguments: [
      ("SELECT id FROM processes", ["processes": ["id"]]),
      ("SELECT count(*) FROM processes", ["processes": []]),
      ("SELECT at FROM processes", ["processes": []]),
      (
        "SELECT 1 FROM processes p WHERE EXISTS (SELECT 1 FROM test_cases t WHERE t.process = p.id)",
        ["processes": ["id"], "test_cases": ["process"]]
      ),
      ("SELECT window_end FROM test_cases", ["test_cases": ["window"]]),
      ("SELECT value FROM test_cases__tags", ["test_cases": ["tags"]]),
      ("SELECT id, at FROM Test_Cases__Tags", ["test_cases": ["id"]]),
      ("SELECT period_start, environment FROM uat", ["uat": ["period", "environment"]]),
      ("SELECT value FROM uat__audiences", ["uat": ["audiences"]]),
      ("SELECT go_live FROM programme", ["programme": ["go_live"]]),
      ("WITH k(n) AS (SELECT 1) SELECT count(*) FROM k", [:]),
      ("WITH k AS (SELECT status FROM test_cases) SELECT count(*) FROM k", ["test_cases": ["status"]]),
      ("SELECT * FROM failed", ["test_cases": ["id", "status"], "processes": ["name", "id"]]),
      ("SELECT count(*) FROM failed_twice", ["test_cases": ["id", "status"], "processes": ["name", "id"]]),
      ("SELECT day FROM today", [:]),
    ] as [(String, [String: Set<String>])])
  func `a query reports what it reads`(_ sql: String, _ columns: [String: Set<String>]) throws {
    let database = try Sample.database(views: [
      ("failed-twice", "SELECT f.id FROM failed f, failed g"),
      (
        "failed",
        "SELECT t.id, (SELECT p.name FROM processes p WHERE p.id = t.id) AS name FROM test_cases t WHERE t.status = 'failed'"
      ),
      ("today", "WITH d(day) AS (SELECT :as_of) SELECT day, (SELECT count(*) FROM d) AS n FROM d"),
    ])
    #expect(database.diagnostics.isEmpty)
    let shape = try database.check(Sample.query(sql)).get()
    #expect(shape.reads.columns == columns)
    #expect(try database.run(Sample.query(sql)).get().reads == shape.reads)
  }

  @Test func `what is bound is reported, also through a view`() throws {
    let database = try Sample.database(views: [
      ("due", "SELECT id FROM test_cases WHERE run_on < :go_live OR :blocking_severity = 2")
    ])
    #expect(try database.check(Sample.query("SELECT days(:as_of, run_on) FROM test_cases")).get().binds == ["as_of"])
    #expect(
      try database.check(Sample.query("SELECT id FROM due WHERE :as_of > ''")).get().binds == [
        "as_of", "go_live", "blocking_severity",
      ])
    #expect(try database.words("SELECT id FROM due") == ["T-1", "T-2", "T-3"])
    #expect(try database.check(Sample.query("SELECT 1")).get().binds.isEmpty)
  }
}
