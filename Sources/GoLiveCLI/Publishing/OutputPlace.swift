import CGoLive
import Diagnostics

/// Where a site goes: the folder that holds it, kept open, its name there, and what stands there now.
struct OutputPlace: ~Copyable, Sendable {
  /// A site of ours, or an empty folder, which is a site without files.
  struct Existing: Sendable {
    let marker: SiteMarker
    let status: FileStatus
  }

  /// As the operator named it.
  let shown: String
  /// What messages put before a name that stands beside the site.
  let above: String
  let parent: Folder
  let name: String
  let existing: Existing?

  /// Looks, and refuses what is not ours to replace. Changes nothing.
  ///
  /// - Parameter isUntouched: all that is there is known to be as golive published it.
  init(_ output: String, workspace: String, isUntouched: Bool = false) throws(PublishError) {
    let (above, name) = try Self.split(output)
    let parent = try Self.open(above, for: output)
    let protected = try PublishError.wrapping(output) { () throws(SystemError) in try ProtectedFolders(workspace: workspace) }
    if let why = protected.reason(toRefuse: name, in: above) { throw .refused(output, why) }
    if let status = try PublishError.wrapping(output, { () throws(SystemError) in try parent.statusIfAny(of: name) }) {
      if let why = protected.reason(toRefuse: status) { throw .refused(output, why) }
      try Self.refuseUnlessFolder(name, status, in: parent, output)
      existing = Existing(marker: try ExistingSite.marker(of: name, in: parent, output, isUntouched: isUntouched), status: status)
    } else {
      existing = nil
    }
    self.parent = parent
    self.name = name
    self.shown = output
    self.above = above == "." ? "" : above == "/" ? "/" : above + "/"
  }

  private static func split(_ output: String) throws(PublishError) -> (above: String, name: String) {
    var path = Substring(output)
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    if path == "/" { throw .refused(output, "the output is the root of the file system") }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? String(path)
    if name.isEmpty || name == "." || name == ".." {
      throw .refused(
        output, "the output has no name of its own", help: "name the folder that is to be made, as in `--output site`")
    }
    let above = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    return (above, name)
  }

  private static func open(_ above: String, for output: String) throws(PublishError) -> Folder {
    do throws(SystemError) {
      return try Folder(opening: above, as: "", followingLast: true)
    } catch {
      throw .refused(output, "the folder `\(above)` cannot hold the site: \(error.reason)", help: "make that folder first")
    }
  }

  private static func refuseUnlessFolder(
    _ name: String, _ status: FileStatus, in parent: borrowing Folder, _ output: String
  ) throws(PublishError) {
    guard status.kind == .folder else { throw .refused(output, "the output is a \(status.kind.rawValue), not a folder") }
    // A bind mount of the same file system shows only in its attributes.
    let mounted = cgolive_is_mount_point(parent.descriptor.number, name) == 1
    let above = try PublishError.wrapping(output) { () throws(SystemError) in try parent.descriptor.status(output) }
    if mounted || status.device != above.device { throw mountPoint(output) }
  }

  static func mountPoint(_ output: String) -> PublishError {
    .refused(
      output, "the output is a mount point, which cannot be swapped for a new site",
      help: "name a folder below it, as in `--output \(output)\(output.hasSuffix("/") ? "" : "/")portal`")
  }
}
