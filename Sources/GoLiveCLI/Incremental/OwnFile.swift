import Workspace

/// A file that golive keeps for itself in `.golive/`.
enum OwnFile {
  private static let mostBytes = 256 << 20

  /// Nil if it is not there. A link is not followed, and a pipe in its place is not waited for.
  static func read(_ name: String, in workspace: String) -> [UInt8]? {
    guard let folder = try? Folder(opening: workspace, as: "", followingLast: true).folder(".golive"),
      case .bytes(let bytes)? = try? FileContent.read(name, in: folder, limit: mostBytes)
    else { return nil }
    return bytes
  }
}
