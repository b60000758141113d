/// Finds lines of one file, asked for in rising order: one pass however many diagnostics there are.
struct LineFinder {
  private let bytes: [UInt8]
  private var line = 1
  private var start = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line without its end, or nil where the file has no such line.
  mutating func line(_ number: Int) -> ArraySlice<UInt8>? {
    if number < line { (line, start) = (1, 0) }
    while line < number {
      let end = endOfLine(from: start)
      if end == bytes.count { return nil }
      let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
      line += 1
    }
    return bytes[start..<endOfLine(from: start)]
  }

  private func endOfLine(from start: Int) -> Int {
    bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
  }
}
