import Diagnostics
import Documents
import Workspace

/// Asks about signatures, over the bytes that golive read: those beside sign-offs, and one that was just made.
struct SignatureChecker: Sendable {
  private let keygen: SSHKeygen
  private let roster: KeyRoster?
  private let files: [String: [UInt8]]

  init(_ roster: KeyRoster?, _ files: [SourceFile], _ keygen: SSHKeygen = SSHKeygen()) {
    (self.roster, self.keygen) = (roster, keygen)
    let wanted = files.filter { $0.path.hasPrefix("sign-offs/") }
    self.files = Dictionary(wanted.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// By the sign-off's path, for those that have a signature. Where `ssh-keygen` cannot be run nothing is said about any of them.
  func checks(of signOffs: [SignOff]) async -> Parsed<[String: SignatureCheck]> {
    var paths: [String] = []
    var signed: [Signed] = []
    for signOff in signOffs {
      guard let bytes = files[signOff.path], let signature = files[signOff.path + ".sig"] else { continue }
      paths.append(signOff.path)
      signed.append(Signed(bytes: bytes, signature: signature, signer: signOff.signer, time: signOff.signed, purpose: .signOff))
    }
    if signed.isEmpty { return Parsed([:]) }
    do {
      return Parsed(Dictionary(zip(paths, try await check(signed)), uniquingKeysWith: { first, _ in first }))
    } catch {
      return Parsed([:], [Self.notRun(error)])
    }
  }

  /// The key stands in the roster, or is void.
  func knows(_ key: PublicKey) -> Bool {
    roster.map { roster in roster.entries.contains { $0.key == key } || roster.revoked.contains(key) } ?? false
  }

  /// Why a signature with this key would not count; nil if it would.
  func distrust(of key: PublicKey, signer: String, purpose: Purpose, at time: String) -> String? {
    guard let roster else { return Self.noRoster }
    if roster.revoked.contains(key) { return Self.revoked }
    return roster.trusts(key, of: signer, for: purpose, at: time)
      ? nil : roster.distrust(of: key, signer: signer, purpose: purpose, at: time)
  }

  private static let revoked = "it was signed with a key that is revoked"
  private static let noRoster = "there is no `\(KeyRoster.path)` to say whose key signed it"

  /// What somebody signed, as the signer's own words have it.
  struct Signed: Sendable {
    let bytes: [UInt8]
    let signature: [UInt8]
    let signer: String
    /// UTC, `2026-11-20T09:30:00Z`.
    let time: String
    let purpose: Purpose
  }

  /// So many run at once: each is a process with pipes.
  private static let atOnce = 8

  /// What is to be thought of each signature, in their order.
  func check(_ signed: [Signed]) async throws -> [SignatureCheck] {
    let folder = try TemporaryFolder()
    let roster = try folder.write("roster", Array((roster?.text ?? "").utf8))
    let revoked = try self.roster.flatMap { $0.revoked.isEmpty ? nil : $0.revokedText }
      .map { text in try folder.write("revoked", Array(text.utf8)) }
    var results = [Result<SignatureCheck, any Error>?](repeating: nil, count: signed.count)
    await withTaskGroup(of: (Int, Result<SignatureCheck, any Error>).self) { group in
      var waiting = signed.indices.makeIterator()
      func begin() {
        guard let index = waiting.next() else { return }
        // A failure is a result: throwing would cancel processes that are just being started.
        group.addTask {
          do {
            return (
              index, .success(try await check(signed[index], "\(index)", in: folder, Trust(roster: roster, revoked: revoked)))
            )
          } catch {
            return (index, .failure(error))
          }
        }
      }
      for _ in 0..<Self.atOnce { begin() }
      for await (index, result) in group {
        results[index] = result
        begin()
      }
    }
    return try results.compactMap { try $0?.get() }
  }

  /// Paths of the roster and of the list of keys that are void.
  private struct Trust {
    let roster: String
    let revoked: String?
  }

  private func check(_ signed: Signed, _ name: String, in folder: TemporaryFolder, _ trust: Trust) async throws -> SignatureCheck {
    guard let read = SSHSignature(armored: signed.signature) else {
      return .invalid("its signature cannot be read: it must stand as `ssh-keygen` wrote it, with plain line ends (LF)")
    }
    if read.namespace != signed.purpose.rawValue {
      return .invalid("its signature was made for `\(read.namespace)`, not for `\(signed.purpose.rawValue)`")
    }
    let statement = try folder.write(name, signed.bytes)
    let signature = try folder.write(name + ".sig", signed.signature)
    func verifies(_ roster: String, _ revoked: String? = nil) async throws -> Bool {
      try await keygen.verifies(
        statement, signature: signature, signer: signed.signer, purpose: signed.purpose, time: signed.time, roster: roster,
        revoked: revoked)
    }
    if try await verifies(trust.roster, trust.revoked) { return .verified }
    // A roster of this key alone tells a wrong signature from a key that is not trusted.
    let alone = try folder.write(name + "-alone", Array("\(signed.signer) \(read.key.text)\n".utf8))
    if try await !verifies(alone) {
      return .invalid("it was changed after it was signed, or the signature belongs to another file")
    }
    if trust.revoked != nil, try await verifies(trust.roster) { return .unknownKey(.revoked, Self.revoked) }
    guard let roster else { return .unknownKey(.unknown, Self.noRoster) }
    let fault = roster.fault(of: read.key, signer: signed.signer, purpose: signed.purpose, at: signed.time)
    return .unknownKey(fault.kind, fault.words)
  }

  /// No file is at fault: it has no place in any.
  static func notRun(_ error: any Error) -> Diagnostic {
    let failure = error as? SSHKeygen.NotRun
    return Diagnostic(
      .noKeygen, "the signatures could not be checked: \(failure?.reason ?? (error as? SystemError)?.message ?? "\(error)")",
      at: Place(""),
      help: failure?.help ?? "golive needs a folder for files of a moment: set `TMPDIR` to one in which this account may write")
  }
}
