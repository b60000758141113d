import Diagnostics

/// How the records of a text file are separated, and what its head says.
struct Delimited: Equatable {
  let separator: UInt8
  /// Where the head begins, and on which line.
  let start: Int
  let line: Int
  /// The names of the head in small letters.
  let names: Set<String>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (start, line) = (bytes.has("\u{FEFF}", at: 0) ? 3 : 0, 1)
    var told: UInt8?
    // Excel's own way of saying it.
    if bytes.has("sep=", at: start), start + 5 < bytes.count, bytes[start + 4] != 0x0A, bytes[start + 4] != 0x0D,
      bytes[start + 5] == 0x0A || bytes[start + 5] == 0x0D
    {
      told = bytes[start + 4]
      start += 5
      if bytes[start] == 0x0D { start += 1 }
      if start < bytes.count, bytes[start] == 0x0A { start += 1 }
      line = 2
    }
    let separator = told ?? Self.separator(bytes, from: start)
    (self.separator, self.start, self.line) = (separator, start, line)
    var records = CSVRecords(bytes, path: "", separator: separator, from: start, line: line)
    names = Set((records.next()?.cells ?? []).map { $0.text.lowercased() })
  }

  /// The sign that stands most often in the first line outside of quotes; a comma where none does.
  private static func separator(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes[start...] {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let signs = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    return signs.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? signs[0]
  }

  /// Which tool writes such a head.
  var format: ResultFormat {
    func has(_ wanted: String...) -> Bool { wanted.allSatisfy(names.contains) }
    if has("elapsed", "label") { return .jtl }
    if has("issue key") { return .jira }
    if has("work item type") || has("test case id") || has("test point id") || has("outcome", "test case title") { return .azure }
    return .csv
  }
}
