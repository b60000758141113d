import Glibc

/// A symbolic link, looked at without following it.
enum SymbolicLink {
  /// What it says, whether anything is there or not; nil where no link stands.
  static func target(of path: String) -> String? {
    let size = Int(PATH_MAX)
    var bytes = [CChar](repeating: 0, count: size)
    let count = readlink(path, &bytes, size)
    return count < 0 ? nil : String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
