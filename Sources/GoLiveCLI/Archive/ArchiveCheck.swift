import Archive
import Diagnostics
import Documents
import Workspace

/// What is wrong with the archive of a workspace, as complaints.
struct ArchiveCheck {
  let packages: [SealedDecision]
  let files: [SourceFile]

  /// A record that is sealed is never edited; a package that no longer is what was sealed is told, and stops nothing: the portal says so.
  var diagnostics: [Diagnostic] {
    packages.flatMap { package in edited(package) + refused(package) }
  }

  private func edited(_ package: SealedDecision) -> [Diagnostic] {
    guard let seal = package.seal else { return [] }
    let path = "\(DecisionRecord.folder)\(package.decision).md"
    let copy = "archive/\(package.decision)/\(SealedPackage.contentFolder)\(path)"
    guard let file = files.first(where: { $0.path.sameBytes(as: path) }) else {
      return [
        Diagnostic(
          .sealedRecord, "the record of a sealed decision is gone", at: Place(path), help: "put it back: its copy is `\(copy)`")
      ]
    }
    if PackageFile(file.bytes).sha256 == seal.record { return [] }
    return [
      Diagnostic(
        .sealedRecord, "this record was edited after it was sealed on \(seal.sealed)", at: Place(path, line: 1, column: 1),
        help: "put it back as it was, its copy is `\(copy)`; a correction is a new decision that supersedes this one")
    ]
  }

  private func refused(_ package: SealedDecision) -> [Diagnostic] {
    let reasons = package.standing.reasons
    if reasons.isEmpty { return [] }
    let isUnproven = if case .unproven = package.standing { true } else { false }
    let more = reasons.count > 1 ? ", and \(reasons.count - 1) more" : ""
    let first = reasons.first.map { $0.path.isEmpty ? $0.words : "\($0.path): \($0.words)" } ?? ""
    return [
      Diagnostic(
        .packageRefused,
        "this package is \(isUnproven ? "as it was sealed, and proves less" : "not what was sealed"): \(first)\(more)",
        at: Place("archive/\(package.decision)"),
        help: isUnproven
          ? "ask why the key was revoked and since when: the package may be honest, and its proof has gone with the key"
          : "`golive verify` names every reason; get a copy of the package from somebody who kept one", severity: .warning)
    ]
  }
}
