import Archive
import Diagnostics
import Glibc

/// `archive/` of a workspace: one folder for each sealed decision.
struct ArchiveFolder {
  private static let name = "archive"

  let workspace: String

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

  /// The digest of the seal that was put on last; nil if there is none.
  func newestSeal() throws -> String? {
    guard let folder = try open() else { return nil }
    var newest: (sealed: String, digest: String)?
    for entry in try folder.entries() where !entry.name.hasPrefix(".") {
      guard entry.kind == .folder, DecisionRecord.isId(entry.name), let bytes = try seal(in: folder, entry.name),
        let seal = try? Seal(reading: bytes), seal.decision == entry.name
      else {
        throw SealRefused(diagnostics: [
          Diagnostic(
            .archivePlace, "this is no sealed package", at: Place("\(Self.name)/\(entry.name)"),
            help: "move it out of `archive/`, or begin its name with a dot")
        ])
      }
      let digest = PackageFile(bytes).sha256
      if newest.map({ $0.sealed < seal.sealed }) ?? true { newest = (seal.sealed, digest) }
    }
    return newest?.digest
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
