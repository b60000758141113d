import Workspace

/// Some requirements of a checklist, with every requirement, view and table that has a say in them. Rather too many than too few:
/// a table is needed if its name stands anywhere in a query.
struct Selection {
  /// In the order of the checklist.
  let requirements: [Requirement]
  /// Names in the queries and in what is under them, as SQL has them, lower case.
  private(set) var names: Set<String> = []

  /// Nil if what they read is computed from all the others.
  init?(_ ids: Set<String>, of checklist: Checklist) {
    let all = checklist.requirements
    var wanted: Set<String> = []
    var found = ids
    while !found.isSubset(of: wanted) {
      wanted.formUnion(found)
      found = Set(all.filter { wanted.contains($0.id) }.flatMap { $0.rollsUp + Selection.vouching(for: $0, among: all) })
    }
    requirements = all.filter { wanted.contains($0.id) }
    names = Selection.names(in: requirements.flatMap(\.queries))
    addWhatIsUnder(checklist)
    if names.contains("requirements") || names.contains("sign_offs") { return nil }
  }

  func reads(_ name: String) -> Bool {
    let name = name.lowercased()
    return names.contains(name) || names.contains { $0.hasPrefix(name + "__") }
  }

  /// The queries of views, and the conditions of graphs.
  private mutating func addWhatIsUnder(_ checklist: Checklist) {
    let views = checklist.areas.flatMap(\.views).map { ($0.name.sqlName, [$0.query]) }
    let graphs = checklist.tables.map { ($0.sqlName, $0.graphs.compactMap(\.condition)) }
    var rest = views + graphs
    while let index = rest.firstIndex(where: { reads($0.0) }) {
      names.formUnion(Selection.names(in: rest.remove(at: index).1))
    }
  }

  /// Those of whom one vouches for an attested requirement.
  private static func vouching(for requirement: Requirement, among all: [Requirement]) -> [String] {
    guard let attest = requirement.attest else { return [] }
    return all.filter { $0.area == requirement.area && !$0.signOffs.isEmpty && (attest.by.isEmpty || attest.by == $0.id) }.map(\.id)
  }

  private static func names(in queries: [Query]) -> Set<String> {
    Set(queries.flatMap { SQLText($0.sql).tokens.filter(\.isName).map { $0.text.lowercased() } })
  }
}

extension Requirement {
  /// All that is asked to decide it.
  var queries: [Query] { [when, breach, intolerable, shows].compactMap(\.self) + signOffs.compactMap(\.each) }
}
