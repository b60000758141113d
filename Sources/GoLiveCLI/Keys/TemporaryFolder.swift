import Glibc
import Synchronization

/// A folder for what `ssh-keygen` wants as files; only this account may look into it, and it goes with its owner.
final class TemporaryFolder: Sendable {
  let path: String
  private let names = Mutex(Set<String>())

  init() throws(SystemError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/golive-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError("create a folder in", parent, errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in names.withLock({ $0 }) { unlink("\(path)/\(name)") }
    rmdir(path)
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
