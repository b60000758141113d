import Archive
import Diagnostics

/// From a folder to a verdict: what `golive verify` says, and what a package must pass before `golive seal` puts it in place.
struct PackageVerifier {
  let trust: Trust
  /// How the roster is named in what is said.
  let rosterName: String
  var keygen = SSHKeygen()

  /// Throws when the machine is at fault.
  func verdict(on directory: String) async throws -> PackageVerdict {
    let untrusted = trust.problems(rosterName)
    if !untrusted.isEmpty { return .refused(untrusted) }
    let package: SealedPackage
    switch try PackageReader(directory: directory).read() {
    case .refused(let refusals): return .refused(refusals)
    case .package(let found): package = found
    }
    let reading = PackageReading(package)
    let signatures = try PackageSignatures(trust, keygen)
    let sealKey = try await signatures.sealKey(package, reading.seal)
    let states = try await signatures.states(reading.statements) { package.bytes(of: $0) }
    return PackageVerdict(
      reading, sealKey: sealKey, isSealRevoked: sealKey == nil ? try await isRevoked(package, reading.seal) : false, states: states,
      trust: trust)
  }

  /// Whether the seal's signature is refused only because its key is among those that count no longer.
  private func isRevoked(_ package: SealedPackage, _ seal: Seal?) async throws -> Bool {
    if trust.revoked == nil { return false }
    return try await PackageSignatures(Trust(roster: trust.roster, revoked: nil), keygen).sealKey(package, seal) != nil
  }
}
