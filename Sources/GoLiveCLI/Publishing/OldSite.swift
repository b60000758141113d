import Diagnostics
import Glibc
import Workspace

/// The site that stands there, as a source of files that need not be written again.
struct OldSite: ~Copyable, Sendable {
  /// Nil without a site there.
  private let root: Folder?
  private let digests: [String: String]
  private let markerBytes: [UInt8]?
  private let isUntouched: Bool

  /// - Parameter isUntouched: every file is known to be as golive published it.
  init(at place: borrowing OutputPlace, isUntouched: Bool = false) throws(SystemError) {
    self.isUntouched = isUntouched
    let entries = place.existing?.marker.entries ?? []
    digests = Dictionary(uniqueKeysWithValues: entries.map { ($0.path, $0.digest) })
    markerBytes = place.existing?.marker.bytes
    if place.existing == nil { root = nil } else { root = try place.parent.folder(place.name) }
  }

  /// How many of its files the new site no longer has.
  func count(without plan: SitePlan) -> Int {
    digests.count - plan.marker.entries.count { digests[$0.path] != nil }
  }

  /// What the marker claims of a file.
  func entry(_ path: String) -> SiteMarker.Entry? { digests[path].map { SiteMarker.Entry(path: path, digest: $0) } }

  func holds(_ marker: SiteMarker) -> Bool {
    let bytes = marker.bytes
    guard bytes == markerBytes, var reader = reader() else { return false }
    return reader.holds(SiteMarker.name, bytes)
  }

  /// For one task; nil if there is nothing to read.
  func reader() -> Reader? {
    guard let root = try? root?.folder("."), let cursor = try? FolderCursor(root) else { return nil }
    return Reader(cursor: cursor, digests: digests, isUntouched: isUntouched)
  }
}

extension OldSite {
  struct Reader: ~Copyable {
    fileprivate var cursor: FolderCursor
    fileprivate let digests: [String: String]
    fileprivate let isUntouched: Bool

    /// Whether the file is there as it should be, byte for byte: the marker alone is a claim.
    mutating func holds(_ entry: SiteMarker.Entry, _ bytes: [UInt8]) -> Bool {
      guard digests[entry.path] == entry.digest else { return false }
      return isUntouched || holds(entry.path, bytes)
    }

    fileprivate mutating func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
      do throws(SystemError) {
        return try cursor.withFolder(of: path) { folder, name throws(SystemError) in
          let found = try folder.file(name)
          let status = try found.status(path)
          guard status.kind == .file, status.mode == Stage.fileMode, status.size == bytes.count else { return false }
          return try found.readToEnd(path, expected: bytes.count, limit: bytes.count)?.hasSameBytes(as: bytes) ?? false
        }
      } catch {
        // Not readable is not reusable: it is written anew.
        return false
      }
    }

    /// Gives the new site the same file. False where the system does not allow it; then it is copied.
    mutating func link(_ path: String, into stage: borrowing Stage) -> Bool {
      do throws(SystemError) {
        return try cursor.withFolder(of: path) { folder, name throws(SystemError) in stage.link(path, from: folder, name) }
      } catch {
        return false
      }
    }

    /// The bytes of a file that was found to be the same; if somebody changed it since, that is a failure as any other.
    mutating func copy(of entry: SiteMarker.Entry) throws(SystemError) -> [UInt8] {
      let bytes = try cursor.withFolder(of: entry.path) { folder, name throws(SystemError) in
        let found = try folder.file(name)
        let size = try found.status(entry.path).size
        return try found.readToEnd(entry.path, expected: size, limit: size)
      }
      guard let bytes, sha256(bytes) == entry.digest else { throw SystemError("copy", entry.path, ESTALE) }
      return bytes
    }
  }
}
