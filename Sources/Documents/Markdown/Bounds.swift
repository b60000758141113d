import Diagnostics

/// What is looked at before parsing: a C call cannot be cancelled, so what would take it long is never given to it.
///
/// Three things are not linear in this version of the library: deep nesting, tables (candidates for a head are read again with all
/// that stands before them; missing cells are filled in), and words with many signs of web addresses. Everything is counted on the
/// source, and rather too much than too little; the only text left out is code between fences that cannot be anything else.
struct Bounds {
  /// Signs at the beginning of one line, and columns of indent for two levels each.
  static let maximumSigns = 32
  static let maximumIndent = 128
  static let maximumColumns = 64
  static let maximumCells = 50_000
  /// Steps of the library, about a nanosecond each.
  static let maximumSteps = 500_000_000

  let bytes: UnsafeBufferPointer<UInt8>
  let lines: Lines
  private(set) var diagnostics: [Diagnostic] = []

  private var fences = FenceTracker()
  private var candidates = TableCandidates()
  private var wordSteps = 0
  /// Whether words can take too many steps at all: not in a file as short as most.
  private let hasLongWords: Bool

  static func check(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: Lines, from bodyLine: Int) -> [Diagnostic] {
    var bounds = Bounds(bytes: bytes, lines: lines)
    if bodyLine <= lines.count {
      for line in bodyLine...lines.count { bounds.check(line) }
    }
    bounds.report(bounds.candidates.finish())
    return bounds.diagnostics
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, lines: Lines) {
    (self.bytes, self.lines) = (bytes, lines)
    hasLongWords = bytes.count * bytes.count > Self.maximumSteps
  }

  private mutating func check(_ line: Int) {
    let range = lines.range(of: line, in: bytes)
    if fences.isCode(range, of: bytes) {
      report(candidates.finish())
      return
    }
    checkNesting(range, line)
    if hasLongWords { checkWords(range) }
    report(candidates.take(range, line: line, isCertain: !fences.isUncertain, of: bytes))
  }

  private mutating func report(_ finding: TableCandidates.Finding?) {
    switch finding {
    case .columns(let line, let count):
      complain(
        .tooManyColumns, "a table with \(count) columns, \(Self.maximumColumns) are accepted", at: lines.start(of: line),
        help: "put it in a CSV file and name the file in front matter, as in `tables: {test-cases: cases.csv}`")
    case .cells(let line, let count):
      complain(
        .tableTooLarge, "a table with \(count) cells, \(Self.maximumCells) are accepted", at: lines.start(of: line),
        help: "put it in a CSV file and name the file in front matter, as in `tables: {test-cases: cases.csv}`")
    case .steps(let line):
      complain(
        .costlyMarkup, "too much text before a line that may begin a table", at: lines.start(of: line),
        help: "leave a blank line before a table; put drawings made of `-` and `|` in a code block")
    case nil: break
    }
  }

  /// The signs of quotes and items at the beginning of a line.
  private mutating func checkNesting(_ range: Range<Int>, _ line: Int) {
    var signs = 0
    var columns = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if isBlank(byte) {
        columns += byte == 0x09 ? 4 : 1
        offset += 1
        continue
      }
      guard let end = Self.signEnd(at: offset, range, bytes) else { break }
      signs += 1
      offset = end
    }
    if signs == 0 || (signs <= Self.maximumSigns && columns <= Self.maximumIndent) { return }
    if signs > Self.maximumSigns, Self.isRule(range, bytes) { return }
    complain(
      .nestedTooDeep, "nested deeper than \(BodyReader.maximumDepth) levels", at: range.lowerBound,
      help: "take the inner quotes and lists out, or put the text in a code block")
  }

  /// Behind `>`, `-`, `*`, `+`, `1.` or `1)`, if a list or quote can begin there.
  private static func signEnd(at offset: Int, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if bytes[offset] == UInt8(ascii: ">") { return offset + 1 }
    var end = offset
    while end < range.upperBound, isDigit(bytes[end]), end - offset < 10 { end += 1 }
    guard end < range.upperBound else { return nil }
    switch bytes[end] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): if end > offset { return nil }
    case UInt8(ascii: "."), UInt8(ascii: ")"): if end == offset { return nil }
    default: return nil
    }
    end += 1
    return end == range.upperBound || isBlank(bytes[end]) ? end : nil
  }

  /// A line across the page: `* * * *`.
  private static func isRule(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes[range].first(where: { !isBlank($0) }) else { return false }
    return (first == 0x2D || first == 0x2A) && bytes[range].allSatisfy { $0 == first || isBlank($0) }
  }

  /// Signs of web addresses times the length of the word they stand in.
  private mutating func checkWords(_ range: Range<Int>) {
    var start = range.lowerBound
    var signs = 0
    for offset in range {
      let byte = bytes[offset]
      // Nearly all bytes are other letters.
      if byte >= 0x78 || byte > 0x40 && byte < 0x77 { continue }
      switch byte {
      case UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: ")"): signs += 1
      case UInt8(ascii: "w"): if offset + 3 < range.upperBound, bytes[offset + 1] == 0x77, bytes[offset + 2] == 0x77 { signs += 1 }
      case 0x20, 0x09:
        if signs > 0 { count(signs, start..<offset) }
        (start, signs) = (offset + 1, 0)
      default: break
      }
    }
    if signs > 0 { count(signs, start..<range.upperBound) }
  }

  private mutating func count(_ signs: Int, _ word: Range<Int>) {
    wordSteps += signs * word.count
    if wordSteps > Self.maximumSteps {
      complain(
        .costlyMarkup, "a word of \(word.count) bytes with \(signs) signs of a web address", at: word.lowerBound,
        help: "put it in a code block or in a file beside the page")
    }
  }

  /// The first finding of each kind is enough: they come in thousands.
  private mutating func complain(_ code: Code, _ message: String, at offset: Int, help: String) {
    if diagnostics.contains(where: { $0.code == code }) { return }
    diagnostics.append(Diagnostic(code, message, at: lines.place(at: offset, in: bytes), help: help))
  }
}
