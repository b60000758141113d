import Diagnostics
import Documents
import Glibc

/// A folder that is to hold these files and nothing else. Files that are there already, as they would be written, are what an earlier
/// run has left; so a run that was broken off can be repeated.
struct NewFolder {
  let location: String
  let files: [SourceFile]

  private static let told = 10

  /// What stands in the way, for people to move; the first of it, in order of path. Names that begin with a dot are nobody's sources.
  ///
  /// - Parameter looksInside: whether the files that are there are compared, or names at the top only.
  func obstacles(looksInside: Bool = true) throws(SystemError) -> [Diagnostic] {
    var status = stat()
    if lstat(location, &status) != 0 {
      if errno == ENOENT { return [] }
      throw SystemError("look at", location, errno)
    }
    let kind = FileStatus(status).kind
    if kind != .folder { return [obstacle("`\(location)` is a \(kind.rawValue), and no folder", at: "")] }
    let folder = try Folder(opening: location, as: "", followingLast: false)
    let tops = Set(files.compactMap { $0.path.split(separator: "/").first.map(String.init) })
    let strange = try folder.entries().map(\.name).filter { !$0.hasPrefix(".") && !tops.contains($0) }
    // A folder of somebody else's may be large: it is not read.
    if !strange.isEmpty || !looksInside { return shortened(strange) }
    let there = WorkspaceReader(directory: location, skipping: []).read()
    let planned = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let other = there.value.filter { planned[$0.path] != $0.bytes }.map(\.path) + there.diagnostics.map(\.place.path)
    return shortened(Set(other).sorted { $0.precedesInBytes($1) })
  }

  private func shortened(_ paths: [String]) -> [Diagnostic] {
    let named = paths.prefix(Self.told).map { obstacle("this is in the way of a new workspace", at: $0) }
    let rest = paths.count - named.count
    return rest > 0 ? named + [obstacle("and \(rest) more in this folder", at: "")] : named
  }

  private func obstacle(_ words: String, at path: String) -> Diagnostic {
    let isWorkspace = WorkspaceWalk.notBegun(location) == nil
    return Diagnostic(
      .inTheWay, words, at: Place(path),
      help: (isWorkspace ? "a workspace has been begun here: go on in it, or " : "")
        + "name a folder that is not there yet, or an empty one; golive moves nothing away")
  }

  /// Writes what is not there yet, and gives the number of files.
  ///
  /// - Parameter kept: a file that may be there with other words, which then stays.
  func write(keeping kept: String) throws(SystemError) -> Int {
    try makeFolders()
    var written = 0
    for file in files {
      do throws(SystemError) {
        try NewFile(in: location, path: file.path).write(file.bytes)
        written += 1
      } catch {
        if error.number != EEXIST { throw error }
        let isOurs = try WholeFile.read("\(location)/\(file.path)") == file.bytes
        if !isOurs, file.path != kept { throw error }
      }
    }
    return written
  }

  private func makeFolders() throws(SystemError) {
    var folder = location.hasPrefix("/") ? "/" : ""
    for name in location.split(separator: "/") {
      folder += name + "/"
      if mkdir(folder, 0o755) != 0, errno != EEXIST { throw SystemError("create", folder, errno) }
    }
  }
}
