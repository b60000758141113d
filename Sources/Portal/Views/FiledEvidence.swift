import Diagnostics
package import Workspace

/// The files of the workspace that the site shows, in order of path, with the names of their pages and copies: known before anything
/// is assessed, so that the copies can be made meanwhile.
package struct FiledEvidence: Sendable {
  let files: [(file: EvidenceFile, names: PageNames.Pair)]
  let names: PageNames

  package init(_ workspace: Workspace) {
    var names = PageNames()
    files = (workspace.evidence + workspace.records).sorted { $0.path.precedesInBytes($1.path) }
      .map { ($0, names.claim(for: $0)) }
    self.names = names
  }

  /// The files as they were filed, in parts.
  package var copies: [[SiteFile]] {
    files.parts(of: 64).map { part in
      part.map { SiteFile($0.names.raw, $0.file.bytes, digest: $0.file.digest) }
    }
  }
}
