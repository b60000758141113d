/// Columns of offsets that mostly come in order: counting goes on from the last one, or a long line would be counted anew each time.
struct ColumnCounter {
  private var lineStart = -1
  private var counted = 0
  private var column = 1

  /// The 1-based column of an offset, in Unicode scalars.
  mutating func column(of offset: Int, lineStart: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    if lineStart != self.lineStart || offset < counted { (self.lineStart, counted, column) = (lineStart, lineStart, 1) }
    if offset > counted { column += scalars(in: counted..<offset, of: bytes) }
    counted = max(offset, lineStart)
    return column
  }
}
