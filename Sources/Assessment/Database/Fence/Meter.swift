import CGoLive
import GRDBSQLite

/// Counts the steps of a query, not its seconds: the same query on the same rows always ends alike.
final class Meter {
  enum Exceeded { case steps, memory }

  /// Steps between two looks.
  private static let interval: CInt = 1_000
  private static let constant = 20_000_000
  private static let perRow = 1_000
  /// The answer and what SQLite sets aside on the way to it.
  static let maximumBytes: Int64 = 128 * 1024 * 1024

  /// Whether memory can be counted; before the first connection of the process.
  static func prepare() -> Bool { cgolive_sqlite_prepare() == SQLITE_OK }

  private var looksLeft: Int
  private var memoryBefore: Int64 = 0
  private(set) var exceeded: Exceeded?

  /// `rows`: of the whole database.
  init(rows: Int) { looksLeft = (Meter.constant + Meter.perRow * rows) / Int(Meter.interval) }

  func measure<T>(_ connection: OpaquePointer, _ body: () throws(Refusal) -> T) throws(Refusal) -> T {
    memoryBefore = cgolive_sqlite_used()
    sqlite3_progress_handler(
      connection, Meter.interval,
      { meter in
        guard let meter else { return 1 }
        return Unmanaged<Meter>.fromOpaque(meter).takeUnretainedValue().look() ? 0 : 1
      }, Unmanaged.passUnretained(self).toOpaque())
    defer { sqlite3_progress_handler(connection, 0, nil, nil) }
    return try body()
  }

  private func look() -> Bool {
    looksLeft -= 1
    if looksLeft < 0 { exceeded = .steps }
    if cgolive_sqlite_used() - memoryBefore > Meter.maximumBytes { exceeded = .memory }
    return exceeded == nil
  }
}
