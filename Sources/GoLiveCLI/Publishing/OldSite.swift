/// The site that stands there, as a source of files that need not be written again.
struct OldSite: ~Copyable {
  private var cursor: FolderCursor
  private let digests: [String: String]
  private let markerBytes: [UInt8]?

  /// Without a site there, one that holds nothing.
  init(at place: borrowing OutputPlace) throws(SystemError) {
    let entries = place.existing?.marker.entries ?? []
    digests = Dictionary(uniqueKeysWithValues: entries.map { ($0.path, $0.digest) })
    markerBytes = place.existing?.marker.bytes
    cursor = try FolderCursor(place.parent.folder(place.existing == nil ? "." : place.name))
  }

  /// How many of its files the new site no longer has.
  func count(without plan: SitePlan) -> Int {
    var gone = Set(digests.keys)
    for file in plan.files { gone.remove(file.path) }
    return gone.count
  }

  /// Whether the file is there as it should be, byte for byte: the marker alone is a claim.
  mutating func holds(_ file: SitePlan.File) -> Bool {
    guard digests[file.path] == file.digest else { return false }
    return holds(file.path, file.bytes)
  }

  mutating func holds(_ marker: SiteMarker) -> Bool {
    let bytes = marker.bytes
    return bytes == markerBytes && holds(SiteMarker.name, bytes)
  }

  private mutating func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    do throws(SystemError) {
      return try cursor.withFolder(of: path) { folder, name throws(SystemError) in
        let found = try folder.file(name)
        let status = try found.status(path)
        guard status.kind == .file, status.mode == Stage.fileMode, status.size == bytes.count else { return false }
        return try found.readToEnd(path, expected: bytes.count, limit: bytes.count) == bytes
      }
    } catch {
      // Not readable is not reusable: it is written anew.
      return false
    }
  }

  /// Gives the new site the same file. False where the system does not allow it; then it is written.
  mutating func link(_ path: String, into stage: borrowing Stage) -> Bool {
    do throws(SystemError) {
      return try cursor.withFolder(of: path) { folder, name throws(SystemError) in stage.link(path, from: folder, name) }
    } catch {
      return false
    }
  }
}
