package import Diagnostics
import Workspace

/// What goes into a package: the workspace as it was judged, the portal and the assessment, and who seals them.
package struct PackageDraft: Sendable {
  /// Who seals, and what else people say of the package.
  package struct Terms: Sendable {
    package let decision: String
    package let sealer: String
    package let name: String
    /// UTC, `2026-11-20T09:30:00Z`.
    package let sealed: String
    package let organization: String
    package let retention: String
    /// Digest of the seal before; nil in the first package.
    package let previous: String?

    package init(
      decision: String, sealer: String, name: String, sealed: String, organization: String, retention: String, previous: String?
    ) {
      (self.decision, self.sealer, self.name, self.sealed) = (decision, sealer, name, sealed)
      (self.organization, self.retention, self.previous) = (organization, retention, previous)
    }

    /// One line of text that shows all that it says, with no blank at either end.
    package static func isWords(_ text: String) -> Bool {
      guard let lines = PlainText.lines(Array((text + "\n").utf8)), lines.count == 1 else { return false }
      return Forms.isWords(lines[0])
    }
  }

  private let terms: Terms
  /// What the package is about, without what is written about it.
  private let payload: [Exact: PackageFile]

  /// - Parameters:
  ///   - content: the files of the workspace, by their paths in it.
  ///   - portal: by their paths in the site.
  package init(
    _ terms: Terms, content: [(path: String, bytes: [UInt8])], portal: [(path: String, bytes: [UInt8])], assessment: [UInt8]
  ) {
    self.terms = terms
    var files: [Exact: PackageFile] = [Exact(SealedPackage.assessment): PackageFile(assessment)]
    for file in content { files[Exact(SealedPackage.contentFolder + file.path)] = PackageFile(file.bytes) }
    for file in portal { files[Exact(SealedPackage.portalFolder + file.path)] = PackageFile(file.bytes) }
    payload = files
  }

  /// The statements whose signatures are to be checked before the log can be written.
  package func statements() throws(Refusal) -> [SealedStatement] {
    let package = SealedPackage(payload)
    var statements: [SealedStatement] = []
    for path in package.paths where path.hasPrefix(SealedPackage.statementFolder) && path.hasSuffix(".md") {
      statements.append(try SealedStatement(path, in: package))
    }
    return statements
  }

  /// All files but the signature under the seal.
  ///
  /// - Parameter states: what came of the statements' signatures, by path.
  package func files(_ states: [Exact: PackageLog.SignatureState]) throws(Refusal) -> [(path: String, bytes: [UInt8])] {
    let recordPath = SealedPackage.contentFolder + DecisionRecord.folder + terms.decision + ".md"
    let bare = SealedPackage(payload)
    let record = try SealedRecord(reading: bare.bytes(recordPath), of: recordPath)
    var events = try statements().map { statement in
      PackageLog.Event(
        time: statement.signed, path: statement.path, digest: payload[Exact(statement.path)]?.sha256 ?? "",
        found: (statement.isAsSigned, states[Exact(statement.path)] ?? .none))
    }
    let recordDigest = payload[Exact(recordPath)]?.sha256 ?? ""
    events.append(PackageLog.Event(time: record.decided, path: recordPath, digest: recordDigest, found: nil))
    let log = PackageLog(events)

    var files = payload
    func add(_ path: String, _ text: String) { files[Exact(path)] = PackageFile(Array(text.utf8)) }
    for (index, entry) in log.entries.enumerated() { add(PackageLog.path(index + 1), entry) }
    let full = SealedPackage(files)
    let sizes = full.payload.compactMap { full[$0]?.size }
    add(Manifest.bagPath, Manifest.bag)
    add(
      BagInfo.path,
      BagInfo(
        organization: terms.organization, retention: terms.retention, decision: terms.decision,
        day: String(terms.sealed.prefix(10)),
        bytes: sizes.reduce(0, +), files: sizes.count
      ).text)
    add(Manifest.path256, Manifest.sha256(of: full).text)
    add(Manifest.path512, Manifest.sha512(of: full).text)
    files[Exact("verify.sh")] = PackageFile(Checker.script)
    files[Exact("VERIFY.txt")] = PackageFile(Checker.guide)
    let tags = Manifest.tags(of: SealedPackage(files)).text
    add(Manifest.tagPath, tags)
    let seal = Seal(
      decision: terms.decision, recordDigest: recordDigest, outcome: record.outcome, sealer: terms.sealer, name: terms.name,
      meaning: Seal.meaning, sealed: terms.sealed, tagManifest: PackageFile(Array(tags.utf8)).sha256, entries: log.entries.count,
      head: log.head, previous: terms.previous)
    add(Seal.path, seal.text)
    return SealedPackage(files).paths.map { ($0, files[Exact($0)]?.bytes ?? []) }
  }
}
