import Diagnostics
import GRDB
import Workspace

/// Fills the table of a graph, `tasks__path`, from the rows that its condition picks.
struct GraphMaker {
  private static let columns = ["id", "earliest", "finish", "latest", "slack", "critical", "problem", "at"]

  let fence: Fence
  private(set) var diagnostics: [Diagnostic] = []

  init(fence: Fence) { self.fence = fence }

  /// Returns the number of rows written.
  mutating func make(
    _ graph: TableSchema.Graph, of schema: TableSchema, _ layout: TableLayout, _ data: TableData?, in database: Database
  )
    throws -> Int
  {
    let rows = data?.rows ?? []
    let name = "\(layout.name)__\(graph.name.sqlName)"
    guard let (columns, picked) = pick(graph, schema, layout, count: rows.count, as: name) else { return 0 }
    let inside = picked.map { rows[$0] }
    var elsewhere: Set<Exact> = []
    if inside.count < rows.count { elsewhere = Set(rows.map { Exact(columns.id($0)) }) }
    let times = Graph(inside.map(columns.node), elsewhere: elsewhere).times()
    try database.execute(
      sql: "CREATE TABLE \(name.quotedName) (id TEXT, earliest REAL, finish REAL, latest REAL, slack REAL, critical INTEGER, "
        + "problem TEXT, \"at\" TEXT)")
    let insertion = try database.makeStatement(sql: "INSERT INTO \(name.quotedName) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    for (row, times) in zip(inside, times) {
      insertion.setUncheckedArguments(
        StatementArguments([
          columns.id(row).databaseValue, times.earliest.databaseValue, times.finish.databaseValue, times.latest.databaseValue,
          times.slack.databaseValue, times.isCritical.databaseValue, times.problem.databaseValue, row.at.citation.databaseValue,
        ]))
      try insertion.execute()
    }
    try database.execute(sql: "CREATE INDEX \("\(name)/id".quotedName) ON \(name.quotedName) (id)")
    return inside.count
  }

  /// Positions of the rows in the graph; nil if it cannot be made.
  private mutating func pick(_ graph: TableSchema.Graph, _ schema: TableSchema, _ layout: TableLayout, count: Int, as name: String)
    -> (GraphColumns, [Int])?
  {
    do throws(Refusal) {
      let columns = try GraphColumns(graph, schema)
      var picked = Array(0..<count)
      var shape = QueryShape(columns: [], reads: columns.reads(layout.name), binds: [])
      if let condition = graph.condition {
        let outcome = try fence.run(FencedQuery(condition: condition, over: layout.name))
        // SQLite numbers the rows from 1 as they were written.
        picked = outcome.rows.compactMap { if case .number(let row) = $0[0] { Int(row) - 1 } else { nil } }.sorted()
        var reads = outcome.reads
        reads.formUnion(shape.reads)
        shape = QueryShape(columns: [], reads: reads, binds: outcome.binds)
      }
      let relation = Catalogue.Relation(
        kind: .derived(from: layout.name), columns: GraphMaker.columns, declared: ["id": schema.columns[columns.id].sqlName])
      guard fence.catalogue.add(name, relation) else {
        throw Refusal(
          diagnostic: Diagnostic(.databaseName, "the name `\(name)` is taken", at: graph.place, help: "give the graph another name")
        )
      }
      fence.remember(name, Fence.Made(size: 1, shape: shape, defined: []))
      return (columns, picked)
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }
}
