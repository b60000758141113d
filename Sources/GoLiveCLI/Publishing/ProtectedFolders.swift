import Glibc

/// Folders that no site may replace or stand in, however they are spelt.
struct ProtectedFolders {
  private var whole: [(FileStatus, String)] = []
  private let sources: [String]

  /// What a workspace keeps in folders.
  private static let names = [
    ".git", ".golive", "archive", "checklist", "content", "decisions", "evidence", "gates", "keys", "sign-offs", "templates",
  ]

  init(workspace: String) throws(SystemError) {
    let root = try Self.resolved(workspace)
    sources = Self.names.map { root == "/" ? "/\($0)" : "\(root)/\($0)" }
    add(root, "the workspace itself")
    var path = root
    while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), path != "/" {
      path = slash == path.startIndex ? "/" : String(path[..<slash])
      add(path, path == "/" ? "the root of the file system" : "a folder that holds the workspace")
    }
    if let home = getenv("HOME") { add(String(cString: home), "your home folder") }
    if let account = getpwuid(getuid()), let home = account.pointee.pw_dir { add(String(cString: home), "your home folder") }
  }

  private mutating func add(_ path: String, _ words: String) {
    var found = stat()
    if stat(path, &found) == 0 { whole.append((FileStatus(found), words)) }
  }

  /// Why what stands at the output must stay, if it must.
  func reason(toRefuse status: FileStatus) -> String? {
    whole.first { $0.0.isSameFile(as: status) }.map { "the output is \($0.1)" }
  }

  /// Why the output may not be made there: a site among the sources would be read as one.
  func reason(toRefuse name: String, in above: String) -> String? {
    guard let parent = try? Self.resolved(above) else { return nil }
    let path = parent == "/" ? "/\(name)" : "\(parent)/\(name)"
    let source = sources.first { path == $0 || path.utf8.starts(with: "\($0)/".utf8) }
    return source.map { source in "the output is in `\(source.split(separator: "/").last ?? "")`, which holds sources" }
  }

  private static func resolved(_ path: String) throws(SystemError) -> String {
    guard let found = realpath(path, nil) else { throw SystemError("find", path, errno) }
    defer { free(found) }
    return String(cString: found)
  }
}
