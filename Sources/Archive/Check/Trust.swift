/// Whom a check trusts: lists from outside the package, as `ssh-keygen` reads them.
package struct Trust: Sendable {
  package let roster: [UInt8]
  package let revoked: [UInt8]?

  package init(roster: [UInt8], revoked: [UInt8]?) { (self.roster, self.revoked) = (roster, revoked) }

  /// A name that nobody wrote down must not sign: no patterns, no keys that vouch for others.
  ///
  /// - Parameter path: how the roster is named in what is said.
  package func problems(_ path: String) -> [Refusal] {
    // Programs do not agree where a line with a NUL ends.
    if roster.contains(0) { return [Refusal(path, "it has a NUL, which no text has")] }
    var problems: [Refusal] = []
    for (index, line) in roster.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      if line.first == UInt8(ascii: "#") { continue }
      if !Self.isBlank(line), !Self.beginsWithNames(line) {
        problems.append(Refusal(path, "line \(index + 1) does not begin with plain names: patterns are not accepted"))
      }
      if Self.vouches(line) {
        problems.append(Refusal(path, "line \(index + 1) has a key that vouches for others (cert-authority)"))
      }
    }
    return problems
  }

  /// Whether `cert-authority` stands anywhere, in letters of any case. Bytes are compared: a mark behind it would hide a character.
  private static func vouches(_ line: Line) -> Bool {
    let lower = line.map { ByteClass.isUpper($0) ? $0 | 0x20 : $0 }
    return lower.firstRange(of: Array("cert-authority".utf8)) != nil
  }

  private static func isGap(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  private static func isBlank(_ line: Line) -> Bool { line.allSatisfy(isGap) }

  /// Names with commas between, then a blank or tab.
  private static func beginsWithNames(_ line: Line) -> Bool {
    let names = line.prefix { !isGap($0) }
    guard names.count < line.count else { return false }
    return names.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).allSatisfy { name in
      !name.isEmpty && name.allSatisfy { ByteClass.isLetterOrDigit($0) || "._@-".utf8.contains($0) }
    }
  }
}
