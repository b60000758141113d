import Diagnostics
import Testing

@testable import Assessment
@testable import Workspace

@Suite struct GraphTableTests {
  static func tasks(_ graphs: [TableSchema.Graph]) -> TableSchema {
    Sample.table(
      "tasks",
      [
        Sample.column("id", .id), Sample.column("after", .list(.text)), Sample.column("duration", .duration),
        Sample.column("measured", .duration), Sample.column("start", .datetime), Sample.column("phase"),
      ], graphs: graphs)
  }

  static let rows = [
    Sample.row(.text("a"), .null, .number(2), .number(3), .null, .text("before"), at: 31),
    Sample.row(.text("b"), .list(["a"]), .number(1), .null, .null, .text("run"), at: 32),
    Sample.row(.text("c"), .list(["b", "x"]), .number(1), .number(4), .null, .null, at: 33),
  ]

  static func database(_ graphs: TableSchema.Graph..., views: [(String, String)] = []) throws -> EvidenceDatabase {
    try Sample.database(views: views, extra: [tasks(graphs)], rows: ["tasks": rows])
  }

  @Test func `the first filled duration counts, and the table is read like any other`() throws {
    let database = try GraphTableTests.database(Sample.graph(), Sample.graph("measured", duration: ["measured", "duration"]))
    #expect(database.diagnostics.isEmpty)
    #expect(
      try database.words("SELECT id, earliest, finish, slack, critical, problem, at FROM tasks__path") == [
        "a|0|2|0|1|-|evidence/user-acceptance/uat.md:31", "b|2|3|0|1|-|evidence/user-acceptance/uat.md:32",
        "c|3|4|0|1|unknown: x|evidence/user-acceptance/uat.md:33",
      ])
    #expect(try database.words("SELECT max(finish) FROM tasks__measured") == ["8"])
  }

  @Test func `where picks rows; to wait for the others takes no time`() throws {
    let database = try GraphTableTests.database(Sample.graph(where: "coalesce(phase, '') <> 'before' -- and so on"))
    #expect(database.diagnostics.isEmpty)
    #expect(try database.words("SELECT id, earliest, problem FROM tasks__path") == ["b|0|-", "c|1|unknown: x"])
  }

  @Test func `a graph counts as its table, with the columns it is made from`() throws {
    let database = try GraphTableTests.database(
      Sample.graph(where: "phase <> :as_of"), views: [("late", "SELECT id FROM tasks__path WHERE slack < 0")])
    let outcome = try database.run(Sample.query("SELECT count(*) FROM late")).get()
    #expect(outcome.reads.columns == ["tasks": ["id", "after", "duration", "phase"]])
    #expect(outcome.binds == ["as_of"])
  }

  @Test(arguments: [
    (Sample.graph(where: "phse = 'x'"), "GL451", 20), (Sample.graph(where: "phase = random()"), "GL453", 28),
    (Sample.graph(where: "1); DELETE FROM tasks"), "GL454", 24), (Sample.graph(where: "phase ="), "GL450", 20),
    (Sample.graph(after: "aftr"), "GL462", 0), (Sample.graph(duration: ["phase"]), "GL462", 0),
    (Sample.graph(duration: []), "GL462", 0),
    (Sample.graph("after"), "GL461", 0),
  ])
  func `a graph that cannot be made says why`(_ graph: TableSchema.Graph, _ code: String, _ column: Int) throws {
    let diagnostics = try GraphTableTests.database(graph).diagnostics
    #expect(diagnostics.map(\.code.id) == [code])
    #expect(diagnostics.map(\.place.line) == [7])
    #expect(diagnostics.map(\.place.column) == [column], "\(diagnostics)")
  }
}
