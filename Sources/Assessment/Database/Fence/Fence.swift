import Diagnostics
import GRDB
import GRDBSQLite
import Workspace

/// The only way in which a query of the checklist reaches the database, and the only file that holds SQLite's statements.
final class Fence {
  static let maximumSQL = 64 * 1024

  /// What a view or a graph is made of: who reads it reads this.
  struct Made {
    /// See `Expansion`.
    let size: Int
    let shape: QueryShape
    /// Its `WITH` names.
    let defined: Set<String>
  }

  private struct Prepared {
    let statement: OpaquePointer
    let shape: QueryShape
    /// See `Expansion`.
    let size: Int
    /// `WITH` names, for SQLite prepares again by itself when a table was made since.
    let defined: Set<String>
  }

  /// Holds the connection open until the statements are gone.
  private let queue: DatabaseQueue
  private let connection: OpaquePointer
  private let witness = Witness()
  private let bindings: Bindings
  private var prepared: [Exact: Prepared] = [:]
  /// Views and graphs, by lower-case name.
  private var made: [String: Made] = [:]
  /// Their sizes, and all of their `WITH` names: kept beside, for every query asks.
  private var sizes: [String: Int] = [:]
  private var definedByMade: Set<String> = []
  /// What the queries that came by have read.
  private(set) var reads = Reads()
  /// Rows of the whole database: more rows, more steps.
  var rowCount = 0

  var catalogue: Catalogue {
    get { witness.catalogue }
    set { witness.catalogue = newValue }
  }

  /// From now on the connection is watched: the rows are in, since no text may be longer than the limit.
  init(_ queue: DatabaseQueue, bindings: Bindings) throws {
    self.queue = queue
    self.bindings = bindings
    guard let connection = queue.inDatabase(\.sqliteConnection) else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
    self.connection = connection
    witness.install(on: connection)
    for (limit, value) in Fence.limits { sqlite3_limit(connection, limit, value) }
  }

  /// What a fence knows of its database, for one around a copy of it.
  struct Knowledge {
    fileprivate let bindings: Bindings
    fileprivate let catalogue: Catalogue
    fileprivate let made: [String: Made]
    fileprivate let rowCount: Int
  }

  var knowledge: Knowledge { Knowledge(bindings: bindings, catalogue: catalogue, made: made, rowCount: rowCount) }

  convenience init(_ queue: DatabaseQueue, knowing knowledge: Knowledge) throws {
    try self.init(queue, bindings: knowledge.bindings)
    (catalogue, rowCount) = (knowledge.catalogue, knowledge.rowCount)
    for (name, one) in knowledge.made { remember(name, one) }
  }

  deinit {
    for one in prepared.values { sqlite3_finalize(one.statement) }
    sqlite3_set_authorizer(connection, nil, nil)
  }

  private static let limits: [(CInt, CInt)] = [
    (SQLITE_LIMIT_ATTACHED, 0), (SQLITE_LIMIT_SQL_LENGTH, 1 << 20), (SQLITE_LIMIT_LENGTH, 1 << 20), (SQLITE_LIMIT_COLUMN, 256),
    (SQLITE_LIMIT_EXPR_DEPTH, 250), (SQLITE_LIMIT_COMPOUND_SELECT, 100), (SQLITE_LIMIT_VDBE_OP, 250_000),
    (SQLITE_LIMIT_FUNCTION_ARG, 64), (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000), (SQLITE_LIMIT_VARIABLE_NUMBER, 256),
    (SQLITE_LIMIT_TRIGGER_DEPTH, 1), (SQLITE_LIMIT_WORKER_THREADS, 0),
  ]

  /// What a query would read and give, without running it.
  func shape(of query: FencedQuery) throws(Refusal) -> QueryShape { try prepare(query).shape }

  func run(_ query: FencedQuery) throws(Refusal) -> QueryOutcome {
    let ready = try prepare(query)
    witness.begin(defined: ready.defined)
    defer {
      witness.end()
      sqlite3_reset(ready.statement)
    }
    let meter = Meter(rows: rowCount)
    let rows = try meter.measure(connection) { () throws(Refusal) -> [[FigureResult.Cell]] in
      try self.rows(of: ready.statement, query, meter)
    }
    return QueryOutcome(shape: ready.shape, rows: rows)
  }

  /// The SQL of a view to be made, with its bound values written out; queries may read it from now on.
  func expand(_ query: FencedQuery, as view: String) throws(Refusal) -> (sql: String, shape: QueryShape) {
    let ready = try prepare(query)
    guard let text = sqlite3_expanded_sql(ready.statement) else { throw query.refusal(.tooLarge) }
    defer { sqlite3_free(text) }
    _ = catalogue.add(view, Catalogue.Relation(kind: .view, columns: ready.shape.columns, declared: [:]))
    remember(view, Made(size: ready.size, shape: ready.shape, defined: ready.defined))
    return (String(cString: text), ready.shape)
  }

  /// Runs golive's own SQL around a query of the checklist, with the same measure; false, and nothing done, if it cannot end.
  func make(_ sql: String) -> Bool {
    let connection = connection
    let code = try? Meter(rows: rowCount).measure(connection) { sqlite3_exec(connection, sql, nil, nil, nil) }
    return code == SQLITE_OK
  }

