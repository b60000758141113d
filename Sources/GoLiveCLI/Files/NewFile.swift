import CGoLive
import Glibc

/// A file that is written once: whatever stands there already is kept, and the write fails, unless it is to be replaced.
/// It is there with all its bytes or not at all, also when the disk is full.
struct NewFile {
  private let workspace: String
  private let components: [String]

  init(in workspace: String, path: String) {
    self.workspace = workspace
    components = path.split(separator: "/").map(String.init)
  }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    try put(bytes) { draft, path throws(SystemError) in
      if cgolive_rename_noreplace(AT_FDCWD, draft, path) == 0 { return }
      // Some file systems know no such rename; a second name for the file is refused in the same way where one is there.
      if errno != EINVAL { throw SystemError("create", path, errno) }
      try checked("create", path) { link(draft, path) }
      unlink(draft)
    }
  }

  /// The file is at any moment the old one or the new one.
  func replace(_ bytes: [UInt8]) throws(SystemError) {
    try put(bytes) { draft, path throws(SystemError) in try checked("replace", path) { rename(draft, path) } }
  }

  private func put(_ bytes: [UInt8], _ rename: (_ draft: String, _ path: String) throws(SystemError) -> Void) throws(SystemError) {
    var folder = workspace
    for component in components.dropLast() {
      folder += "/" + component
      if mkdir(folder, 0o755) != 0, errno != EEXIST { throw SystemError("create", folder, errno) }
    }
    let path = folder + "/" + (components.last ?? "")
    // What begins with a dot is no source: what a killed run leaves is not read. Runs at the same time have drafts of their own.
    let draft = "\(folder)/.golive-\(getpid()).new"
    unlink(draft)
    Self.removeStale(in: folder)
    do throws(SystemError) {
      try fill(draft, bytes, for: path)
      try rename(draft, path)
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// Drafts of runs that were killed: nobody needs a minute for one.
  private static func removeStale(in location: String) {
    guard let folder = try? Folder(opening: location, as: location, followingLast: true), let entries = try? folder.entries() else {
      return
    }
    for entry in entries where entry.kind == .file && entry.name.hasPrefix(".golive-") && entry.name.hasSuffix(".new") {
      guard let found = try? folder.status(of: entry.name), found.modified / 1_000_000_000 + 60 < time(nil) else { continue }
      unlinkat(folder.descriptor.number, entry.name, 0)
    }
  }

  /// - Parameter path: what people know the file by.
  private func fill(_ draft: String, _ bytes: [UInt8], for path: String) throws(SystemError) {
    let number = try checked("create", path) { open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644) }
    let file = Descriptor(number)
    try file.write(bytes, to: path)
    try checked("sync", path) { fsync(file.number) }
    try file.closeChecked(path)
  }
}
