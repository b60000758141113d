import Diagnostics
import Documents
import Workspace

/// Asks about signatures, over the bytes that golive read: those beside sign-offs, and one that was just made.
struct SignatureChecker: Sendable {
  private let keygen = SSHKeygen()
  private let roster: KeyRoster?
  private let files: [String: [UInt8]]

  init(_ workspace: Workspace, _ files: [SourceFile]) {
    roster = workspace.roster
    let wanted = files.filter { $0.path.hasPrefix("sign-offs/") || $0.path.hasPrefix("keys/") }
    self.files = Dictionary(wanted.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// By the sign-off's path, for those that have a signature. Where `ssh-keygen` cannot be run nothing is said about any of them.
  func checks(of signOffs: [SignOff]) async -> Parsed<[String: SignatureCheck]> {
    let signed = signOffs.compactMap { signOff -> Signed? in
      guard let bytes = files[signOff.path], let signature = files[signOff.path + ".sig"] else { return nil }
      return Signed(bytes: bytes, signature: signature, signer: signOff.signer, time: signOff.signed, purpose: .signOff)
    }
    if signed.isEmpty { return Parsed([:]) }
    do {
      let checks = try await check(signed)
      let paths = signOffs.map(\.path).filter { files[$0] != nil && files[$0 + ".sig"] != nil }
      return Parsed(Dictionary(zip(paths, checks), uniquingKeysWith: { first, _ in first }))
    } catch {
      return Parsed([:], [Self.notRun(error)])
    }
  }

  /// What somebody signed, as the signer's own words have it.
  struct Signed: Sendable {
    let bytes: [UInt8]
    let signature: [UInt8]
    let signer: String
    /// UTC, `2026-11-20T09:30:00Z`.
    let time: String
    let purpose: Purpose
  }

  /// What is to be thought of each signature, in their order.
  func check(_ signed: [Signed]) async throws -> [SignatureCheck] {
    let folder = try TemporaryFolder()
    let trust = Trust(
      roster: try folder.write("roster", files[KeyRoster.path] ?? []),
      revoked: try files[KeyRoster.revokedPath].map { bytes in try folder.write("revoked", bytes) })
    return try await withThrowingTaskGroup(of: (Int, SignatureCheck).self) { group in
      for (index, one) in signed.enumerated() {
        group.addTask { (index, try await check(one, "\(index)", in: folder, trust)) }
      }
      var checks = [SignatureCheck](repeating: .byHand, count: signed.count)
      for try await (index, check) in group { checks[index] = check }
      return checks
    }
  }

  /// Paths of the roster and of the list of keys that are void.
  private struct Trust {
    let roster: String
    let revoked: String?
  }

  private func check(_ signed: Signed, _ name: String, in folder: TemporaryFolder, _ trust: Trust) async throws -> SignatureCheck {
    guard let read = SSHSignature(armored: signed.signature) else {
      return .invalid("its signature is not as `ssh-keygen` writes one")
    }
    if read.namespace != signed.purpose.rawValue {
      return .invalid("its signature was made for `\(read.namespace)`, not for `\(signed.purpose.rawValue)`")
    }
    let file = try folder.write(name, signed.signature)
    func verifies(_ roster: String, _ revoked: String? = nil) async throws -> Bool {
      try await keygen.verifies(
        signed.bytes, signature: file, signer: signed.signer, purpose: signed.purpose, time: signed.time, roster: roster,
        revoked: revoked)
    }
    if try await verifies(trust.roster, trust.revoked) { return .verified }
    // A roster of this key alone tells a wrong signature from a key that is not trusted.
    let alone = try folder.write(name + "-alone", Array("\(signed.signer) \(read.keyLine)\n".utf8))
    if try await !verifies(alone) { return .invalid("its signature is not one of these bytes") }
    if trust.revoked != nil, try await verifies(trust.roster) { return .unknownKey("it was signed with a key that is revoked") }
    guard let roster else { return .unknownKey("there is no `\(KeyRoster.path)` to say whose key signed it") }
    return .unknownKey(roster.distrust(of: read.key, signer: signed.signer, purpose: signed.purpose))
  }

  static func notRun(_ error: any Error) -> Diagnostic {
    Diagnostic(
      .noKeygen, "the signatures could not be checked: \((error as? SSHKeygen.NotRun)?.reason ?? "\(error)")",
      at: Place(KeyRoster.path, line: 1, column: 1), help: "install OpenSSH (`openssh-client` on Debian), version 8.9 or later")
  }
}
