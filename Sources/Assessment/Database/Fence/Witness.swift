import GRDBSQLite

/// Sits in SQLite's authorizer: says no to all but reading, and remembers what is read.
final class Witness {
  enum Refused: Equatable {
    case function(String)
    case table(String)
    case action(String)
    case tooLarge
  }

  /// Bounds the work of preparing, which no step counts.
  private static let maximumCalls = 100_000

  var catalogue = Catalogue()
  /// Off while golive itself makes tables.
  private var isWatching = false
  private(set) var seen: Set<SeenColumn> = []
  /// Views and `WITH` names inside which something was read.
  private(set) var passed: Set<String> = []
  private(set) var refused: Refused?
  private var calls = 0
  /// `WITH` names: SQLite asks for them like tables if only their rows are counted.
  private var defined: Set<String> = []

  func begin(defined: Set<String>) {
    (isWatching, seen, passed, refused, calls) = (true, [], [], nil, 0)
    self.defined = defined
  }

  func end() { isWatching = false }

  func install(on connection: OpaquePointer) {
    sqlite3_set_authorizer(
      connection,
      { witness, action, first, second, _, inside in
        guard let witness else { return SQLITE_DENY }
        return Unmanaged<Witness>.fromOpaque(witness).takeUnretainedValue()
          .decide(action, text(first), text(second), inside: text(inside)) ? SQLITE_OK : SQLITE_DENY
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  private func decide(_ action: CInt, _ first: String, _ second: String, inside: String) -> Bool {
    if !isWatching { return true }
    calls += 1
    if calls > Witness.maximumCalls { return refuse(.tooLarge) }
    if !inside.isEmpty { passed.insert(inside.lowercased()) }
    switch action {
    case SQLITE_SELECT, SQLITE_RECURSIVE: return true
    case SQLITE_FUNCTION: return Allowed.functions.contains(second.lowercased()) || refuse(.function(second))
    case SQLITE_READ:
      if catalogue[first] == nil {
        return second.isEmpty && defined.contains(first.lowercased()) && !first.hasSystemName || refuse(.table(first))
      }
      seen.insert(SeenColumn(table: first, column: second))
      return true
    default: return refuse(.action(Witness.words[action] ?? "action \(action)"))
    }
  }

  /// The first is the cause; what follows is SQLite giving up.
  private func refuse(_ what: Refused) -> Bool {
    if refused == nil { refused = what }
    return false
  }

  private static let words: [CInt: String] = [
    SQLITE_INSERT: "INSERT", SQLITE_UPDATE: "UPDATE", SQLITE_DELETE: "DELETE", SQLITE_PRAGMA: "PRAGMA", SQLITE_ATTACH: "ATTACH",
    SQLITE_DETACH: "DETACH", SQLITE_TRANSACTION: "a transaction", SQLITE_SAVEPOINT: "SAVEPOINT", SQLITE_ANALYZE: "ANALYZE",
    SQLITE_REINDEX: "REINDEX", SQLITE_CREATE_TABLE: "CREATE TABLE", SQLITE_CREATE_VIEW: "CREATE VIEW",
    SQLITE_DROP_TABLE: "DROP TABLE",
    SQLITE_ALTER_TABLE: "ALTER TABLE",
  ]
}

private func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }

extension String {
  /// SQLite's own tables: what they say depends on how golive is made.
  var hasSystemName: Bool {
    let lower = lowercased()
    return lower.hasPrefix("sqlite_") || lower.hasPrefix("pragma_")
  }
}
