/// The tokens of a query. Only enough of SQL to point at a word and to size a query before SQLite sees it.
struct SQLText {
  struct Token: Equatable {
    enum Kind { case word, quoted, parameter, number, symbol }

    let kind: Kind
    /// Without its quotes; a parameter has its sign.
    let text: String
    /// Bytes of the source.
    let range: Range<Int>

    /// A name, however it is quoted: SQLite takes even `'t'` for a table.
    var isName: Bool { kind == .word || kind == .quoted }
    func isSymbol(_ sign: String) -> Bool { kind == .symbol && text == sign }
    func isWord(_ word: String) -> Bool { kind == .word && text.lowercased() == word }
  }

  let tokens: [Token]

  init(_ sql: String) {
    var scanner = SQLScanner(bytes: Array(sql.utf8))
    var tokens: [Token] = []
    while let token = scanner.next() { tokens.append(token) }
    self.tokens = tokens
  }

  /// First name with this text, in any case.
  func name(_ text: String) -> Token? {
    let wanted = text.lowercased()
    return tokens.first { $0.isName && $0.text.lowercased() == wanted }
  }

  /// First call of a function; a name without brackets, such as `current_date`, if there is none.
  func call(_ function: String) -> Token? {
    let wanted = function.lowercased()
    for (index, token) in tokens.enumerated() where token.isName && token.text.lowercased() == wanted {
      if index + 1 < tokens.count, tokens[index + 1].isSymbol("(") { return token }
    }
    return name(function)
  }

  func token(atByte offset: Int) -> Token? { tokens.first { $0.range.contains(offset) } }
}

private struct SQLScanner {
  let bytes: [UInt8]
  var position = 0

  mutating func next() -> SQLText.Token? {
    skipBlanks()
    guard position < bytes.count else { return nil }
    let start = position
    let first = bytes[position]
    switch first {
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): return quoted(by: first)
    case UInt8(ascii: "["): return quoted(by: UInt8(ascii: "]"))
    case UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "$"), UInt8(ascii: "?"):
      position += 1
      skipWord()
      return token(.parameter, from: start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      skipWord()
      return token(.number, from: start)
    default:
      if SQLScanner.isWordByte(first) {
        skipWord()
        return token(.word, from: start)
      }
      position += 1
      return token(.symbol, from: start)
    }
  }

  private func token(_ kind: SQLText.Token.Kind, from start: Int) -> SQLText.Token {
    SQLText.Token(kind: kind, text: String(decoding: bytes[start..<position], as: UTF8.self), range: start..<position)
  }

  private mutating func quoted(by end: UInt8) -> SQLText.Token {
    let start = position
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      if bytes[position] == end {
        let isDoubled = position + 1 < bytes.count && bytes[position + 1] == end && end != UInt8(ascii: "]")
        if !isDoubled { break }
        position += 1
      }
      content.append(bytes[position])
      position += 1
    }
    position = min(position + 1, bytes.count)
    return SQLText.Token(kind: .quoted, text: String(decoding: content, as: UTF8.self), range: start..<position)
  }

  private mutating func skipWord() {
    while position < bytes.count, SQLScanner.isWordByte(bytes[position]) { position += 1 }
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      let byte = bytes[position]
      let following = position + 1 < bytes.count ? bytes[position + 1] : 0
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        position += 1
      } else if byte == UInt8(ascii: "-"), following == UInt8(ascii: "-") {
        while position < bytes.count, bytes[position] != 0x0A { position += 1 }
      } else if byte == UInt8(ascii: "/"), following == UInt8(ascii: "*") {
        // The star that opens it does not close it.
        position += 3
        while position < bytes.count, !(bytes[position] == UInt8(ascii: "/") && bytes[position - 1] == UInt8(ascii: "*")) {
          position += 1
        }
        position = min(position + 1, bytes.count)
      } else {
        return
      }
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...: true
    default: false
    }
  }
}
