import Archive
import Diagnostics
import Workspace

/// Asks `ssh-keygen` about the signatures in a package, with the lists that are given from outside.
struct PackageSignatures {
  private let keygen: SSHKeygen
  private let folder: TemporaryFolder
  private let roster: String
  private let revoked: String?

  /// So many run at once.
  private static let atOnce = 4

  init(_ trust: Trust, _ keygen: SSHKeygen = SSHKeygen()) throws(SystemError) {
    self.keygen = keygen
    folder = try TemporaryFolder()
    roster = try folder.write("roster", trust.roster)
    revoked = if let list = trust.revoked { try folder.write("revoked", list) } else { nil }
  }

  /// The fingerprint of the key that signed the seal; nil if the signature does not prove what it should.
  func sealKey(_ package: SealedPackage, _ seal: Seal?) async throws -> String? {
    guard let seal, let bytes = package.bytes(of: Seal.path), let signature = package.bytes(of: Seal.signaturePath) else {
      return nil
    }
    return try await check("seal", bytes, signature, signer: seal.sealer, purpose: .decision, time: seal.sealed)
  }

  /// What came of each statement's signature, by its path.
  func states(_ statements: [SealedStatement], bytes: @escaping @Sendable (String) -> [UInt8]?) async throws
    -> [Exact: PackageLog.SignatureState]
  {
    let signed = statements.filter(\.hasSignature)
    var states: [Exact: PackageLog.SignatureState] = [:]
    var failure: (any Error)?
    await withTaskGroup(of: (Int, Result<Bool, any Error>).self) { group in
      var waiting = signed.indices.makeIterator()
      func begin() {
        guard let index = waiting.next() else { return }
        let statement = signed[index]
        // A failure is a result: throwing would cancel processes that are just being started.
        group.addTask {
          do {
            let key = try await check(
              "\(index)", bytes(statement.path) ?? [], bytes(statement.signaturePath) ?? [], signer: statement.signer,
              purpose: .signOff, time: statement.signed)
            return (index, .success(key != nil))
          } catch {
            return (index, .failure(error))
          }
        }
      }
      for _ in 0..<Self.atOnce { begin() }
      for await (index, result) in group {
        switch result {
        case .success(let isVerified): states[Exact(signed[index].path)] = isVerified ? .verified : .refused
        case .failure(let error): failure = error
        }
        begin()
      }
    }
    if let failure { throw failure }
    return states
  }

  private func check(
    _ name: String, _ bytes: [UInt8], _ signature: [UInt8], signer: String, purpose: Purpose, time: String
  ) async throws -> String? {
    let file = try folder.write(name, bytes)
    return try await keygen.key(
      behind: file, signature: try folder.write(name + ".sig", signature), signer: signer, purpose: purpose, time: time,
      roster: roster, revoked: revoked)
  }
}
