import Diagnostics

/// What an accepted package proves, in the words of the reference checker.
package struct PackageProof: Sendable {
  package let text: String

  init(
    _ reading: PackageReading, _ seal: Seal, _ log: PackageLog, sealKey: String, states: [Exact: PackageLog.SignatureState],
    trust: Trust
  ) {
    func state(_ statement: SealedStatement) -> PackageLog.SignatureState { states[Exact(statement.path)] ?? .none }
    let statements = reading.statements.sorted { "\($0.signed) \($0.path)".precedesInBytes("\($1.signed) \($1.path)") }
    func count(_ wanted: PackageLog.SignatureState) -> Int { statements.count { state($0) == wanted } }
    let package = reading.package
    var lines = ["accepted: decision \(seal.decision), outcome \(seal.outcome)"]
    func add(_ title: String, _ words: String) { lines.append("  \(Self.padded(title, 14)) \(words)") }
    add("decided", "\(reading.decided ?? ""), as its record says")
    add("sealed by", "\(seal.name) (\(seal.sealer)), \(seal.sealed), with the key \(sealKey)")
    add("who says", seal.meaning)
    add("record", String(seal.record.dropFirst(SealedPackage.payloadFolder.count)))
    add("", "sha256:\(seal.recordDigest)")
    add("previous seal", seal.previous.map { "sha256:\($0)" } ?? "none")
    add("this seal", "sha256:\(package[Seal.path]?.sha256 ?? "")")
    add("checked with", "the roster sha256:\(PackageFile(trust.roster).sha256)")
    if let revoked = trust.revoked { add("", "the revoked keys sha256:\(PackageFile(revoked).sha256)") }
    add(
      "sign-offs",
      "\(statements.count): \(count(.verified)) verified, \(count(.none)) by hand, \(count(.refused)) with a signature that is refused;"
    )
    add("", "evidence changed after it was signed in \(statements.count { !$0.isAsSigned })")
    for statement in statements {
      let found = state(statement) == .none ? "recorded by hand" : "signature \(state(statement).rawValue)"
      let evidence = statement.isAsSigned ? "evidence as signed" : "evidence changed since"
      let subject = statement.subject.map { $0.isEmpty ? "" : " for \($0)" } ?? ""
      lines.append(
        "  \(statement.signed)  \(Self.padded(statement.result, 24)) \(statement.requirement)\(subject), by \(statement.signer): \(found), \(evidence)"
      )
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }
}
