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
    let draft = try drafted(bytes)
    defer { draft.discard() }
    try draft.create()
  }

  /// The file is at any moment the old one or the new one.
  func replace(_ bytes: [UInt8]) throws(SystemError) {
    let draft = try drafted(bytes)
    defer { draft.discard() }
    try draft.replace()
  }

  /// The bytes on the disk, beside where they are to stand.
  ///
  /// - Parameter number: tells the drafts apart that a run has at the same time.
  func drafted(_ bytes: [UInt8], number: Int = 0) throws(SystemError) -> FileDraft {
    var folder = workspace
    for component in components.dropLast() {
      folder += "/" + component
      if mkdir(folder, 0o755) != 0, errno != EEXIST { throw SystemError("create", folder, errno) }
    }
    let path = folder + "/" + (components.last ?? "")
    // What begins with a dot is no source: what a killed run leaves is not read. Runs at the same time have drafts of their own.
    let draft = "\(folder)/.golive-\(getpid())\(number == 0 ? "" : "-\(number)").new"
    unlink(draft)
    Self.removeStale(in: folder)
    do throws(SystemError) {
      try fill(draft, bytes, for: path)
      return FileDraft(draft: draft, path: path)
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
    // What takes the place of a file is no more and no less open to others than that was.
    var old = stat()
    if lstat(path, &old) == 0 { try checked("change the mode of", path) { fchmod(file.number, old.st_mode & 0o777) } }
    try file.write(bytes, to: path)
    try checked("sync", path) { fsync(file.number) }
    try file.closeChecked(path)
  }
}
