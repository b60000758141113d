import Glibc

/// A folder for what `ssh-keygen` wants as files; only this account may look into it, and it goes with its owner.
struct TemporaryFolder: ~Copyable {
  let path: String
  private var names: Set<String> = []

  init() throws(SystemError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/golive-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError("create a folder in", parent, errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// Writes a file and gives its whole path.
  mutating func write(_ name: String, _ bytes: [UInt8]) throws(SystemError) -> String {
    names.insert(name)
    try NewFile(in: path, path: name).write(bytes)
    return "\(path)/\(name)"
  }

  /// Takes in a file that another program made here.
  mutating func read(_ name: String) throws(SystemError) -> [UInt8]? {
    names.insert(name)
    let folder = try Folder(opening: path, as: "", followingLast: false)
    guard case .bytes(let bytes) = try FileContent.read(name, in: folder, limit: 1 << 16) else { return nil }
    return bytes
  }
}
