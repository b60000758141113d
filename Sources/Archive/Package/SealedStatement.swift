/// A sign-off in a package: who says what, and which evidence was meant.
package struct SealedStatement: Sendable {
  /// In the package, from `data/` on.
  package let path: String
  package let requirement: String
  package let subject: String?
  package let signer: String
  package let result: String
  /// UTC, `2026-11-20T09:30:00Z`.
  package let signed: String
  /// Every line of evidence is a file of the package with that digest.
  package let isAsSigned: Bool
  package let hasSignature: Bool

  package var signaturePath: String { path + ".sig" }

  init(_ path: String, in package: SealedPackage) throws(Refusal) {
    var lines = try StatementLines(package.bytes(path), of: path)
    requirement = try lines.value("sign-off", Self.isSaid)
    _ = try lines.value("programme")
    let area = try lines.value("area", Self.isSaid)
    _ = try lines.value("role", Self.isSaid)
    subject = try lines.optionalValue("subject")
    signer = try lines.value("signer") { Forms.isPerson(Forms.unquoted($0)) }
    _ = try lines.value("name")
    result = try lines.value("result") { Self.results.contains(Forms.unquoted($0).text) }
    _ = try lines.value("meaning", Self.isSaid)
    signed = try lines.value("signed") { SealMoment.isMoment(Forms.unquoted($0)) }
    _ = try lines.optionalValue("gate")
    _ = try lines.optionalValue("reference")
    for key in ["checklist", "people"] { _ = try lines.value(key) { $0.after("sha256:").map(Forms.isDigest) ?? false } }
    let evidence = try lines.items("evidence", Self.isEvidence)
    if !lines.isAtEnd { _ = try lines.items("conditions", Forms.isValue) }
    if !lines.isAtEnd { throw lines.refusal("end") }
    let folder = path.dropFirst(SealedPackage.statementFolder.count).prefix { $0 != "/" }
    guard folder.utf8.elementsEqual(area.utf8) else { throw Refusal(path, "it lies in the folder of another area than `\(area)`") }
    self.path = path
    isAsSigned = evidence.allSatisfy { line in
      package[SealedPackage.contentFolder + line.dropFirst(73)]?.sha256 == String(line.dropFirst(7).prefix(64))
    }
    hasSignature = package[path + ".sig"] != nil
  }

  /// What a sign-off cannot be without.
  private static func isSaid(_ value: Line) -> Bool { Forms.isValue(value) && !Forms.unquoted(value).isEmpty }

  private static let results = ["approved", "approved-with-conditions", "rejected"]

  /// `sha256:<digest>  <path>`
  private static func isEvidence(_ item: Line) -> Bool {
    guard let digest = item.after("sha256:")?.prefix(64), Forms.isDigest(digest) else { return false }
    return item.dropFirst(71).after("  ").map(Forms.isPath) ?? false
  }
}
