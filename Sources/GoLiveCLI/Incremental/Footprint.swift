import Diagnostics
import Glibc
import Workspace

/// What folders look like from outside: the names of all that is in them, with sizes, times and inodes. No file is opened.
///
/// A file that was changed has another time of change, which no program can set back.
struct Footprint: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where size, times and inode of a source stand in the bytes.
  private var sources: [(path: String, status: Range<Int>)] = []
  /// When anything of it changed last: nanoseconds since 1970.
  private(set) var newest = 0

  /// SHA-256, in hexadecimal.
  var digest: String { sha256(bytes) }

  /// - Parameters:
  ///   - folders: of which each is there or not; a link in the place of one is followed, and where it leads counts.
  ///   - skipping: names that are left out at the top, as are all that begin with a dot.
  ///   - whole: names at the top in which what begins with a dot counts, too.
  init(of folders: [String], skipping: Set<String> = [], whole: Set<String> = []) throws(SystemError) {
    for location in folders {
      add(location)
      guard try isThere(location) else { continue }
      let folder = try Folder(opening: location, as: "", followingLast: true)
      add(try folder.descriptor.status(location), withTimes: false)
      add(
        try Footprint(
          inside: location, mayBeLink: true, skipping: skipping, whole: whole, withHidden: false, above: "", depth: 0))
    }
  }

  /// The files that are not what they were, where all names and kinds are; nil where those are not.
  ///
  /// - Parameter old: the bytes of an earlier footprint of the same one folder.
  func edited(since old: [UInt8]) -> [String]? {
    guard old.count == bytes.count else { return nil }
    let edited = sources.filter { !bytes[$0.status].elementsEqual(old[$0.status]) }
    var others = old
    for source in edited { others.replaceSubrange(source.status, with: bytes[source.status]) }
    return others.hasSameBytes(as: bytes) ? edited.map(\.path) : nil
  }

  /// Of a site, with the file that makes it ours; a link in its place is none.
  init(ofSite location: String) throws(SystemError) {
    let folder = try Folder(opening: location, as: "", followingLast: false)
    add(try folder.descriptor.status(location), withTimes: false)
    add(try Footprint(inside: location, withHidden: true, above: nil, depth: 0))
  }

  /// A single file, such as a program; links are followed.
  static func file(_ location: String) -> FileStatus? {
    var found = stat()
    return stat(location, &found) == 0 ? FileStatus(found) : nil
  }

  private func isThere(_ location: String) throws(SystemError) -> Bool { Self.file(location)?.kind == .folder }

  /// What is in a folder, at any depth.
  ///
  /// - Parameters:
  ///   - location: of the folder.
  ///   - above: what paths of sources begin with; nil where none are kept.
  ///   - depth: below the top; there lie the folders of evidence, each with its own for each area.
  private init(
    inside location: String, mayBeLink: Bool = false, skipping: Set<String> = [], whole: Set<String> = [], withHidden: Bool,
    above: String?, depth: Int
  ) throws(SystemError) {
    let folder = try Folder(opening: location, as: "", followingLast: mayBeLink)
    let entries = try folder.entries().filter { entry in
      withHidden || entry.name.utf8.first != UInt8(ascii: ".") && !skipping.contains(entry.name)
    }
    var found: [(name: String, status: FileStatus)] = []
    found.reserveCapacity(entries.count)
    for entry in entries { found.append((entry.name, try folder.status(of: entry.name))) }
    let folders = found.filter { $0.status.kind == .folder }.map(\.name)
    @Sendable func look(into name: String) -> Result<Footprint, SystemError> {
      Result { () throws(SystemError) in
        try Footprint(
          inside: "\(location)/\(name)", withHidden: withHidden || whole.contains(name), above: above.map { $0 + name + "/" },
          depth: depth + 1)
      }
    }
    var inner = (depth == 1 ? concurrently(folders, look) : folders.map(look)).makeIterator()
    for (name, status) in found {
      add(name)
      // What is in a folder is told by itself.
      let numbers = add(status, withTimes: status.kind != .folder)
      if status.kind == .folder, let inner = inner.next() {
        add(try inner.get())
        add("/")
      } else if status.kind == .file, let above {
        sources.append((above + name, numbers))
      }
    }
  }

  private mutating func add(_ inner: Footprint) {
    let start = bytes.count
    bytes += inner.bytes
    sources += inner.sources.map { ($0.path, start + $0.status.lowerBound..<start + $0.status.upperBound) }
    newest = max(newest, inner.newest)
  }

  private mutating func add(_ text: String) {
    bytes += text.utf8
    bytes.append(0)
  }

  private mutating func add(_ number: Int) { withUnsafeBytes(of: Int64(number).littleEndian) { bytes += $0 } }

  /// Returns where its numbers stand.
  @discardableResult
  private mutating func add(_ status: FileStatus, withTimes: Bool) -> Range<Int> {
    if withTimes { newest = max(newest, status.modified, status.changed) }
    bytes += status.kind.rawValue.utf8
    let start = bytes.count
    add(Int(status.mode))
    add(Int(bitPattern: status.device))
    add(Int(bitPattern: status.inode))
    add(withTimes ? status.size : 0)
    add(withTimes ? status.modified : 0)
    add(withTimes ? status.changed : 0)
    return start..<bytes.count
  }
}
