import Diagnostics

/// From the `at` of a row back to its exact place.
struct Places {
  private var files: [Exact: Int] = [:]
  private var lines: [[Int: Place]] = []
  private var last: (path: Exact, file: Int)?

  /// Of two records on one line the first counts.
  mutating func add(_ place: Place) {
    let path = Exact(place.path)
    let file: Int
    if let last, last.path == path {
      file = last.file
    } else if let known = files[path] {
      file = known
    } else {
      file = lines.count
      files[path] = file
      lines.append([:])
    }
    last = (path, file)
    if lines[file][place.line] == nil { lines[file][place.line] = place }
  }

  subscript(citation: String) -> Place? {
    if let colon = citation.utf8.lastIndex(of: UInt8(ascii: ":")), let line = Int(citation[citation.index(after: colon)...]),
      let file = files[Exact(String(citation[..<colon]))]
    {
      return lines[file][line]
    }
    return files[Exact(citation)].flatMap { lines[$0][0] }
  }
}
