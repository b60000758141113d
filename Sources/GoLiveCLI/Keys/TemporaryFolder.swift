import Glibc
import Synchronization

/// A folder for what `ssh-keygen` wants as files; only this account may look into it, and it goes with its owner.
final class TemporaryFolder: Sendable {
  private static let prefix = "golive-ssh-"

  let path: String
  private let names = Mutex(Set<String>())
  /// Held as long as the process lives, and by no other program that it starts: whoever gets the lock finds an owner that was killed.
  private let lock: Folder

  init(in parent: String = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp") throws(SystemError) {
    Self.removeStale(in: parent)
    var template = Array("\(parent)/\(Self.prefix)XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError("create a folder in", parent, errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    lock = try Folder(opening: path, as: path, followingLast: false)
    let number = lock.descriptor.number
    try checked("lock", path) { flock(number, LOCK_EX | LOCK_NB) }
  }

  deinit {
    for name in names.withLock({ $0 }) { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// What runs that were killed have left. A young one may not have its lock yet.
  private static func removeStale(in parent: String) {
    guard let folder = try? Folder(opening: parent, as: parent, followingLast: true), let entries = try? folder.entries() else {
      return
    }
    for entry in entries where entry.name.hasPrefix(prefix) && entry.kind == .folder {
      guard let stale = try? folder.folder(entry.name), isOld(stale), flock(stale.descriptor.number, LOCK_EX | LOCK_NB) == 0,
        let files = try? stale.entries()
      else { continue }
      for file in files { unlinkat(stale.descriptor.number, file.name, 0) }
      unlinkat(folder.descriptor.number, entry.name, AT_REMOVEDIR)
    }
  }

  /// Of this account, and made a minute ago or earlier.
  private static func isOld(_ folder: borrowing Folder) -> Bool {
    var found = stat()
    return fstat(folder.descriptor.number, &found) == 0 && found.st_uid == geteuid() && found.st_mtim.tv_sec + 60 < time(nil)
  }

  /// Writes a file that need not outlast this run, and gives its whole path.
  func write(_ name: String, _ bytes: [UInt8]) throws(SystemError) -> String {
    names.withLock { _ = $0.insert(name) }
    let file = "\(path)/\(name)"
    let descriptor = Descriptor(try checked("create", file) { open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) })
    try descriptor.write(bytes, to: file)
    try descriptor.closeChecked(file)
    return file
  }

  /// Takes in a file that another program made here.
  func read(_ name: String) throws(SystemError) -> [UInt8]? {
    names.withLock { _ = $0.insert(name) }
    let folder = try Folder(opening: path, as: "", followingLast: false)
    guard case .bytes(let bytes) = try FileContent.read(name, in: folder, limit: 1 << 16) else { return nil }
    return bytes
  }
}
