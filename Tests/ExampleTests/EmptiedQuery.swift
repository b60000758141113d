import Diagnostics
import Workspace

/// A query of the checklist that gives no rows any more, and the requirements that would notice.
struct EmptiedQuery: Sendable {
  let name: String
  let query: Query
  /// Whose answer follows from it.
  let deciding: Set<String>
  /// Whose sentence on what was found follows from it.
  let telling: Set<String>

  /// Whether an example could come out otherwise.
  func concerns(_ example: Example) -> Bool {
    deciding.contains(example.requirement) || example.outcome.isMet && telling.contains(example.requirement)
  }

  /// Those of the requirements, and the views that they read, near or far.
  static func all(_ checklist: Checklist) -> [EmptiedQuery] {
    // What never applies is never asked.
    let own = checklist.requirements.filter { $0.when?.sql != "SELECT 0" }.flatMap { requirement in
      requirement.deciding.map {
        EmptiedQuery(name: "\(requirement.id) \($0.name)", query: $0.query, deciding: [requirement.id], telling: [])
      }
        + [requirement.shows].compactMap(\.self).map {
          EmptiedQuery(name: "\(requirement.id) shows", query: $0, deciding: [], telling: [requirement.id])
        }
    }
    let views = checklist.areas.flatMap(\.views).map { (view: $0, words: words(of: [$0.query])) }
    let requirements = checklist.requirements.map {
      (id: $0.id, deciding: words(of: $0.deciding.map(\.query)), telling: words(of: [$0.shows]))
    }
    let drawing = words(of: checklist.areas.flatMap(\.figures).flatMap { [$0.sentence, $0.shown] })
    return own
      + views.compactMap { view, _ in
        let readers = reading(view.name.sqlName, views)
        let deciding = requirements.filter { !$0.deciding.isDisjoint(with: readers) }.map(\.id)
        let telling = requirements.filter { !$0.telling.isDisjoint(with: readers) }.map(\.id)
        // What only pictures and their tables read judges nothing.
        if deciding.isEmpty, telling.isEmpty, !drawing.isDisjoint(with: readers) { return nil }
        return EmptiedQuery(name: "view \(view.name)", query: view.query, deciding: Set(deciding), telling: Set(telling))
      }
  }

  /// A view and the views above it.
  private static func reading(_ name: String, _ views: [(view: Area.View, words: Set<String>)]) -> Set<String> {
    var found: Set = [name]
    var count = 0
    while count < found.count {
      count = found.count
      for (view, words) in views where !words.isDisjoint(with: found) { found.insert(view.name.sqlName) }
    }
    return found
  }

  private static func words(of queries: [Query?]) -> Set<String> {
    Set(queries.flatMap { ($0?.sql ?? "").split { !($0.isLetter || $0.isNumber || $0 == "_") }.map { $0.lowercased() } })
  }

  /// The workspace with the query, wherever it stands, in brackets, and none of its rows let through.
  func emptied(in workspace: Workspace) -> Workspace {
    var areas = workspace.checklist.areas
    for area in areas.indices {
      for index in areas[area].views.indices { empty(&areas[area].views[index].query) }
      for index in areas[area].requirements.indices { empty(in: &areas[area].requirements[index]) }
    }
    var workspace = workspace
    workspace.checklist = Checklist(areas: areas, roles: workspace.checklist.roles, topics: workspace.checklist.topics)
    return workspace
  }

  private func empty(in requirement: inout Requirement) {
    for part in [\Requirement.when, \.breach, \.intolerable, \.shows] { emptyIfThere(&requirement[keyPath: part]) }
    for index in requirement.signOffs.indices { emptyIfThere(&requirement.signOffs[index].each) }
  }

  private func emptyIfThere(_ other: inout Query?) {
    if var query = other {
      empty(&query)
      other = query
    }
  }

  private func empty(_ other: inout Query) {
    if other == query { other = Query(sql: "SELECT * FROM (\(query.sql)\n) WHERE 0", place: query.place) }
  }
}

extension Requirement {
  fileprivate var deciding: [(name: String, query: Query)] {
    let named: [(String, Query?)] = [("when", self.when), ("breach", breach), ("intolerable", intolerable)]
    return named.compactMap { name, query in query.map { (name, $0) } } + signOffs.compactMap { $0.each.map { ("each", $0) } }
  }
}
