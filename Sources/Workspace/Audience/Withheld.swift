package import Diagnostics

/// What the programme keeps to itself: whole files, and tables and rows of files that are shown otherwise.
package struct Withheld: Hashable, Sendable {
  /// A table or a row, by its lines.
  package struct Part: Hashable, Sendable {
    package let lines: ClosedRange<Int>
    package let isTable: Bool
  }

  package private(set) var files: Set<Exact> = []
  package private(set) var parts: [Exact: Set<Part>] = [:]

  package var isEmpty: Bool { files.isEmpty && parts.isEmpty }

  mutating func add(file path: String) { files.insert(Exact(path)) }

  mutating func add(_ part: Part, of path: String) { parts[Exact(path), default: []].insert(part) }

  /// Whether anything of a file is withheld.
  package func touches(_ path: String) -> Bool { files.contains(Exact(path)) || parts[Exact(path)] != nil }

  package func contains(_ place: Place) -> Bool {
    let path = Exact(place.path)
    if files.contains(path) { return true }
    return parts[path]?.contains { $0.lines.contains(place.line) } ?? false
  }

  /// How many files are shown without some of their tables and rows.
  package var filesInPart: Int { parts.keys.count { !files.contains($0) } }
}
