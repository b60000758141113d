import Glibc

/// Folders that no site may replace or stand in, however they are spelt.
struct ProtectedFolders {
  private var whole: [(FileStatus, String)] = []
  private let workspace: String

  init(workspace: String) throws(SystemError) {
    let root = try Self.resolved(workspace)
    self.workspace = root == "/" ? "" : root
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

  /// Why the output may not be made there: a site among the sources would be read as one. Only `site` and hidden names are not read.
  func reason(toRefuse name: String, in above: String) -> String? {
    guard let parent = try? Self.resolved(above) else { return nil }
    let path = parent == "/" ? "/\(name)" : "\(parent)/\(name)"
    guard path.utf8.starts(with: "\(workspace)/".utf8),
      let first = path.dropFirst(workspace.count).split(separator: "/").first
    else { return nil }
    let isFree = first == "site" || first.utf8.first == UInt8(ascii: ".") && first != ".git" && first != ".golive"
    return isFree ? nil : "the output is in `\(first)` of the workspace, which holds sources"
  }

  private static func resolved(_ path: String) throws(SystemError) -> String {
    guard let found = realpath(path, nil) else { throw SystemError("find", path, errno) }
    defer { free(found) }
    return String(cString: found)
  }
}
