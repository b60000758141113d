import Diagnostics

/// Lines that may be the row of dashes below a head, within lines that follow each other without a blank one.
struct TableCandidates {
  enum Finding {
    case columns(line: Int, count: Int)
    case cells(line: Int, count: Int)
    case steps(line: Int)
  }

  private var runStart = 0
  private var runLines = 0
  private var steps = 0
  /// The widest candidate of the run.
  private var columns = 0
  private var firstLine = 0
  private var tableLine = 0
  /// What stands before the first `|` of a table that has certainly begun: its rows are no candidates.
  private var prefix: Range<Int>?
  private var previous = 0..<0

  /// Takes the next line; a finding is about the lines before it, or about itself.
  ///
  /// Below HTML no table is certain: a comment can end in the middle of what looks like one.
  mutating func take(_ line: Range<Int>, line number: Int, isCertain: Bool, of bytes: UnsafeBufferPointer<UInt8>) -> Finding? {
    if bytes[line].allSatisfy({ isBlank($0) || $0 == UInt8(ascii: ">") }) { return finish() }
    if runLines == 0 { runStart = line.lowerBound }
    runLines += 1
    defer { previous = line }
    if let prefix, Self.hasPrefix(line, prefix, bytes) { return nil }
    prefix = nil
    guard runLines > 1, Self.mayDelimit(line, bytes) else { return nil }
    return candidate(line, number, isCertain, bytes)
  }

  private mutating func candidate(
    _ line: Range<Int>, _ number: Int, _ isCertain: Bool, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Finding? {
    let count = bytes[line].count { $0 == UInt8(ascii: "|") } + 1
    if count > Bounds.maximumColumns + 2 { return .columns(line: number - 1, count: count - 2) }
    if columns == 0 { (firstLine, tableLine) = (runLines, number - 1) }
    columns = max(columns, RowSplitter(line, of: bytes).cells.count)
    if isCertain, let bar = Self.barPrefix(previous, bytes), Self.hasPrefix(line, bar, bytes),
      RowSplitter.isDelimiter(bar.count + line.lowerBound..<line.upperBound, of: bytes),
      RowSplitter(line, of: bytes).cells.count == RowSplitter(previous, of: bytes).cells.count
    {
      prefix = bar
      return nil
    }
    let before = line.upperBound - runStart
    steps += before * before / 8
    return steps > Bounds.maximumSteps ? .steps(line: number) : nil
  }

  /// The run is over.
  mutating func finish() -> Finding? {
    defer { (runLines, columns, prefix) = (0, 0, nil) }
    let cells = columns * (runLines - firstLine)
    return columns > 0 && cells > Bounds.maximumCells ? .cells(line: tableLine, count: cells) : nil
  }

  /// Blanks and `>` before the first `|` of a line.
  private static func barPrefix(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let bar = line.first(where: { bytes[$0] == UInt8(ascii: "|") }) else { return nil }
    let before = line.lowerBound..<bar
    return before.count < 64 && bytes[before].allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: ">") }) ? before : nil
  }

  private static func hasPrefix(_ line: Range<Int>, _ prefix: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    line.count > prefix.count && bytes[line.lowerBound + prefix.count] == UInt8(ascii: "|")
      && bytes[line].prefix(prefix.count).elementsEqual(bytes[prefix])
  }

  /// Holds dashes and otherwise only what may stand in a row of dashes, or before it in quotes and items.
  private static func mayDelimit(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var hasDash = false
    for byte in bytes[line] {
      switch byte {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "+"),
        UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        continue
      default: return false
      }
    }
    return hasDash
  }
}
