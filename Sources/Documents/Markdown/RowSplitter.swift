/// Splits a table row into cells as GFM does, and knows where each stands: the library's columns shift after `\|`.
///
/// A `|` ends a cell unless a backslash stands before it, also in code.
struct RowSplitter {
  /// Ranges of the cells in the source, without the blanks around them; a blank cell is an empty range.
  private(set) var cells: [Range<Int>] = []

  init(_ row: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    var offset = row.lowerBound
    while offset < row.upperBound, isTableBlank(bytes[offset]) { offset += 1 }
    if offset < row.upperBound, bytes[offset] == UInt8(ascii: "|") { offset += 1 }
    var start = offset
    var end = row.upperBound
    while end > start, isTableBlank(bytes[end - 1]) { end -= 1 }
    cells.reserveCapacity(8)
    while offset < end {
      if bytes[offset] == UInt8(ascii: "|"), offset == start || bytes[offset - 1] != UInt8(ascii: "\\") {
        add(start..<offset, of: bytes)
        start = offset + 1
      }
      offset += 1
    }
    if start < end { add(start..<end, of: bytes) }
  }

  private mutating func add(_ cell: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    var (from, to) = (cell.lowerBound, cell.upperBound)
    while from < to, isTableBlank(bytes[from]) { from += 1 }
    while to > from, isTableBlank(bytes[to - 1]) { to -= 1 }
    cells.append(from == to ? min(cell.lowerBound + 1, cell.upperBound)..<min(cell.lowerBound + 1, cell.upperBound) : from..<to)
  }

  /// True for the row of dashes below a head, as in `| --- | :-: |`.
  static func isDelimiter(_ row: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let cells = RowSplitter(row, of: bytes).cells
    return !cells.isEmpty
      && cells.allSatisfy { cell in
        var (from, to) = (cell.lowerBound, cell.upperBound)
        if from < to, bytes[from] == UInt8(ascii: ":") { from += 1 }
        if to > from, bytes[to - 1] == UInt8(ascii: ":") { to -= 1 }
        return from < to && bytes[from..<to].allSatisfy { $0 == UInt8(ascii: "-") }
      }
  }
}

/// What GFM passes over between cells.
private func isTableBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
