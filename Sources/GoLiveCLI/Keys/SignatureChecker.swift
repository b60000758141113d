import Diagnostics
import Documents
import Workspace

/// Asks about every signature beside a sign-off, over the bytes that golive read.
struct SignatureChecker {
  private let keygen = SSHKeygen()
  let roster: KeyRoster?
  private let files: [String: [UInt8]]

  init(_ workspace: Workspace, _ files: [SourceFile]) {
    roster = workspace.roster
    let wanted = files.filter { $0.path.hasPrefix("sign-offs/") || $0.path.hasPrefix("keys/") }
    self.files = Dictionary(wanted.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// By the sign-off's path. Where `ssh-keygen` cannot be run nothing is said about any of them.
  func checks(of signOffs: [SignOff]) async -> Parsed<[String: SignatureCheck]> {
    var checks: [String: SignatureCheck] = [:]
    for signOff in signOffs {
      guard let statement = files[signOff.path], let signature = files[signOff.path + ".sig"] else { continue }
      do {
        checks[signOff.path] = try await check(statement, signature, of: signOff.signer, at: signOff.signed, for: .signOff)
      } catch {
        return Parsed([:], [Self.notRun(error)])
      }
    }
    return Parsed(checks, [])
  }

  /// What is to be thought of a signature of these bytes.
  func check(
    _ statement: [UInt8], _ signature: [UInt8], of signer: String, at time: String, for purpose: Purpose
  ) async throws -> SignatureCheck {
    guard let read = SSHSignature(armored: signature) else { return .invalid("its signature is not as `ssh-keygen` writes one") }
    if read.namespace != purpose.rawValue {
      return .invalid("its signature was made for `\(read.namespace)`, not for `\(purpose.rawValue)`")
    }
    var folder = try TemporaryFolder()
    let file = try folder.write("signature", signature)
    let alone = try folder.write("alone", Array("\(signer) \(read.keyLine)\n".utf8))
    let trusted = try folder.write("roster", files[KeyRoster.path] ?? [])
    let revoked = try files[KeyRoster.revokedPath].map { bytes in try folder.write("revoked", bytes) }
    func verifies(_ roster: String, _ revoked: String?) async throws -> Bool {
      try await keygen.verifies(
        statement, signature: file, signer: signer, purpose: purpose, time: time, roster: roster, revoked: revoked)
    }
    if try await verifies(trusted, revoked) { return .verified }
    // A roster of this key alone tells a wrong signature from a key that is not trusted.
    if try await !verifies(alone, nil) { return .invalid("its signature is not one of these bytes") }
    if revoked != nil, try await verifies(trusted, nil) { return .unknownKey("it was signed with a key that is revoked") }
    guard let roster else { return .unknownKey("there is no `\(KeyRoster.path)` to say whose key signed it") }
    return .unknownKey(roster.distrust(of: read.key, signer: signer, purpose: purpose))
  }

  static func notRun(_ error: any Error) -> Diagnostic {
    Diagnostic(
      .noKeygen, "the signatures could not be checked: \((error as? SSHKeygen.NotRun)?.reason ?? "\(error)")",
      at: Place(KeyRoster.path, line: 1, column: 1), help: "install OpenSSH (`openssh-client` on Debian), version 8.9 or later")
  }
}
