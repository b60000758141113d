import Synchronization

/// Rows, and what sections of a library have made of them.
package final class SharedRecords: Sendable {
  package let records: [Record]
  /// By the site of the section.
  private let written = Mutex<[Int: [UInt8]]>([:])

  init(_ records: [Record]) { self.records = records }

  subscript(site: Int) -> [UInt8]? {
    get { written.withLock { $0[site] } }
    set { written.withLock { $0[site] = newValue } }
  }
}
