import Diagnostics

/// The files of the workspace with their SHA-256, in order of path: those with a common beginning stand together.
struct WorkspaceFiles {
  private let files: [(path: String, digest: String)]

  init(_ digests: [String: String]) {
    files = digests.map { ($0.key, $0.value) }.sorted { $0.path.precedesInBytes($1.path) }
  }

  func beginning(with start: String) -> ArraySlice<(path: String, digest: String)> {
    let rest = files[files.end { $0.path.precedesInBytes(start) }...]
    return rest[..<rest.end { $0.path.beginsWithBytes(of: start) }]
  }
}
