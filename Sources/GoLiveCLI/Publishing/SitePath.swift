/// Paths inside a site: relative, plain names, and none of golive's own.
enum SitePath {
  static func isSafe(_ path: String) -> Bool {
    path.utf8.count <= 1024
      && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { name in
        name.count <= 255 && FileName.isPlain(Substring(name)) && !name.starts(with: ".golive".utf8)
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
