import Diagnostics

/// The files of the workspace with their SHA-256, in order of path: those with a common beginning stand together.
struct WorkspaceFiles {
  private let files: [(path: String, digest: String)]

  init(_ digests: [String: String]) {
    files = digests.map { ($0.key, $0.value) }.sorted { $0.path.precedesInBytes($1.path) }
  }

  func beginning(with start: String) -> ArraySlice<(path: String, digest: String)> {
    files[files.end { $0.path.precedesInBytes(start) }...].prefix { $0.path.utf8.starts(with: start.utf8) }
  }
}
