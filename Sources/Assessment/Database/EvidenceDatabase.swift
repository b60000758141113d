import CGoLive
package import Diagnostics
import GRDB
package import Workspace

/// The evidence as tables that the checklist's queries read, in memory. For one task at a time.
///
/// Tables first, then the graphs over them, then the views over both; golive makes them with its own SQL, through GRDB. What the
/// checklist asks goes through the fence.
package final class EvidenceDatabase {
  let queue: DatabaseQueue
  let fence: Fence
  private let layouts: [String: TableLayout]
  private var places = Places()
  /// Views and graphs that could not be made, and names that are taken.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Throws only when SQLite cannot be opened or is out of memory. Without `tables` it has the schema and no rows.
  ///
  /// - Parameter isRead: of a table or view, whether somebody will ask for it.
  package init(
    _ checklist: Checklist, tables: [String: TableData] = [:], fields: AreaFields = [:], bindings: Bindings,
    isRead: (String) -> Bool = { _ in true }
  ) throws {
    var schema = DatabaseSchema(checklist)
    schema.keep(isRead)
    diagnostics = schema.diagnostics
    guard Meter.prepare() else { throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "SQLite's memory cannot be counted") }
    queue = try DatabaseQueue(configuration: .evidence)
    layouts = Dictionary(schema.tables.map { ($0.schema.name, $0.layout) }, uniquingKeysWith: { first, _ in first })
    var loader = Loader()
    try queue.inTransaction { database in
      try loader.load(schema, tables, fields, into: database)
      return .commit
    }
    places = loader.places
    fence = try Fence(queue, bindings: bindings)
    fence.catalogue = schema.catalogue
    fence.rowCount = loader.rowCount
    try queue.inTransaction { database in
      try makeGraphs(schema, tables, in: database)
      return .commit
    }
    // Each for itself: a view that is stopped would take the others with it.
    try queue.inDatabase { database in
      try make(checklist.areas.flatMap(\.views).filter { isRead($0.name.sqlName) }, over: schema, in: database)
    }
  }

  package convenience init(_ workspace: Workspace, asOf: Day, isRead: (String) -> Bool = { _ in true }) throws {
    try self.init(
      workspace.checklist, tables: workspace.tables, fields: workspace.fields,
      bindings: Bindings(checklist: workspace.checklist, programme: workspace.programme, asOf: asOf),
      isRead: isRead)
  }

  /// What a database with the same rows, tables and views is made from.
  struct Original {
    fileprivate let queue: DatabaseQueue
    fileprivate let layouts: [String: TableLayout]
    fileprivate let places: Places
    fileprivate let knowledge: Fence.Knowledge
  }

  var original: Original { Original(queue: queue, layouts: layouts, places: places, knowledge: fence.knowledge) }

  /// A copy, of which another thread can ask; what was wrong with the original is told there only.
  init(copyOf original: Original) throws {
    queue = try DatabaseQueue(configuration: .evidence)
    try original.queue.backup(to: queue)
    (layouts, places) = (original.layouts, original.places)
    fence = try Fence(queue, knowing: original.knowledge)
  }

  /// What was asked for, in any query.
  var reads: Reads { fence.reads }

  package typealias AreaFields = [String: [String: (value: Value, at: Place)]]

  package func run(_ query: Query, columns: QueryColumns = .any) -> Result<QueryOutcome, Refusal> {
    Result { () throws(Refusal) in
      let fenced = FencedQuery(query)
      try columns.check(try fence.shape(of: fenced), query)
      return try fence.run(fenced)
    }
  }

  /// What is wrong with a query, without running it; on a database without rows, when the checklist is loaded.
  package func check(_ query: Query, columns: QueryColumns = .any) -> Result<QueryShape, Refusal> {
    Result { () throws(Refusal) in
      let shape = try fence.shape(of: FencedQuery(query))
      try columns.check(shape, query)
      return shape
    }
  }

  /// Adds rows to a computed table.
  ///
  /// - Parameters:
  ///   - columns: the names that the values have; a column of the table that is not among them stays empty.
  ///   - exactly: `at` tells the column too.
  package func fill(
    _ table: String, columns: [String], exactly: Bool = false, rows: some Sequence<(values: [Value], at: Place)>
  ) throws {
    guard let layout = layouts[table] else { return }
    let order = layout.declared.map { column in columns.firstIndex { $0.sameBytes(as: column.name) } }
    try queue.inTransaction { database in
      var writer = try RowWriter(layout, in: database)
      var written = 0
      for row in rows {
        if !exactly { places.add(row.at) }
        let at = exactly ? places.add(exactly: row.at) : row.at.citation
        written += try writer.write(order.map { $0.map { row.values[$0] } ?? .null }, at: at)
      }
      fence.rowCount += written
      if written > 0 { try database.execute(sql: EvidenceDatabase.count + " " + layout.name.quotedName) }
      return .commit
    }
  }

  /// Whether there is such a table, and somebody asks for it.
  func holds(_ table: String) -> Bool { layouts[table] != nil }

  /// The exact place behind an `at`; nil for a text that is the `at` of no row.
  package func place(of at: String) -> Place? { places[at] }
}

extension EvidenceDatabase {
  /// Lets SQLite count how many rows share a value; otherwise it may look up a row by its status instead of its id, which makes a
  /// plain query quadratic.
  private static let count = "PRAGMA analysis_limit = 1000; ANALYZE"

  private func makeGraphs(_ schema: DatabaseSchema, _ tables: [String: TableData], in database: Database) throws {
    var graphs = GraphMaker(fence: fence)
    for (table, layout) in schema.tables {
      for graph in table.graphs {
        fence.rowCount += try graphs.make(graph, of: table, layout, tables[table.name], in: database)
      }
    }
    if fence.rowCount > 0 { try database.execute(sql: EvidenceDatabase.count) }
    diagnostics += graphs.diagnostics
  }

  private func make(_ views: [Area.View], over schema: DatabaseSchema, in database: Database) throws {
    var maker = ViewMaker(fence: fence, later: Set(schema.tables.filter(\.schema.isComputed).map(\.layout.name)))
    try maker.make(views, in: database)
    diagnostics = (diagnostics + maker.diagnostics).sorted()
  }
}

extension Configuration {
  /// Nothing on disk, no text compared by a locale.
  fileprivate static var evidence: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      // Rows of evidence are long, and most queries read all of them.
      try database.execute(sql: "PRAGMA page_size = 16384")
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
      try database.execute(sql: "PRAGMA secure_delete = OFF")
      guard cgolive_sqlite_add_texts(UnsafeMutableRawPointer(database.sqliteConnection)) == 0 else {
        throw DatabaseError(message: "SQLite takes no functions")
      }
      for function in DateFunctions.all { database.add(function: function) }
      for collation in [
        DatabaseCollation.unicodeCompare, .caseInsensitiveCompare, .localizedCaseInsensitiveCompare, .localizedCompare,
        .localizedStandardCompare,
      ] { database.remove(collation: collation) }
    }
    return configuration
  }
}
