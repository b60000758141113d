import CGoLive
import Glibc
import Synchronization

/// A whole site on its way, in a folder beside the place where it goes. Several tasks may write at the same time.
final class Stage: Sendable {
  static let fileMode: UInt32 = 0o644
  /// How a failed rename is told from a failed write.
  static let renaming = "rename the new site to"
  private static let folderMode: UInt32 = 0o755

  let name: String
  private let root: Folder
  private let list: Mutex<Descriptor>
  /// To be set on every new file; nil where files get it as they are made.
  private let mode: UInt32?
  /// Those that are there already.
  private let folders = Mutex(Set<String>())

  static func prefix(for site: String) -> String { ".\(site).golive-stage-" }

  init(beside site: String, in parent: borrowing Folder) throws(SystemError) {
    let made = try Self.makeFolder(beside: site, in: parent)
    let root = try parent.folder(made)
    // Held as long as this process lives: a later run takes the lock to see that nobody is at work here any more.
    _ = flock(root.descriptor.number, LOCK_EX | LOCK_NB)
    let list = try Self.firstFile(in: root, made, parent)
    // What the umask leaves of one file's mode it leaves of all.
    let isWhole = try list.status(StageList.name).mode == Self.fileMode
    mode = isWhole ? nil : Self.fileMode
    self.list = Mutex(list)
    name = made
    self.root = root
  }

  /// Without it nobody would know of the stage, and only the next run would delete it.
  private static func firstFile(
    in root: borrowing Folder, _ name: String, _ parent: borrowing Folder
  ) throws(SystemError) -> Descriptor {
    do throws(SystemError) {
      return try newFile(StageList.name, in: root)
    } catch {
      unlinkat(parent.descriptor.number, name, AT_REMOVEDIR)
      throw error
    }
  }

  func prepare() throws(SystemError) {
    try checked("make", name) { fchmod(root.descriptor.number, Self.folderMode) }
    try checked("sync", name) { fsync(root.descriptor.number) }
  }

  /// Notes what is going to be here, before it is.
  func announce(_ paths: [String]) throws(SystemError) {
    let bytes = StageList(paths).bytes
    try list.withLock { file throws(SystemError) in try file.write(bytes, to: StageList.name) }
  }

  /// Writes a file that is not there yet.
  func write(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    try makeFolder(of: path)
    let file = try Self.newFile(path, in: root)
    if let mode { try checked("write", path) { fchmod(file.number, mode) } }
    try file.write(bytes, to: path)
    try file.closeChecked(path)
  }

  private static func newFile(_ path: String, in root: borrowing Folder) throws(SystemError) -> Descriptor {
    let number = root.descriptor.number
    return Descriptor(
      try checked("write", path) { openat(number, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, fileMode) })
  }

  /// Makes the folders that a path needs, from the outermost on.
  func makeFolder(of path: String) throws(SystemError) {
    try folders.withLock { folders throws(SystemError) in
      guard let last = path.utf8.lastIndex(of: UInt8(ascii: "/")), !folders.contains(String(path[..<last])) else { return }
      for folder in SitePath.folders(of: [path]) where folders.insert(folder).inserted {
        try checked("make", folder) { mkdirat(root.descriptor.number, folder, Self.folderMode) }
        try checked("make", folder) { fchmodat(root.descriptor.number, folder, Self.folderMode, 0) }
      }
    }
  }

  /// Everything is there: the marker makes it a site.
  func complete(with marker: SiteMarker) throws(SystemError) {
    try write(SiteMarker.name, marker.bytes)
    try checked("delete", StageList.name) { unlinkat(root.descriptor.number, StageList.name, 0) }
  }

  private static func makeFolder(beside site: String, in parent: borrowing Folder) throws(SystemError) -> String {
    let first = "\(prefix(for: site))\(getpid())"
    var name = first
    for attempt in 1... {
      do throws(SystemError) {
        try checked("make", name) { mkdirat(parent.descriptor.number, name, 0o700) }
        break
      } catch {
        if error.number != EEXIST || attempt > 99 { throw error }
        name = "\(first)-\(attempt)"
      }
    }
    return name
  }

  func link(_ path: String, from folder: borrowing Folder, _ source: String) -> Bool {
    linkat(folder.descriptor.number, source, root.descriptor.number, path, 0) == 0
  }

  /// One call for the whole tree: a call for each file takes a hundred times as long.
  func sync() throws(SystemError) {
    try checked("sync", name) { cgolive_sync_file_system(root.descriptor.number) }
  }

  /// Takes a place where nothing stands.
  func place(as site: String, in parent: borrowing Folder) throws(SystemError) {
    do throws(SystemError) {
      try checked(Self.renaming, site) { cgolive_rename_noreplace(parent.descriptor.number, name, site) }
    } catch {
      guard error.number == EINVAL || error.number == ENOSYS else { throw error }
      // Some file systems know only the plain call, which replaces nothing but an empty folder.
      try checked(Self.renaming, site) { renameat(parent.descriptor.number, name, parent.descriptor.number, site) }
    }
  }

  /// Changes places with the site that stands there, at one moment; afterwards the old one has the stage's name.
  func exchange(with site: String, in parent: borrowing Folder) throws(SystemError) {
    try checked(Self.renaming, site) { cgolive_rename_exchange(parent.descriptor.number, name, site) }
  }
}
