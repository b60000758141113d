import Glibc

/// A file that somebody names on the command line: links and pipes are the caller's wish.
enum WholeFile {
  private static let limit = 64 << 20

  static func read(_ path: String) throws(SystemError) -> [UInt8] {
    let file = Descriptor(try checked("open", path) { open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY) })
    guard let bytes = try file.readToEnd(path, expected: 1 << 16, limit: limit) else { throw SystemError("read", path, EFBIG) }
    return bytes
  }
}
