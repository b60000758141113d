import Archive
import Diagnostics
import Glibc
import Workspace

/// `archive/` of a workspace: one folder for each sealed decision.
struct ArchiveFolder {
  private static let name = "archive"

  let workspace: String
  var keygen = SSHKeygen()

  /// The archive or a package could not be read, with the part of it as its place.
  struct Unread: Error {
    let diagnostic: Diagnostic
  }

  var path: String { "\(workspace)/\(Self.name)" }

  func holds(_ decision: String) throws(SystemError) -> Bool {
    guard let folder = try open() else { return false }
    return try folder.statusIfAny(of: decision) != nil
  }

  func taken(_ decision: String) -> PublishError {
    PublishError(
      .outputRefused, .outputRefused, "this decision is sealed already", at: "\(path)/\(decision)",
      help: "a sealed record is never sealed again: write a new decision that supersedes it, and seal that")
  }

  /// What lies there, the newest seal last; what has no seal comes first.
  func packages() throws(Unread) -> [SealedDecision] {
    do throws(SystemError) { return try listed() } catch {
      let inside = error.path.hasPrefix(path + "/") ? String(error.path.dropFirst(workspace.utf8.count + 1)) : Self.name
      throw Unread(
        diagnostic: Diagnostic(
          .unreadable, "could not \(error.operation) what is sealed: \(error.reason)", at: Place(inside),
          help: "let the account that runs golive read all of `\(Self.name)/`: until then nobody knows which decisions are sealed"))
    }
  }

  private func listed() throws(SystemError) -> [SealedDecision] {
    guard let folder = try open() else { return [] }
    var found: [SealedDecision] = []
    for entry in try folder.entries() where !entry.name.hasPrefix(".") {
      var seal: SealedDecision.Seal?
      if entry.kind == .folder, SealedRecord.isId(entry.name), let bytes = try self.seal(in: folder, entry.name) {
        seal = SealedDecision.Seal(reading: bytes, of: entry.name)
      }
      found.append(SealedDecision(decision: entry.name, seal: seal, standing: .unchecked))
    }
    func key(_ one: SealedDecision) -> String { "\(one.seal?.sealed ?? "") \(one.decision)" }
    return found.sorted { key($0).precedesInBytes(key($1)) }
  }

  /// The same, each checked as everybody can check it, with the roster and the revoked keys of the workspace.
  func checkedPackages(_ trust: Trust) async throws -> [SealedDecision] {
    var checked: [SealedDecision] = []
    for one in try packages() {
      guard one.seal != nil else {
        checked.append(SealedDecision(decision: one.decision, seal: nil, standing: .refused([("", "this is no sealed package")])))
        continue
      }
      let verdict: PackageVerdict
      do {
        let verifier = PackageVerifier(trust: trust, rosterName: KeyRoster.path, keygen: keygen)
        verdict = try await verifier.verdict(on: "\(path)/\(one.decision)")
      } catch let error as PackageReader.Unread {
        throw Unread(diagnostic: error.diagnostic(in: "\(Self.name)/\(one.decision)/"))
      }
      checked.append(SealedDecision(decision: one.decision, seal: one.seal, standing: SealedDecision.Standing(verdict)))
    }
    return checked
  }

  private func seal(in folder: borrowing Folder, _ name: String) throws(SystemError) -> [UInt8]? {
    do throws(SystemError) {
      let seals = try folder.folder(name).folder("seal")
      guard case .bytes(let bytes) = try FileContent.read("seal.txt", in: seals, limit: 1 << 16) else { return nil }
      return bytes
    } catch {
      if [ENOENT, ENOTDIR, ELOOP].contains(error.number) { return nil }
      throw error
    }
  }

  /// A package that is complete, but not in its place yet.
  func stage(_ files: [(path: String, bytes: [UInt8])]) throws(SystemError) -> PackageStage {
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw SystemError("make", path, errno) }
    return try PackageStage(files, in: Folder(opening: path, as: path, followingLast: false), path)
  }

  private func open() throws(SystemError) -> Folder? {
    do throws(SystemError) { return try Folder(opening: path, as: path, followingLast: false) } catch {
      if error.number == ENOENT { return nil }
      throw error
    }
  }
}

extension SealedDecision.Standing {
  fileprivate init(_ verdict: PackageVerdict) {
    guard case .refused(let refusals) = verdict else {
      self = .accepted
      return
    }
    let reasons = refusals.map { (path: $0.path, words: $0.words) }
    let isSealers = refusals.contains { $0.path == Seal.signaturePath }
    self = refusals.allSatisfy(\.isAboutKeys) ? .unproven(isSealers: isSealers, reasons) : .refused(reasons)
  }
}

extension SealedDecision.Seal {
  /// Nil if this is no seal of the decision.
  fileprivate init?(reading bytes: [UInt8], of decision: String) {
    guard let seal = try? Seal(reading: bytes), seal.decision == decision else { return nil }
    self.init(
      outcome: seal.outcome, sealer: seal.sealer, name: seal.name, sealed: seal.sealed, digest: PackageFile(bytes).sha256,
      record: seal.recordDigest, previous: seal.previous)
  }
}
