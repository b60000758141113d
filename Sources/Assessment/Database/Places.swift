import Diagnostics

/// From the `at` of a row back to its exact place.
struct Places {
  private struct Line: Hashable {
    let file: Int
    let number: Int
  }

  private var files: [Exact: Int] = [:]
  private var places: [Line: Place] = [:]
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
      file = files.count
      files[path] = file
    }
    last = (path, file)
    let line = Line(file: file, number: place.line)
    if places[line] == nil { places[line] = place }
  }

  subscript(citation: String) -> Place? {
    if let colon = citation.utf8.lastIndex(of: UInt8(ascii: ":")), let line = Int(citation[citation.index(after: colon)...]),
      let file = files[Exact(String(citation[..<colon]))]
    {
      return places[Line(file: file, number: line)]
    }
    return files[Exact(citation)].flatMap { places[Line(file: $0, number: 0)] }
  }
}
