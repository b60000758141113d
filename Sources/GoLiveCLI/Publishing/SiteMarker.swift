import Diagnostics

/// The file that makes a folder ours: every file golive wrote there, with its digest, as `sha256sum -c` reads it.
struct SiteMarker: Sendable {
  static let name = ".golive-site"

  struct Entry: Sendable {
    let path: String
    let digest: String
  }

  /// In order of bytes of the path.
  let entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  /// Nil unless every line is one that golive could have written: what is listed here gets deleted.
  init?(reading bytes: [UInt8]) {
    guard let entries = bytes.withUnsafeBufferPointer(Self.entries) else { return nil }
    self.entries = entries
  }

  private static func entries(_ bytes: UnsafeBufferPointer<UInt8>) -> [Entry]? {
    var entries: [Entry] = []
    var start = 0
    while start < bytes.count {
      let end = bytes.next(UInt8(ascii: "\n"), from: start)
      let digest = bytes[start..<min(start + 64, end)]
      let isHex = digest.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
      guard end < bytes.count, digest.count == 64, isHex, bytes.has("  ", at: start + 64) else { return nil }
      let path = String(decoding: bytes[start + 66..<end], as: UTF8.self)
      guard SitePath.isSafe(path) else { return nil }
      if let last = entries.last, !last.path.precedesInBytes(path) { return nil }
      entries.append(Entry(path: path, digest: String(decoding: digest, as: UTF8.self)))
      start = end + 1
    }
    return entries
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entries.count * 100)
    for entry in entries {
      bytes += entry.digest.utf8
      bytes += [0x20, 0x20]
      bytes += entry.path.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// Every folder that the paths need, parents before what is in them.
  var folders: [String] { SitePath.folders(of: entries.map(\.path)) }
}
