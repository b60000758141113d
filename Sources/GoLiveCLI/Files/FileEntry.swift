/// A file found in a workspace, not yet read.
package struct FileEntry: Hashable, Sendable {
  /// Relative to the folder that was walked, with `/`.
  package let path: String
  package let status: FileStatus
}
