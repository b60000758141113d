package import Diagnostics

/// What comes of a package: what it proves, or every reason found for refusing it.
package enum PackageVerdict: Sendable {
  case accepted(PackageProof)
  case refused([Refusal])

  /// - Parameters:
  ///   - reading: of the package.
  ///   - sealKey: the key of the seal's signature, if that verifies.
  ///   - states: of the statements' signatures, by path.
  package init(
    _ reading: PackageReading, sealKey: String?, states: [Exact: PackageLog.SignatureState], trust: Trust
  ) {
    var refusals = reading.refusals
    if sealKey == nil {
      refusals.append(
        Refusal(
          Seal.signaturePath,
          "it does not prove that \(reading.seal?.sealer ?? "anybody") sealed this, with a key that the roster trusts for decisions at that time"
        ))
    }
    refusals += reading.lateness
    if let seal = reading.seal, let log = reading.log(states) {
      refusals += Self.compare(log, seal, reading.package)
      if refusals.isEmpty, let sealKey {
        self = .accepted(PackageProof(reading, seal, log, sealKey: sealKey, states: states, trust: trust))
        return
      }
    }
    self = .refused(refusals)
  }

  /// The log was written again; it must be the same.
  private static func compare(_ log: PackageLog, _ seal: Seal, _ package: SealedPackage) -> [Refusal] {
    var refusals: [Refusal] = []
    for (index, entry) in log.entries.enumerated() {
      let path = PackageLog.path(index + 1)
      guard let bytes = package[path]?.bytes else {
        refusals.append(Refusal(path, "it is missing: the log should have \(log.entries.count) entries"))
        break
      }
      if let refusal = Manifest.difference(should: entry, is: bytes, path) { refusals.append(refusal) }
    }
    let there = package.paths.filter { $0.hasPrefix(SealedPackage.logFolder) }
    if there.count > log.entries.count {
      refusals.append(Refusal(there[log.entries.count], "the log should have \(log.entries.count) entries, and has \(there.count)"))
    }
    if seal.entries != log.entries.count {
      refusals.append(Refusal(Seal.path, "`log-entries` is \(seal.entries), and should be \(log.entries.count)"))
    }
    if seal.head != log.head { refusals.append(Refusal(Seal.path, "it is about another end of the log")) }
    return refusals
  }
}
