import Diagnostics

/// Finds links and HTML again in the source of one block, in order: the library's columns cannot be trusted.
struct Finder {
  /// Bytes that may still be read in one file; searching must stay linear whatever the text is.
  private var budget = 8 << 20
  private var offset = 0
  private var end = 0
  private var line = 0

  /// Looks in these bytes from now on.
  mutating func enter(_ range: Range<Int>, line: Int) {
    (offset, end, self.line) = (range.lowerBound, range.upperBound, line)
  }

  /// The offset of the next occurrence, or nil.
  mutating func find(_ wanted: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = wanted.first, end - offset >= wanted.count else { return nil }
    var at = offset
    while at <= end - wanted.count {
      budget -= 1
      if budget < 0 { return nil }
      if bytes[at] == first, (1..<wanted.count).allSatisfy({ bytes[at + $0] == wanted[$0] }) {
        offset = at + wanted.count
        return at
      }
      at += 1
    }
    return nil
  }

  /// The place where the block begins, for what is not found.
  func fallback(_ lines: Lines, _ bytes: UnsafeBufferPointer<UInt8>) -> Place {
    Place(lines.path, line: line, column: 1)
  }
}
