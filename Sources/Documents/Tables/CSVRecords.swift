import Diagnostics

/// The records of a CSV file, one after the other: a machine over bytes, each read once.
struct CSVRecords {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let path: String
  private let separator: UInt8
  private var offset = 0
  private var line = 1
  /// Column of `counted`, in scalars from 1; counting goes on from here.
  private var column = 1
  private var counted = 0
  private var width = 0
  private var findings = Findings()

  /// - Parameters:
  ///   - offset: where the first record begins, at the beginning of a line.
  ///   - line: the number of that line.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String, separator: UInt8 = UInt8(ascii: ","), from offset: Int = 0, line: Int = 1
  ) {
    (self.bytes, self.path, self.separator) = (bytes, path, separator)
    (self.offset, self.line, counted) = (offset, line, offset)
  }

  var diagnostics: [Diagnostic] { findings.diagnostics }

  mutating func report(_ code: Code, _ message: String, at place: Place, help: String) {
    findings.add(code, message, at: place, help: help)
  }

  /// The next record; blank lines are passed over. Nil at the end.
  mutating func next() -> Table.Row? {
    while offset < bytes.count, endLine() {}
    guard offset < bytes.count else { return nil }
    let place = Place(path, line: line, column: 1)
    var cells: [Table.Cell] = []
    cells.reserveCapacity(width)
    while true {
      let cell = cell()
      // What is beyond the last column of any head is counted once, as one cell too many.
      if cells.count <= CSVReader.maximumColumns { cells.append(cell) }
      guard offset < bytes.count, bytes[offset] == separator else { break }
      offset += 1
    }
    _ = endLine()
    width = cells.count
    return Table.Row(cells, at: place)
  }

  private static let quote = UInt8(ascii: "\"")

  /// Passes LF, CRLF or CR; false if there is none.
  private mutating func endLine() -> Bool {
    guard offset < bytes.count, bytes[offset] == 0x0A || bytes[offset] == 0x0D else { return false }
    offset += bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
    line += 1
    (column, counted) = (1, offset)
    return true
  }

  private mutating func cell() -> Table.Cell {
    let start = offset
    while offset < bytes.count, isBlank(bytes[offset]), bytes[offset] != separator { offset += 1 }
    if offset < bytes.count, bytes[offset] == Self.quote { return quotedCell() }
    offset = start
    while offset < bytes.count, !endsCell(bytes[offset]) {
      if bytes[offset] == Self.quote {
        report(
          .csvQuoteInside, "a quote inside a cell without quotes", at: place(offset),
          help: "put the cell in quotes and write the inner quote twice: `\"5\"\" pipe\"`")
        while offset < bytes.count, !endsCell(bytes[offset]) { offset += 1 }
        break
      }
      offset += 1
    }
    let text = trimmed(start..<offset)
    return Table.Cell(String(decoding: bytes[text], as: UTF8.self), at: place(text.isEmpty ? start : text.lowerBound))
  }

  private mutating func quotedCell() -> Table.Cell {
    let opening = place(offset)
    offset += 1
    var from = offset
    var text: [UInt8] = []
    while offset < bytes.count {
      switch bytes[offset] {
      case Self.quote where offset + 1 < bytes.count && bytes[offset + 1] == Self.quote:
        text += bytes[from...offset]
        offset += 2
        from = offset
      case Self.quote:
        let last = from..<offset
        offset += 1
        checkEnd()
        if text.isEmpty { return Table.Cell(String(decoding: bytes[trimmed(last)], as: UTF8.self), at: opening) }
        text += bytes[last]
        return Table.Cell(Self.trimmed(text), at: opening)
      case 0x0A, 0x0D: _ = endLine()
      default: offset += 1
      }
    }
    report(
      .csvUnclosedQuote, "a quote that is not closed", at: opening,
      help: "close it; a quote inside a quoted cell is written twice: `\"\"`")
    text += bytes[from...]
    return Table.Cell(Self.trimmed(text), at: opening)
  }

  /// After a closing quote only blanks may stand before the next cell.
  private mutating func checkEnd() {
    while offset < bytes.count, isBlank(bytes[offset]), bytes[offset] != separator { offset += 1 }
    guard offset < bytes.count, !endsCell(bytes[offset]) else { return }
    report(
      .csvTextAfterQuote, "text after a closing quote", at: place(offset), help: "write a quote inside a quoted cell twice: `\"\"`")
    while offset < bytes.count, !endsCell(bytes[offset]) { offset += 1 }
  }

  private func endsCell(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

  private mutating func place(_ offset: Int) -> Place {
    column += scalars(in: counted..<max(counted, offset), of: bytes)
    counted = max(counted, offset)
    return Place(path, line: line, column: column)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (from, to) = (range.lowerBound, range.upperBound)
    while from < to, isBlank(bytes[from]) { from += 1 }
    while to > from, isBlank(bytes[to - 1]) { to -= 1 }
    return from..<to
  }

  private static func trimmed(_ text: [UInt8]) -> String {
    let end = text.lastIndex { !isBlank($0) } ?? -1
    let start = text.firstIndex { !isBlank($0) } ?? 0
    return start > end ? "" : String(decoding: text[start...end], as: UTF8.self)
  }
}
