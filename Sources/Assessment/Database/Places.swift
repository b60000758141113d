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
  /// Of what is told to the column, by an `at` with the column.
  private var exact: [Exact: Place] = [:]

  /// Of two records on one line the first counts.
  mutating func add(_ place: Place) {
    if place.sharesLine { exact[Exact(place.citation)] = place }
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

  /// Adds a place to the column, and returns the `at` that leads back to it.
  mutating func add(exactly place: Place) -> String {
    let at = "\(place.citation):\(place.column)+\(place.length)"
    exact[Exact(at)] = place
    return at
  }

  subscript(citation: String) -> Place? {
    if !exact.isEmpty, let place = exact[Exact(citation)] { return place }
    if let colon = citation.utf8.lastIndex(of: UInt8(ascii: ":")), let line = Int(citation[citation.index(after: colon)...]),
      let file = files[Exact(String(citation[..<colon]))]
    {
      return places[Line(file: file, number: line)]
    }
    return files[Exact(citation)].flatMap { places[Line(file: $0, number: 0)] }
  }
}
