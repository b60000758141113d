import Diagnostics

/// A site to be published: its files checked, digested and in order.
struct SitePlan {
  struct File: Sendable {
    let path: String
    let bytes: [UInt8]
    let digest: String
  }

  let files: [File]
  let marker: SiteMarker

  init(_ site: [(path: String, bytes: [UInt8])]) throws(PublishError) {
    for (path, _) in site where !SitePath.isSafe(path) {
      throw PublishError(
        .formErrors, .sitePath, "the path `\(path)` is not allowed in a site", at: path,
        help: "names are made of ASCII letters, digits, `.`, `_` and `-`; rename the source")
    }
    let sorted = site.sorted { $0.path.precedesInBytes($1.path) }
    try Self.refuseClashes(sorted.map(\.path))
    files = concurrently(sorted.parts(of: 256)) { part in
      part.map { File(path: $0.path, bytes: $0.bytes, digest: sha256($0.bytes)) }
    }
    .flatMap(\.self)
    marker = SiteMarker(files.map { SiteMarker.Entry(path: $0.path, digest: $0.digest) })
  }

  /// One path, one source; also where case does not count, and no folder where a file is.
  private static func refuseClashes(_ paths: [String]) throws(PublishError) {
    var files: [String: String] = [:]
    for path in paths {
      if let other = files.updateValue(path, forKey: path.lowercased()) { throw clash(path, other) }
    }
    var folder = ""
    for path in paths {
      // The files of a folder mostly follow each other.
      let parent = path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)]
      if parent.utf8.elementsEqual(folder.utf8) { continue }
      folder = String(parent)
      var end = path.startIndex
      while let slash = path.utf8[end...].firstIndex(of: UInt8(ascii: "/")) {
        if let other = files[path[..<slash].lowercased()] { throw clash(path, other) }
        end = path.utf8.index(after: slash)
      }
    }
  }

  private static func clash(_ path: String, _ other: String) -> PublishError {
    let message = path == other ? "two sources claim `\(path)`" : "`\(path)` and `\(other)` cannot both be in a site"
    return PublishError(.formErrors, .siteClaim, message, at: path, help: "rename one of the sources")
  }
}
