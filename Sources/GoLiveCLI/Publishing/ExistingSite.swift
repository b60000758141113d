import Diagnostics
import Glibc

/// A look at the folder that a new site would replace: is everything in it ours?
enum ExistingSite {
  /// What golive wrote there; refused unless that is all there is.
  static func marker(
    of name: String, in parent: borrowing Folder, _ output: String, isUntouched: Bool
  ) throws(PublishError) -> SiteMarker {
    let folder = try PublishError.wrapping(output) { () throws(SystemError) in try parent.folder(name) }
    let entries = try PublishError.wrapping(output) { () throws(SystemError) in try folder.entries() }
    if entries.isEmpty { return SiteMarker([]) }
    let hasMarker = entries.contains { $0.name == SiteMarker.name && $0.kind == .file }
    guard hasMarker else {
      throw .refused(
        output, "the output holds files and has no `\(SiteMarker.name)`, so golive did not make it",
        help: "name an empty or new folder with `--output`, or move its files away")
    }
    let bytes = try PublishError.wrapping(output) { () throws(SystemError) in try read(SiteMarker.name, folder) }
    guard let bytes, let marker = SiteMarker(reading: bytes) else {
      throw .refused(
        output, "`\(SiteMarker.name)` in the output is not as golive wrote it", help: "restore it, or delete the whole folder")
    }
    if isUntouched { return marker }
    var foreign: [String] = []
    try PublishError.wrapping(output) { () throws(SystemError) in try collect(&foreign, in: folder, "", SiteShape(marker)) }
    if !foreign.isEmpty {
      let shown = foreign.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
      let more = foreign.count > 3 ? " and \(foreign.count - 3) more" : ""
      throw .refused(
        output, "the output holds what golive did not write: \(shown)\(more)",
        help: "move it away, or name another folder with `--output`; to publish a file, put it beside the evidence")
    }
    return marker
  }

  /// A marker, or a list of a stage; nil if it is far larger than any.
  static func read(_ name: String, _ folder: borrowing Folder) throws(SystemError) -> [UInt8]? {
    let file = try folder.file(name)
    let status = try file.status(name)
    guard status.kind == .file else { return nil }
    return try file.readToEnd(name, expected: status.size, limit: 256 << 20)
  }

  private static func collect(
    _ foreign: inout [String], in folder: borrowing Folder, _ path: String, _ shape: SiteShape
  ) throws(SystemError) {
    for entry in try folder.entries() {
      let inner = path.isEmpty ? entry.name : "\(path)/\(entry.name)"
      switch entry.kind {
      case .folder where shape.folders.contains(inner): try collect(&foreign, in: folder.folder(entry.name), inner, shape)
      case .folder: foreign.append(inner)
      // Whatever stands at a listed path is replaced: unlinking a link or a pipe touches nothing else.
      default: if !shape.files.contains(inner) { foreign.append(inner) }
      }
    }
  }
}

/// The paths that a marker stands for.
private struct SiteShape {
  let files: Set<String>
  let folders: Set<String>

  init(_ marker: SiteMarker) {
    files = Set(marker.entries.map(\.path) + [SiteMarker.name])
    folders = Set(marker.folders)
  }
}
