import Diagnostics

/// The files of a site, checked and in order.
struct SitePlan {
  /// What the old site has as well.
  let same: [SiteMarker.Entry]
  let marker: SiteMarker

  init(_ taken: [Publication.Taken]) throws(PublishError) {
    let sorted = taken.sorted { $0.entry.path.precedesInBytes($1.entry.path) }
    let paths = sorted.map(\.entry.path)
    for path in paths where !SitePath.isSafe(path) {
      throw PublishError(
        .formErrors, .sitePath, "the path `\(path)` is not allowed in a site", at: path,
        help: "names are made of ASCII letters, digits, `.`, `_` and `-`; rename the source")
    }
    try Self.refuseClashes(paths)
    same = sorted.filter(\.isSame).map(\.entry)
    marker = SiteMarker(sorted.map(\.entry))
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
