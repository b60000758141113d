import Diagnostics
import Glibc
import Workspace

/// A folder of files that golive exported, and nothing else. Its list, which `sha256sum -c` reads, is written first: what a killed run
/// leaves can be replaced like any other export.
struct ExportFolder {
  static let list = ".golive-export"

  private let place: ExportPlace
  /// Paths that an earlier export wrote; nil where there is no folder.
  private let earlier: [String]?

  init(_ place: ExportPlace, replacing: Bool) throws(ExportRefusal) {
    self.place = place
    guard let kind = place.kind else {
      earlier = nil
      return
    }
    guard kind == .folder else { throw .refused(place.shown, "the output is a \(kind.rawValue), not a folder") }
    let found = try exporting(place.shown) { () throws(SystemError) in
      let folder = try Folder(opening: place.shown, as: "", followingLast: false)
      return try Self.paths(in: folder)
    }
    let known = found.contains(Self.list) ? try Self.listed(place) : []
    if let other = found.first(where: { $0 != Self.list && !known.contains($0) }) {
      throw .refused(place.shown, "the output is a folder with files that golive did not export: `\(other)` is one")
    }
    if !found.isEmpty, !replacing { throw ExportPlace.there(place.shown) }
    earlier = known
  }

  /// Every file; a link, or whatever else is none, counts as one, and nobody exported it.
  private static func paths(in folder: borrowing Folder) throws(SystemError) -> [String] {
    var paths: [String] = []
    for entry in try folder.entries() {
      let path = folder.pathOf(entry.name)
      if entry.kind == .folder {
        paths += try Self.paths(in: folder.folder(entry.name))
      } else {
        // No list has such a name.
        paths.append(entry.kind == .file ? path : path + "/")
      }
    }
    return paths
  }

  private static func listed(_ place: ExportPlace) throws(ExportRefusal) -> [String] {
    let path = "\(place.shown)/\(list)"
    let bytes = try exporting(path) { () throws(SystemError) in try WholeFile.read(path) }
    guard let marker = SiteMarker(reading: bytes) else {
      throw .refused(place.shown, "the output's list of files, `\(list)`, is not as golive writes it")
    }
    return marker.entries.map(\.path)
  }

  func write(_ files: [(path: String, bytes: [UInt8])]) throws(ExportRefusal) {
    let shown = place.shown
    try exporting(shown) { () throws(SystemError) in
      if earlier == nil { try checked("create", shown) { mkdir(shown, 0o755) } }
      let entries = files.map { SiteMarker.Entry(path: $0.path, digest: sha256($0.bytes)) }
      let made = Set(files.map(\.path))
      let stale = (earlier ?? []).filter { !made.contains($0) }
      // Until they are gone, the list has them too.
      let gone = stale.map { SiteMarker.Entry(path: $0, digest: String(repeating: "0", count: 64)) }
      try put(entries + gone, shown)
      for file in files { try NewFile(in: shown, path: file.path).replace(file.bytes) }
      for path in stale where unlink("\(shown)/\(path)") != 0 && errno != ENOENT {
        throw SystemError("delete", "\(shown)/\(path)", errno)
      }
      if !stale.isEmpty { try put(entries, shown) }
    }
  }

  private func put(_ entries: [SiteMarker.Entry], _ folder: String) throws(SystemError) {
    let sorted = entries.sorted { $0.path.precedesInBytes($1.path) }
    try NewFile(in: folder, path: Self.list).replace(SiteMarker(sorted).bytes)
  }
}
