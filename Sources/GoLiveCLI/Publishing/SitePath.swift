/// Paths inside a site: relative, plain names, and none of golive's own.
enum SitePath {
  static func isSafe(_ path: String) -> Bool {
    path.utf8.count <= 1024
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { name in
        name.utf8.count <= 255 && FileName.isPlain(name) && !name.utf8.starts(with: ".golive".utf8)
      }
  }
}
