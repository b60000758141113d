import GRDB
import GRDBSQLite
import Workspace

extension Assessment {
  /// Every table, graph and view that the checklist's queries read, as the bytes of an SQLite file. The table `_golive` says what it
  /// is and as of when; no table of a checklist has such a name.
  ///
  /// - Throws: only when the machine is at fault (SQLite cannot be opened, or memory ran out).
  package func databaseFile() throws -> [UInt8] {
    try DatabaseFile(of: evidenceDatabase(), about: facts).bytes
  }

  private var facts: [(name: String, value: String)] {
    let programme = workspace.programme
    let facts: [(String, String?)] = [
      ("what", "The evidence as golive read it: a column `at` names the file and the line in the workspace"),
      ("version", "1"), ("programme", programme.name), ("go_live", programme.goLive?.iso), ("as_of", asOf.iso),
      ("verdict", verdict.rawValue), ("recommendation", recommendation.rawValue), ("shown_to", edition?.audience.rawValue),
    ]
    return facts.compactMap { name, value in value.map { (name, $0) } }
  }
}

/// A database that needs nothing of golive's: views, which call its functions, are tables.
private struct DatabaseFile {
  let bytes: [UInt8]

  private static let about = "_golive"

  init(of database: EvidenceDatabase, about facts: [(name: String, value: String)]) throws {
    let views = try database.queue.inDatabase { connection in
      try String.fetchAll(connection, sql: "SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name")
    }
    // A view that cannot be computed is no table, and is named.
    let computed = database.queue.inDatabase { _ in
      views.map { view in
        database.fence.make("CREATE TABLE \(Self.draft(of: view)) AS SELECT * FROM \(view.quotedName)")
      }
    }
    let plain = try DatabaseQueue()
    try database.queue.backup(to: plain)
    bytes = try plain.inDatabase { connection in
      for view in views { try connection.execute(sql: "DROP VIEW \(view.quotedName)") }
      for (view, isComputed) in zip(views, computed) where isComputed {
        try connection.execute(sql: "ALTER TABLE \(Self.draft(of: view)) RENAME TO \(view.quotedName)")
      }
      try connection.execute(sql: "CREATE TABLE \(Self.about) (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")
      let missing = zip(views, computed).filter { !$1 }.map { ("not_computed:" + $0.0, "this view could not be computed") }
      for (name, value) in facts + missing {
        try connection.execute(sql: "INSERT INTO \(Self.about) VALUES (?, ?)", arguments: [name, value])
      }
      // Pages of the usual size, without holes, in the order of the tables.
      try connection.execute(sql: "PRAGMA page_size = 4096; VACUUM")
      return try Self.serialized(connection.sqliteConnection)
    }
  }

  private static func draft(of view: String) -> String { "\(about)/\(view)".quotedName }

  private static func serialized(_ connection: OpaquePointer?) throws -> [UInt8] {
    var size: sqlite3_int64 = 0
    guard let start = sqlite3_serialize(connection, "main", &size, 0) else {
      throw DatabaseError(resultCode: .SQLITE_NOMEM, message: "the database could not be written out")
    }
    defer { sqlite3_free(start) }
    return Array(UnsafeBufferPointer(start: start, count: Int(size)))
  }
}
