package import Diagnostics

/// What comes of a package: what it proves, or every reason found for refusing it.
package enum PackageVerdict: Sendable {
  case accepted(PackageProof)
  case refused([Refusal])

  /// - Parameters:
  ///   - reading: of the package.
  ///   - sealKey: the key of the seal's signature, if that verifies.
  ///   - isSealRevoked: whether it would verify, had the key not been revoked.
  ///   - states: of the statements' signatures, by path.
  package init(
    _ reading: PackageReading, sealKey: String?, isSealRevoked: Bool = false, states: [Exact: PackageLog.SignatureState],
    trust: Trust
  ) {
    var refusals = reading.refusals
    if isSealRevoked {
      refusals.append(
        Refusal(
          Seal.signaturePath, "the key that sealed this is revoked: whoever else had it could have sealed it so", isAboutKeys: true)
      )
    } else if sealKey == nil {
      refusals.append(
        Refusal(
          Seal.signaturePath,
          "it does not prove that \(reading.seal?.sealer ?? "anybody") sealed this, with a key that the roster trusts for decisions at that time"
        ))
    }
    refusals += reading.lateness
    if let seal = reading.seal, let log = reading.log(states) {
      refusals +=
        LogComparison(log, seal, reading.package, isPayloadRefused: reading.isPayloadRefused).refusals
      if refusals.isEmpty, let sealKey {
        self = .accepted(PackageProof(reading, seal, log, sealKey: sealKey, states: states, trust: trust))
        return
      }
    }
    self = .refused(refusals)
  }
}
