/// Paths inside a site: relative, plain names, and none of golive's own.
enum SitePath {
  static func isSafe(_ path: String) -> Bool {
    path.utf8.count <= 1024
      && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { name in
        name.count <= 255 && FileName.isPlain(Substring(name)) && !name.starts(with: ".golive".utf8)
      }
  }
}
