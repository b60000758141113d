import Diagnostics

/// Goes through the bytes once and stops at the first that does not fit.
struct JSONScanner {
  struct Stop: Error {
    let diagnostic: Diagnostic
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let lines: Lines
  private(set) var offset = 0
  private var counter = ColumnCounter()

  init(bytes: UnsafeBufferPointer<UInt8>, lines: Lines) {
    self.bytes = bytes
    self.lines = lines
  }

  mutating func file() throws(Stop) -> Node {
    let root = try value(depth: 1)
    skipBlanks()
    if offset < bytes.count { throw stop("something follows the end of the data") }
    return root
  }

  private mutating func value(depth: Int) throws(Stop) -> Node {
    skipBlanks()
    if depth > JSONReader.maximumDepth {
      throw stop(
        "lists and objects stand in each other more than \(JSONReader.maximumDepth) deep", .jsonTooLarge,
        help: "nothing that golive reads needs that; make the file again")
    }
    let place = place()
    switch peek {
    case UInt8(ascii: "{"): return Node(.map(try entries(depth)), at: place)
    case UInt8(ascii: "["): return Node(.list(try items(depth)), at: place)
    case UInt8(ascii: "\""): return Node(.scalar(try string()), at: place)
    default: return Node(.scalar(try word()), at: place)
    }
  }

  private mutating func entries(_ depth: Int) throws(Stop) -> [Node.Entry] {
    var entries: [Node.Entry] = []
    var seen: Set<Exact> = []
    offset += 1
    skipBlanks()
    if take("}") { return entries }
    repeat {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else { throw stop("a key in double quotes is missing") }
      let place = place()
      let key = try string()
      if !seen.insert(Exact(key)).inserted {
        throw Stop(
          diagnostic: Diagnostic(.duplicateKey, "the key `\(key)` is there twice", at: place, help: "keep the right one"))
      }
      skipBlanks()
      guard take(":") else { throw stop("a `:` is missing after the key `\(key)`") }
      entries.append(.init(key: key, keyPlace: place, value: try value(depth: depth + 1)))
      skipBlanks()
    } while take(",")
    guard take("}") else { throw stop("a `,` or `}` is missing") }
    return entries
  }

  private mutating func items(_ depth: Int) throws(Stop) -> [Node] {
    var items: [Node] = []
    offset += 1
    skipBlanks()
    if take("]") { return items }
    repeat {
      items.append(try value(depth: depth + 1))
      skipBlanks()
    } while take(",")
    guard take("]") else { throw stop("a `,` or `]` is missing") }
    return items
  }

  private mutating func string() throws(Stop) -> String {
    var text: [UInt8] = []
    offset += 1
    while let byte = peek, byte != UInt8(ascii: "\"") {
      if byte < 0x20 { throw stop("a text is not closed on its line") }
      if byte == UInt8(ascii: "\\") { text += try escape() } else { text.append(byte) }
      if byte != UInt8(ascii: "\\") { offset += 1 }
    }
    guard take("\"") else { throw stop("a text is not closed") }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape() throws(Stop) -> [UInt8] {
    let start = offset
    guard start + 1 < bytes.count else { throw stop("a text is not closed") }
    let letter = bytes[start + 1]
    offset += 2
    let value: UInt32
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "n"): value = 0x0A
    case UInt8(ascii: "t"): value = 0x09
    case UInt8(ascii: "r"): value = 0x0D
    case UInt8(ascii: "b"): value = 0x08
    case UInt8(ascii: "f"): value = 0x0C
    case UInt8(ascii: "u"): value = try codePoint()
    default: throw stop("`\\` before a character that needs none", at: start)
    }
    guard let scalar = Unicode.Scalar(value), RefusedCharacter(of: scalar) == nil, value != 0x0D, let bytes = UTF8.encode(scalar)
    else {
      throw stop(
        "an escape for `U+\(hexadecimal(value, digits: 4))`", .escapedCharacter, at: start,
        help: "delete it: control characters, hidden line ends and changes of text direction are not accepted")
    }
    return Array(bytes)
  }

  /// Four hexadecimal digits, or two times four for a character beyond them.
  private mutating func codePoint() throws(Stop) -> UInt32 {
    let first = try fourDigits()
    guard (0xD800..<0xDC00).contains(first) else { return first }
    guard take("\\"), take("u") else { throw stop("half a character is written as an escape") }
    let second = try fourDigits()
    guard (0xDC00..<0xE000).contains(second) else { throw stop("half a character is written as an escape") }
    return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
  }

  private mutating func fourDigits() throws(Stop) -> UInt32 {
    let end = offset + 4
    guard end <= bytes.count, bytes[offset..<end].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(String(decoding: bytes[offset..<end], as: UTF8.self), radix: 16)
    else { throw stop("`\\u` is not followed by four hexadecimal digits") }
    offset = end
    return value
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word() throws(Stop) -> String {
    let start = offset
    while let byte = peek, byte > 0x20, !",:]}[{\"".utf8.contains(byte) { offset += 1 }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    if text == "null" { return "" }
    if text == "true" || text == "false" || Self.isNumber(bytes[start..<offset]) { return text }
    throw stop(text.isEmpty ? "a value is missing" : "`\(text.prefix(40))` is not a value of JSON", at: start)
  }

  /// `-12`, `1.50`, `2e-3`; no leading zero, nothing without digits.
  private static func isNumber(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = text
    func digits() -> Int { rest.prefix { (0x30...0x39).contains($0) }.count }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = digits()
    if whole == 0 || whole > 1 && rest.first == UInt8(ascii: "0") { return false }
    rest = rest.dropFirst(whole)
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      let fraction = digits()
      if fraction == 0 { return false }
      rest = rest.dropFirst(fraction)
    }
    guard let sign = rest.first else { return true }
    guard sign == UInt8(ascii: "e") || sign == UInt8(ascii: "E") else { return false }
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let exponent = digits()
    return exponent > 0 && rest.count == exponent
  }

  // MARK: Bytes

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard let peek, UInt32(peek) == sign.value else { return false }
    offset += 1
    return true
  }

  private mutating func skipBlanks() {
    while let peek, peek == 0x20 || peek == 0x0A || peek == 0x0D || peek == 0x09 { offset += 1 }
  }

  /// Columns are counted on from the last place: a file may be one long line.
  private mutating func place(at start: Int? = nil) -> Place {
    let start = start ?? offset
    let line = lines.line(at: start)
    return Place(lines.path, line: line, column: counter.column(of: start, lineStart: lines.start(of: line), bytes))
  }

  private mutating func stop(
    _ words: String, _ code: Code = .jsonSyntax, at start: Int? = nil,
    help: String = "the file is damaged or was edited by hand; bring back the one that was written, or make it again"
  ) -> Stop {
    Stop(diagnostic: Diagnostic(code, words, at: place(at: start), help: help))
  }
}
