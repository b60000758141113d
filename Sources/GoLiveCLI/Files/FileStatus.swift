package import Glibc

/// What the system knows of a file: enough to tell whether it is the same one, unchanged.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case file = "file"
    case folder = "folder"
    case link = "symbolic link"
    case pipe = "named pipe"
    case socket = "socket"
    case device = "device"
    case other = "special file"
  }

  package let kind: Kind
  /// The permission bits.
  package let mode: UInt32
  package let device: UInt
  package let inode: UInt
  package let size: Int
  /// Nanoseconds since 1970, of the content and of the inode.
  package let modified: Int
  package let changed: Int

  package init(_ found: stat) {
    kind = Kind(mode: found.st_mode)
    mode = found.st_mode & 0o7777
    device = UInt(found.st_dev)
    inode = UInt(found.st_ino)
    size = Int(found.st_size)
    modified = Int(found.st_mtim.tv_sec) * 1_000_000_000 + Int(found.st_mtim.tv_nsec)
    changed = Int(found.st_ctim.tv_sec) * 1_000_000_000 + Int(found.st_ctim.tv_nsec)
  }

  package func isSameFile(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }
}

extension FileStatus.Kind {
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    case S_IFCHR, S_IFBLK: self = .device
    default: self = .other
    }
  }

  /// From a directory entry; nil where the file system does not say.
  init?(entry: UInt8) {
    if entry == UInt8(DT_UNKNOWN) { return nil }
    self.init(mode: mode_t(entry) << 12)
  }
}
