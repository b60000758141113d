import Diagnostics

/// The files of the workspace with their SHA-256, in order of path: those with a common beginning stand together.
struct WorkspaceFiles {
  private let files: [(path: String, digest: String)]

  init(_ digests: [String: String]) {
    files = digests.map { ($0.key, $0.value) }.sorted { $0.path.precedesInBytes($1.path) }
  }

  func beginning(with start: String) -> ArraySlice<(path: String, digest: String)> {
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if files[middle].path.precedesInBytes(start) { low = middle + 1 } else { high = middle }
    }
    return files[low...].prefix { $0.path.utf8.starts(with: start.utf8) }
  }
}
