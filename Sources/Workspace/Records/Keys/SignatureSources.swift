import Diagnostics
package import Documents

/// Sign-offs and the roster of keys, read apart from the rest, so that their signatures are checked while evidence is read.
///
/// What is wrong with these files is told by `Workspace.read`.
package struct SignatureSources: Sendable {
  package let signOffs: [SignOff]
  /// Nil if there is none.
  package let roster: KeyRoster?

  package init(_ files: [SourceFile]) {
    let statements = files.filter { $0.path.hasPrefix(SignOffReader.folder) && $0.path.hasSuffix(".md") }
    let reader = SignOffReader(areas: nil)
    var untold: [Diagnostic] = []
    signOffs = statements.compactMap { reader.read(MarkdownReader.read($0).value, into: &untold) }
    roster = KeyRosterReader(people: nil).read(files.filter { $0.path.hasPrefix(KeyRoster.folder) }, into: &untold)
  }
}
