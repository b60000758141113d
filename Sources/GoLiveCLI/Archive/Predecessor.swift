import Diagnostics
import Workspace

/// The package that a new one names: the one that was sealed last. It must be what was sealed, and older.
struct Predecessor {
  /// Of its seal; nil if there is none.
  let digest: String?

  /// - Parameters:
  ///   - sealed: the time of the new seal.
  ///   - packages: all that lies in the archive, checked, the newest seal last.
  init(of sealed: String, among packages: [SealedDecision]) throws(SealRefused) {
    if let other = packages.first(where: { $0.seal == nil }) {
      throw SealRefused(diagnostics: [
        Diagnostic(
          .archivePlace, "this is no sealed package", at: Place("archive/\(other.decision)"),
          help: "move it out of `archive/`, or begin its name with a dot")
      ])
    }
    digest = packages.last?.seal?.digest
    guard let last = packages.last, let seal = last.seal else { return }
    let folder = "archive/\(last.decision)"
    let reasons = last.standing.reasons
    if !reasons.isEmpty {
      let isUnproven = if case .unproven = last.standing { true } else { false }
      throw SealRefused(
        diagnostics: reasons.map { reason in
          Diagnostic(
            .notSealed,
            "a new seal would name this package, which \(isUnproven ? "proves less than it did" : "is not what was sealed"): \(reason.words)",
            at: Place(reason.path.isEmpty ? folder : "\(folder)/\(reason.path)"),
            help: (isUnproven ? "" : "put a copy of the package in its place that somebody kept; ")
              + "to leave it out, begin its folder's name with a dot")
        })
    }
    guard seal.sealed.precedesInBytes(sealed) else {
      throw SealRefused(diagnostics: [
        Diagnostic(
          .notSealed, "this package was sealed at \(seal.sealed), and a new one at \(sealed) would not be later", at: Place(folder),
          help: "each package names the one before it: seal with a later `--date`, or without one if this machine's clock is right")
      ])
    }
  }
}
