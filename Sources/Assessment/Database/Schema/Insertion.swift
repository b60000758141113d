import GRDB
import GRDBSQLite
import Workspace

/// An `INSERT` that is run for row after row. SQLite gets each value as it is: on the way through arrays of arguments a row takes
/// five times as long.
struct Insertion {
  /// Kept, because it owns what SQLite has prepared.
  private let statement: Statement
  private var column: Int32 = 0
  /// The first refusal of a value of the row.
  private var refusal: Int32?

  init(_ sql: String, in database: Database) throws { statement = try database.makeStatement(sql: sql) }

  mutating func add(_ text: String?) {
    column += 1
    if let text {
      keep(sqlite3_bind_text(statement.sqliteStatement, column, text, -1, Fence.copied))
    } else {
      keep(sqlite3_bind_null(statement.sqliteStatement, column))
    }
  }

  mutating func add(_ value: Value) {
    switch value {
    case .null: add(nil)
    case .text(let text): add(text)
    case .integer(let number):
      column += 1
      keep(sqlite3_bind_int64(statement.sqliteStatement, column, Int64(number)))
    case .number(let number):
      column += 1
      keep(sqlite3_bind_double(statement.sqliteStatement, column, number))
    case .list(let items): add(items.joined(separator: "; "))
    case .period(let start, let end): add("\(start) to \(end)")
    }
  }

  private mutating func keep(_ code: Int32) {
    if code != SQLITE_OK, refusal == nil { refusal = code }
  }

  /// Writes the row of the values that were added, and begins the next.
  mutating func run() throws {
    defer { (column, refusal) = (0, nil) }
    let code = refusal ?? sqlite3_step(statement.sqliteStatement)
    sqlite3_reset(statement.sqliteStatement)
    guard code == SQLITE_DONE else {
      let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(statement.sqliteStatement)))
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
  }
}
