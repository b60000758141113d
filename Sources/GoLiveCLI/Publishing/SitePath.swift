import Diagnostics

/// Paths inside a site: relative, plain names, and none of golive's own.
enum SitePath {
  static func isSafe(_ path: String) -> Bool {
    var path = path
    return path.withUTF8(isSafe)
  }

  private static func isSafe(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    if path.count > 1024 { return false }
    var start = 0
    while true {
      let end = path.next(UInt8(ascii: "/"), from: start)
      if end - start > 255 || !FileName.isPlain(path[start..<end]) || path.has(".golive", at: start) { return false }
      if end == path.count { return true }
      start = end + 1
    }
  }

  /// Every folder that paths need, parents before what is in them.
  static func folders(of paths: [String]) -> [String] {
    var folders: [String] = []
    var seen: Set<String> = []
    for path in paths {
      var end = path.startIndex
      while let slash = path.utf8[end...].firstIndex(of: UInt8(ascii: "/")) {
        let folder = String(path[..<slash])
        if seen.insert(folder).inserted { folders.append(folder) }
        end = path.utf8.index(after: slash)
      }
    }
    return folders
  }
}