  func remember(_ name: String, _ one: Made) {
    made[name.lowercased()] = one
    sizes[name.lowercased()] = one.size
    definedByMade.formUnion(one.defined)
  }

  private func prepare(_ query: FencedQuery) throws(Refusal) -> Prepared {
    if let known = prepared[Exact(query.sql)] { return known }
    let text = query.text
    try query.check(text, bound: bindings)
    let expansion = Expansion(of: text, views: sizes)
    if expansion.size > Expansion.limit { throw query.refusal(.tooLarge) }
    let defined = definedByMade.union(expansion.defined)
    witness.begin(defined: defined)
    defer { witness.end() }

    var statement: OpaquePointer?
    var offset: CInt = -1
    var tail = 0
    let code = query.sql.withCString { sql in
      var rest: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v2(connection, sql, -1, &statement, &rest)
      if code != SQLITE_OK { offset = sqlite3_error_offset(connection) }
      tail = rest.map { $0 - sql } ?? 0
      return code
    }
    guard code == SQLITE_OK, let statement else {
      let words = String(cString: sqlite3_errmsg(connection))
      if let refused = witness.refused { throw query.refusal(.refused(refused, words: words)) }
      throw query.problem(words, offset: offset >= 0 ? Int(offset) : nil, catalogue: catalogue)
    }
    var isKept = false
    defer { if !isKept { sqlite3_finalize(statement) } }
    if let second = text.tokens.first(where: { $0.range.lowerBound >= tail && !$0.isSymbol(";") }) {
      throw query.refusal(.second(second))
    }
    let isQuery = sqlite3_stmt_readonly(statement) != 0 && sqlite3_stmt_isexplain(statement) == 0
    guard isQuery, sqlite3_column_count(statement) > 0 else { throw query.refusal(.refused(.action("a change"), words: "")) }
    let ready = Prepared(
      statement: statement, shape: shape(of: statement, binds: bind(statement)), size: expansion.size, defined: defined)
    prepared[Exact(query.sql)] = ready
    isKept = true
    return ready
  }

  private func shape(of statement: OpaquePointer, binds: Set<String>) -> QueryShape {
    let columns = (0..<sqlite3_column_count(statement)).map { sqlite3_column_name(statement, $0).map { String(cString: $0) } ?? "" }
    var reads = catalogue.resolve(witness.seen)
    var binds = binds
    // SQLite names a view while it reads inside it, and a graph as any table.
    for name in witness.passed.union(witness.seen.map { $0.table.lowercased() }) {
      guard let one = made[name] else { continue }
      reads.formUnion(one.shape.reads)
      binds.formUnion(one.shape.binds)
    }
    self.reads.formUnion(reads)
    return QueryShape(columns: columns, reads: reads, binds: binds)
  }

  /// Binds every parameter once: a statement keeps its values. Returns their names.
  private func bind(_ statement: OpaquePointer) -> Set<String> {
    var names: Set<String> = []
    for index in 0..<sqlite3_bind_parameter_count(statement) {
      guard let pointer = sqlite3_bind_parameter_name(statement, index + 1) else { continue }
      let name = String(String(cString: pointer).dropFirst())
      names.insert(name)
      switch bindings.values[name] ?? .null {
      case .integer(let number): sqlite3_bind_int64(statement, index + 1, Int64(number))
      case .number(let number): sqlite3_bind_double(statement, index + 1, number)
      case .text(let text): sqlite3_bind_text(statement, index + 1, text, -1, Fence.copied)
      default: sqlite3_bind_null(statement, index + 1)
      }
    }
    return names
  }

  /// Above it, and for infinity, SQLite's own words are kept: nobody counts with such a number.
  private static let largestNumber = 1e15

  /// `SQLITE_TRANSIENT`, which Swift does not import: SQLite copies the bytes.
  static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private func rows(of statement: OpaquePointer, _ query: FencedQuery, _ meter: Meter) throws(Refusal) -> [[FigureResult.Cell]] {
    let width = sqlite3_column_count(statement)
    let maximumRows = 10_000 + rowCount
    var rows: [[FigureResult.Cell]] = []
    var bytes: Int64 = 0
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        if rows.count == maximumRows { throw query.refusal(.tooManyRows(maximumRows)) }
        rows.append((0..<width).map { cell(statement, $0, &bytes) })
        if bytes > Meter.maximumBytes { throw query.refusal(.memory) }
      case SQLITE_DONE: return rows
      default:
        switch meter.exceeded {
        case .steps: throw query.refusal(.endless)
        case .memory: throw query.refusal(.memory)
        case nil: throw query.problem(String(cString: sqlite3_errmsg(connection)), offset: nil, catalogue: catalogue)
        }
      }
    }
  }

  private func cell(_ statement: OpaquePointer, _ column: CInt, _ bytes: inout Int64) -> FigureResult.Cell {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_NULL: return .blank
    case SQLITE_INTEGER, SQLITE_FLOAT:
      let number = sqlite3_column_double(statement, column)
      if abs(number) < Fence.largestNumber { return .number(number) }
      fallthrough
    default:
      guard let text = sqlite3_column_text(statement, column) else { return .text("") }
      let count = Int(sqlite3_column_bytes(statement, column))
      bytes += Int64(count)
      return .text(String(decoding: UnsafeRawBufferPointer(start: text, count: count), as: UTF8.self))
    }
  }
}
