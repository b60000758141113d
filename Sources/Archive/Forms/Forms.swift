/// What the words of the format look like (docs/archive-format.md, Words used below).
enum Forms {
  /// 64 hexadecimal digits in lower case.
  static func isDigest(_ bytes: Line) -> Bool { bytes.count == 64 && bytes.allSatisfy(ByteClass.isLowerHex) }

  /// `[a-z0-9][a-z0-9-]*`
  static func isPerson(_ bytes: Line) -> Bool {
    func isPlain(_ byte: UInt8) -> Bool { ByteClass.isDigit(byte) || ByteClass.isLower(byte) }
    guard let first = bytes.first, isPlain(first) else { return false }
    return bytes.allSatisfy { isPlain($0) || $0 == UInt8(ascii: "-") }
  }

  /// `[0-9]{4}-[a-z0-9]+(-[a-z0-9]+)*`
  static func isDecision(_ bytes: Line) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count > 1, parts[0].count == 4, parts[0].allSatisfy(ByteClass.isDigit) else { return false }
    return parts.dropFirst().allSatisfy { part in
      !part.isEmpty && part.allSatisfy { ByteClass.isDigit($0) || ByteClass.isLower($0) }
    }
  }

  /// One character or more, no blank at either end.
  static func isWords(_ bytes: Line) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return false }
    return first != UInt8(ascii: " ") && last != UInt8(ascii: " ")
  }

  /// `[A-Za-z0-9][A-Za-z0-9._-]*`
  static func isName(_ bytes: Line) -> Bool {
    guard let first = bytes.first, ByteClass.isLetterOrDigit(first) else { return false }
    return bytes.allSatisfy { ByteClass.isLetterOrDigit($0) || "._-".utf8.contains($0) }
  }

  static func isPath(_ bytes: Line) -> Bool {
    bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy(isName)
  }

  /// A token, or anything in double quotation marks.
  static func isValue(_ bytes: Line) -> Bool { isToken(bytes) || isQuoted(bytes) }

  private static func isToken(_ bytes: Line) -> Bool {
    guard let first = bytes.first, let last = bytes.last, ByteClass.isLetterOrDigit(first), ByteClass.isLetterOrDigit(last) else {
      return false
    }
    return bytes.allSatisfy { ByteClass.isLetterOrDigit($0) || "._:-".utf8.contains($0) }
  }

  private static func isQuoted(_ bytes: Line) -> Bool {
    let (mark, escape) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
    guard bytes.count >= 2, bytes.first == mark, bytes.last == mark else { return false }
    var rest = bytes.dropFirst().dropLast()
    while let byte = rest.popFirst() {
      if byte == mark { return false }
      if byte == escape {
        guard let next = rest.popFirst(), next == mark || next == escape else { return false }
      }
    }
    return true
  }

  /// Without the quotation marks around it; what is escaped inside stays so.
  static func unquoted(_ bytes: Line) -> Line {
    let mark = UInt8(ascii: "\"")
    return bytes.count >= 2 && bytes.first == mark && bytes.last == mark ? bytes.dropFirst().dropLast() : bytes
  }
}
