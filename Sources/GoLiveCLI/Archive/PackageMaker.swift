import Archive
import Diagnostics
import Documents
import Workspace

/// Makes a package out of a draft: log, seal, signature, and the check that everybody else will make.
struct PackageMaker {
  let draft: PackageDraft
  let terms: PackageDraft.Terms
  let sources: [SourceFile]
  let workspace: Workspace

  /// The proof is that of the package in its place.
  func put(into archive: ArchiveFolder, key: String) async throws -> PackageProof {
    let trust = Trust(roster: bytes(KeyRoster.path) ?? [], revoked: bytes(KeyRoster.revokedPath))
    var files: [(path: String, bytes: [UInt8])]
    let signatures = try PackageSignatures(trust)
    do {
      let content = Dictionary(sources.map { (Exact(SealedPackage.contentFolder + $0.path), $0.bytes) }) { first, _ in first }
      files = try draft.files(await signatures.states(draft.statements()) { content[Exact($0)] })
    } catch let refusal as Refusal {
      throw SealRefused([refusal])
    }
    let seal = files.first { $0.path == Seal.path }?.bytes ?? []
    files.append((Seal.signaturePath, try await signature(of: seal, key)))
    let stage = try archive.stage(files)
    switch try await PackageVerifier(trust: trust, rosterName: KeyRoster.path).verdict(on: stage.path) {
    case .refused(let refusals): throw SealRefused(refusals)
    case .accepted(let proof):
      try stage.place(as: terms.decision)
      return proof
    }
  }

  private func signature(of seal: [UInt8], _ key: String) async throws -> [UInt8] {
    do {
      return try await SignedStatement(
        seal, by: terms.sealer, at: terms.sealed, key: key, for: .decision, SignatureChecker(workspace.roster, sources)
      ).signature
    } catch let refused as SignedStatement.Refused {
      var refusal = SealRefused([Refusal(KeyRoster.path, refused.words)])
      if let advice = refused.advice { refusal.diagnostics[0].help = advice }
      throw refusal
    }
  }

  private func bytes(_ path: String) -> [UInt8]? { sources.first { $0.path == path }?.bytes }
}
