import Diagnostics

/// The files of a site, checked and in order.
package struct SitePlan: Sendable {
  /// What the old site has as well.
  let same: [SiteMarker.Entry]
  let marker: SiteMarker

  /// The old site's files, with others in the place of some.
  init(_ taken: [Publication.Taken], in old: SiteMarker) {
    let taken = Dictionary(taken.map { (Exact($0.entry.path), $0) }, uniquingKeysWith: { $1 })
    let known = old.entries.map { ($0, taken[Exact($0.path)]) }
    same = known.filter { $1?.isSame ?? true }.map(\.0)
    marker = SiteMarker(known.map { $1?.entry ?? $0 })
  }

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
    let folded = folded(paths)
    for (first, second) in zip(folded, folded.dropFirst()) where first.key == second.key { throw clash(second.path, first.path) }
    var folder = ""
    for (path, key) in folded {
      // The files of a folder mostly follow each other.
      let parent = key[..<(key.utf8.lastIndex(of: UInt8(ascii: "/")) ?? key.startIndex)]
      if parent.utf8.elementsEqual(folder.utf8) { continue }
      folder = String(parent)
      var end = key.startIndex
      while let slash = key.utf8[end...].firstIndex(of: UInt8(ascii: "/")) {
        if let other = file(String(key[..<slash]), in: folded) { throw clash(path, other) }
        end = key.utf8.index(after: slash)
      }
    }
  }

  /// The paths with their lower-case forms, in order of these: nearly always the order that they have.
  private static func folded(_ paths: [String]) -> [(path: String, key: String)] {
    let hasCapitals = paths.contains { $0.utf8.contains { (0x41...0x5A).contains($0) } }
    if !hasCapitals { return paths.map { ($0, $0) } }
    return paths.map { ($0, $0.lowercased()) }.sorted { $0.key.precedesInBytes($1.key) }
  }

  private static func file(_ key: String, in folded: [(path: String, key: String)]) -> String? {
    folded[folded.end { $0.key.precedesInBytes(key) }...].first.flatMap { $0.key == key ? $0.path : nil }
  }

  private static func clash(_ path: String, _ other: String) -> PublishError {
    let message = path == other ? "two sources claim `\(path)`" : "`\(path)` and `\(other)` cannot both be in a site"
    return PublishError(.formErrors, .siteClaim, message, at: path, help: "rename one of the sources")
  }
}
