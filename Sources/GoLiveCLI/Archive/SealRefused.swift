import Archive
import Diagnostics

/// Why no package was made: something in the workspace.
struct SealRefused: Error {
  var diagnostics: [Diagnostic]

  init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// What a check refuses, at its place in the workspace.
  init(_ refusals: [Refusal]) {
    diagnostics = refusals.map { refusal in
      let isContent = refusal.path.hasPrefix(SealedPackage.contentFolder)
      let path = isContent ? String(refusal.path.dropFirst(SealedPackage.contentFolder.count)) : refusal.path
      return Diagnostic(
        .notSealed, refusal.words, at: Place(path),
        help: "no package was made; mend this, and seal again (`golive explain GL502`)")
    }
  }
}
