import Diagnostics
import TestSupport
import Workspace

/// A query of the checklist that gives no rows any more, and the requirements that would notice.
struct EmptiedQuery: Sendable {
  let name: String
  let query: Query
  let requirements: [String]

  /// Those of the requirements, and the views that they read, near or far.
  static func all(_ checklist: Checklist) -> [EmptiedQuery] {
    let views = checklist.areas.flatMap(\.views)
    // What never applies is never asked.
    let own = checklist.requirements.filter { $0.when?.sql != "SELECT 0" }.flatMap { requirement in
      requirement.queries.map {
        EmptiedQuery(name: "\(requirement.id) \($0.name)", query: $0.query, requirements: [requirement.id])
      }
    }
    return own
      + views.compactMap { view in
        let readers = reading(view.name.sqlName, views)
        let asking = checklist.requirements.filter { requirement in
          requirement.queries.contains { $0.query.names(oneOf: readers) }
        }
        // What only pictures and their tables read judges nothing.
        let isDrawn = checklist.areas.flatMap(\.figures).contains { figure in
          [figure.sentence, figure.shown].contains { $0?.names(oneOf: readers) ?? false }
        }
        if asking.isEmpty, isDrawn { return nil }
        return EmptiedQuery(name: "view \(view.name)", query: view.query, requirements: asking.map(\.id))
      }
  }

  /// A view and the views above it.
  private static func reading(_ name: String, _ views: [Area.View]) -> Set<String> {
    var found: Set = [name]
    var count = 0
    while count < found.count {
      count = found.count
      for view in views where view.query.names(oneOf: found) { found.insert(view.name.sqlName) }
    }
    return found
  }

  /// The checklist's file with the query put in brackets, and none of its rows let through.
  func apply(to files: inout Files) throws {
    guard let text = files[query.place.path] else { throw ExampleProblem("no file \(query.place.path)") }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = query.place.line - 1
    let indent = String(repeating: " ", count: query.place.column - 1)
    if lines[first].hasPrefix(indent), lines[first].dropFirst(indent.count).first != " ", lines[first - 1].hasSuffix("|") {
      let count = query.sql.split(separator: "\n", omittingEmptySubsequences: false).count
      let last = first + count - (query.sql.hasSuffix("\n") ? 1 : 0)
      lines.insert(indent + ") WHERE 0", at: last)
      lines.insert(indent + "SELECT * FROM (", at: first)
    } else if lines[first].contains(query.sql) {
      lines[first] = lines[first].replacing(query.sql, with: "SELECT * FROM (\(query.sql)) WHERE 0")
    } else {
      throw ExampleProblem("the query of \(name) is not found at \(query.place.citation)")
    }
    files[query.place.path] = lines.joined(separator: "\n")
  }
}

extension Requirement {
  fileprivate var queries: [(name: String, query: Query)] {
    let named: [(String, Query?)] = [
      ("when", self.when), ("breach", breach), ("intolerable", intolerable), ("shows", shows),
    ]
    return named.compactMap { name, query in query.map { (name, $0) } } + signOffs.compactMap { $0.each.map { ("each", $0) } }
  }
}

extension Query {
  /// Whether one of the names stands in it as a word.
  fileprivate func names(oneOf wanted: Set<String>) -> Bool {
    sql.split { !($0.isLetter || $0.isNumber || $0 == "_") }.contains { wanted.contains($0.lowercased()) }
  }
}
