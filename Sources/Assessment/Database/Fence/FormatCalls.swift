/// The calls of `printf` and `format` in a query: no step counts how many letters they write.
struct FormatCalls {
  private static let names: Set<String> = ["printf", "format"]
  private static let mostDigits = 3

  let sql: String
  let text: SQLText

  /// The first whose format does not stand in the query as a text, or asks for a large width.
  var wide: SQLText.Token? {
    let (tokens, bytes) = (text.tokens, Array(sql.utf8))
    return tokens.indices.dropLast().first { index in
      guard tokens[index].isName, Self.names.contains(tokens[index].text.lowercased()), tokens[index + 1].isSymbol("(") else {
        return false
      }
      guard index + 3 < tokens.count, bytes[tokens[index + 2].range.lowerBound] == UInt8(ascii: "'") else { return true }
      let isWhole = [",", ")"].contains { tokens[index + 3].isSymbol($0) }
      return !isWhole || !Self.isNarrow(tokens[index + 2].text)
    }.map { tokens[$0] }
  }

  private static func isNarrow(_ format: String) -> Bool {
    var rest = Array(format.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else { continue }
      if rest.first == UInt8(ascii: "%") {
        rest.removeFirst()
        continue
      }
      var digits = 0
      while let next = rest.first, "-+ #!,.*lh0123456789".utf8.contains(next) {
        if next == UInt8(ascii: "*") { return false }
        digits = (0x30...0x39).contains(next) ? digits + 1 : 0
        if digits > mostDigits { return false }
        rest.removeFirst()
      }
    }
    return true
  }
}
