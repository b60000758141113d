import Glibc

/// Where an export goes: a name in a folder that is there, outside the sources of the workspace.
struct ExportPlace {
  /// As the operator named it.
  let shown: String
  let folder: String
  let name: String
  /// What stands there; nil where nothing does.
  let kind: FileStatus.Kind?

  init(_ output: String, workspace: String) throws(ExportRefusal) {
    var path = Substring(output)
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? String(path)
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    if name.isEmpty || name == "." || name == ".." {
      throw .refused(output, "the output has no name of its own", help: "name what is to be made, as in `--output export`")
    }
    let above = try Self.open(folder, for: output)
    let (status, why) = try exporting(output) { () throws(SystemError) in
      let protected = try ProtectedFolders(workspace: workspace)
      let status = try above.statusIfAny(of: name)
      return (status, protected.reason(toRefuse: name, in: folder) ?? status.flatMap { protected.reason(toRefuse: $0) })
    }
    if let why { throw .refused(output, why) }
    (shown, self.folder, self.name, kind) = (String(path), folder, name, status?.kind)
  }

  private static func open(_ folder: String, for output: String) throws(ExportRefusal) -> Folder {
    do throws(SystemError) {
      return try Folder(opening: folder, as: "", followingLast: true)
    } catch {
      throw .refused(output, "the folder `\(folder)` cannot hold the export: \(error.reason)", help: "make that folder first")
    }
  }

  /// The file is there with all its bytes, or what was there before is.
  func write(_ bytes: [UInt8], replacing: Bool) throws(ExportRefusal) {
    if let kind, kind != .file { throw .refused(shown, "the output is a \(kind.rawValue), not a file") }
    if kind != nil, !replacing { throw Self.there(shown) }
    let file = NewFile(in: folder, path: name)
    do throws(SystemError) {
      if kind != nil { try file.replace(bytes) } else { try file.write(bytes) }
    } catch {
      if error.number == EEXIST { throw Self.there(shown) }
      throw .failed(error, at: shown)
    }
  }

  static func there(_ path: String) -> ExportRefusal {
    .refused(path, "the output is there already", help: "`--replace` replaces it; or name another place with `--output`")
  }
}
