import Diagnostics
import Testing

@testable import Assessment
@testable import Workspace

@Suite struct QueryTests {
  @Test(
    arguments: [
      ("SELECT 1 AS subject, 2 AS found, 3 AS at", QueryColumns.breach, nil),
      ("SELECT 3 AS at, 1 AS subject, 2 AS found", .breach, nil),
      ("SELECT 1 AS subject, 2 AS found", .breach, "the query returns no column `at`"),
      ("SELECT 1 AS subject, 2 AS fond, 3 AS at", .breach, "the query returns a column `fond` that nobody reads"),
      ("SELECT 1 AS subject, 2 AS subject", .intolerable, "the query returns the column `subject` twice"),
      ("SELECT 1 AS label, 2 AS more, 3 AS \"not run\"", .atLeast(["label", "not-run"]), nil),
      ("SELECT 1 AS label", .atLeast(["label", "not-run"]), "the query returns no column `not-run`"),
      ("SELECT 1 AS a, 2 AS a", .atLeast(["a"]), "the query returns the column `a` twice"),
      (
        "SELECT 1 AS a, 2 AS derection", .atLeast(["a"], optional: ["direction"]),
        "the query returns a column `derection` that nobody reads"
      ),
      ("SELECT 1", .one, nil), ("SELECT 1, 2", .one, "the query returns 2 columns and must return one"),
      ("SELECT 1 AS label", .named(["label"], optional: ["at"]), nil),
      ("SELECT 1 AS label, 2 AS at", .named(["label"], optional: ["at"]), nil), ("SELECT 1, 2, 3", .any, nil),
    ] as [(String, QueryColumns, String?)])
  func `columns are checked before rows are read`(_ sql: String, _ columns: QueryColumns, _ message: String?) throws {
    let database = try Sample.database()
    #expect(database.refusal(sql, columns: columns)?.message == message)
    if case .failure(let refusal) = database.check(Sample.query(sql), columns: columns) {
      #expect(refusal.diagnostic.code == .queryColumns)
      #expect(refusal.diagnostic.message == message)
    } else {
      #expect(message == nil)
    }
  }

  @Test func `help suggests what exists`() throws {
    let database = try Sample.database()
    #expect(database.refusal("SELECT stauts FROM test_cases")?.help == "did you mean `status`?")
    #expect(database.refusal("SELECT t.proces FROM test_cases t")?.help == "did you mean `process`?")
    #expect(database.refusal("SELECT security-role FROM test_cases")?.help == "did you mean `security_role`?")
    #expect(database.refusal("SELECT window FROM test_cases")?.help == "did you mean `window_end`?")
    #expect(database.refusal("SELECT 1 FROM test_case")?.help == "did you mean `test_cases`?")
    #expect(
      database.refusal("SELECT :as_off")?.help == "did you mean `:as_of`? bound are `:as_of`, `:blocking_severity`, `:go_live`")
    #expect(database.refusal("SELECT uper('x')")?.help?.hasPrefix("did you mean `upper`?") == true)
    #expect(database.refusal("SELECT date('now')")?.help?.hasPrefix("use `:as_of`") == true)
    #expect(
      database.refusal("SELECT 1 FROM processes WHERE name = \"x\"")?.help?.hasPrefix("a text stands in single quotes: 'x'") == true
    )
    #expect(database.refusal("SELECT volume FROM processes")?.help == "its tables have `at`, `critical`, `id`, `name`")
    #expect(database.refusal("SELECT foo(1) FROM nowhere")?.place.length == 7)
  }

  @Test func `cells are blank, text or number`() throws {
    let outcome = try Sample.database().run(Sample.query("SELECT NULL, 'a', 2, 2.5, '', x'61', 'a' || char(0) || 'b'")).get()
    #expect(outcome.rows == [[.blank, .text("a"), .number(2), .number(2.5), .text(""), .text("a"), .text("a\0b")]])
  }

  @Test func `a number too large to print is kept as words`() throws {
    #expect(
      try Sample.database().words("SELECT 1e300, -1e999, 9223372036854775807, 999999999999999") == [
        "1.0e+300|-Inf|9223372036854775807|999999999999999"
      ])
  }

  @Test func `a query that fails on a row says so`() throws {
    #expect(try Sample.database().refusal("SELECT abs(-9223372036854775808)")?.message == "broken SQL: integer overflow")
  }

  @Test func `a mistake is checked without rows as with them`() throws {
    let checklist = Checklist(
      areas: [Sample.area(tables: [Sample.processes], views: [("v", "SELECT id FROM processes WHERE :as_of > ''")])], roles: [])
    let empty = try EvidenceDatabase(checklist, bindings: Bindings(checklist: checklist, programme: nil, asOf: nil))
    #expect(empty.diagnostics.isEmpty)
    #expect(try empty.check(Sample.query("SELECT id AS subject FROM v"), columns: .intolerable).get().binds == ["as_of"])
    #expect(empty.refusal("SELECT nam FROM processes")?.code == .queryName)
    #expect(try empty.words("SELECT :go_live, :cutover_start, :cutover_end, :as_of, (SELECT count(*) FROM uat)") == ["-|-|-|-|1"])
  }

  @Test func `a parameter is the stricter one unless the programme goes live by steps`() {
    let parameter = Area.Parameter(
      name: "gate.first-weeks", label: "", kind: .integer, standard: .integer(2), bigBang: .integer(4), place: Place(Sample.file))
    let checklist = Checklist(areas: [Sample.area(parameters: [parameter])], roles: [])
    func bound(_ approach: String?, _ own: [String: Value] = [:]) -> Value? {
      let goLive = Day(iso: "2026-12-07").map { Moment($0, minute: 360) }
      let programme = Programme(
        name: "", goLive: goLive, cutover: goLive.map { Period(start: $0.adding(minutes: -600), end: $0) }, hypercareEnd: nil,
        approach: approach, decisionOn: nil, asOf: nil, zoneOffset: 60, waiverRoles: [], parameters: own, story: "",
        place: Place("x"))
      let values = Bindings(checklist: checklist, programme: programme, asOf: Day(iso: "2026-11-23")).values
      #expect(values["go_live"] == .text("2026-12-07T06:00"))
      #expect(values["cutover_start"] == .text("2026-12-06T20:00"))
      #expect(values["cutover_end"] == .text("2026-12-07T06:00"))
      #expect(values["as_of"] == .text("2026-11-23"))
      return values["gate_first_weeks"]
    }
    #expect(bound(nil) == .integer(4))
    #expect(bound("big-bang") == .integer(4))
    #expect(bound("phased") == .integer(2))
    #expect(bound(nil, ["gate.first-weeks": .integer(9)]) == .integer(9))
  }
}
