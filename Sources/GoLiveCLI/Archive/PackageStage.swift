import CGoLive
import Glibc

/// A package on its way, in a folder beside its place: it gets there by one rename, or goes with its owner.
final class PackageStage {
  private static let prefix = ".golive-seal-"

  let path: String
  private let name: String
  private let parent: Folder
  private var isPlaced = false

  /// Writes all files. What a run that was killed has left goes first: whoever holds the workspace's lock is alone here.
  init(_ files: [(path: String, bytes: [UInt8])], in parent: consuming Folder, _ parentPath: String) throws(SystemError) {
    for entry in try parent.entries() where entry.name.hasPrefix(Self.prefix) { Self.remove(entry.name, entry.kind, in: parent) }
    name = "\(Self.prefix)\(getpid())"
    path = "\(parentPath)/\(name)"
    let (number, made) = (parent.descriptor.number, name)
    self.parent = parent
    try checked("make", path) { mkdirat(number, made, 0o755) }
    let root = try self.parent.folder(name)
    for folder in SitePath.folders(of: files.map(\.path)) {
      try checked("make", folder) { mkdirat(root.descriptor.number, folder, 0o755) }
    }
    for file in files {
      let opened = try checked("write", file.path) {
        openat(root.descriptor.number, file.path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
      }
      let descriptor = Descriptor(opened)
      try descriptor.write(file.bytes, to: file.path)
      try descriptor.closeChecked(file.path)
    }
    try checked("sync", path) { cgolive_sync_file_system(root.descriptor.number) }
  }

  deinit { if !isPlaced { Self.remove(name, .folder, in: parent) } }

  /// Takes a place where nothing stands.
  func place(as target: String) throws(SystemError) {
    try checked("rename the package to", target) { cgolive_rename_noreplace(parent.descriptor.number, name, target) }
    isPlaced = true
    try checked("sync", path) { fsync(parent.descriptor.number) }
  }

  /// As far as it can be removed; what stays has a name that everybody skips.
  private static func remove(_ name: String, _ kind: FileStatus.Kind, in folder: borrowing Folder) {
    guard kind == .folder else {
      unlinkat(folder.descriptor.number, name, 0)
      return
    }
    if let inner = try? folder.folder(name), let entries = try? inner.entries() {
      for entry in entries { remove(entry.name, entry.kind, in: inner) }
    }
    unlinkat(folder.descriptor.number, name, AT_REMOVEDIR)
  }
}
