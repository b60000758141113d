import Diagnostics

/// The ids of a page, as they are written: what links need to know of it when the page itself is gone.
struct PageIds: Sendable {
  /// Each followed by a quote, which no id holds.
  private(set) var bytes: [UInt8] = []

  mutating func add(_ id: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: id)
    bytes.append(0x22)
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Takes no more room than it needs.
  var trimmed: PageIds { PageIds(bytes: bytes.withUnsafeBufferPointer { Array($0) }) }

  /// Hands the ids in order, until the answer is false.
  func visit(_ body: (UnsafeBufferPointer<UInt8>) -> Bool) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes.next(0x22, from: start)
        if !body(UnsafeBufferPointer(rebasing: bytes[start..<end])) { return }
        start = end + 1
      }
    }
  }
}
