import Assessment
import Diagnostics

/// People by id, with their pages.
struct PersonPages: Sendable {
  private let entries: [Exact: (person: Person, page: String)]
  /// Pages by name; a name that two people have leads nowhere.
  private let named: [Exact: String]

  /// Ids are people's own; file systems take no names of any length.
  private static let longest = 80

  /// No page twice, and none that the list of people has.
  init(_ people: [Person]) {
    var names = DistinctNames(taken: ["index"])
    var entries: [Exact: (person: Person, page: String)] = [:]
    for person in people where entries[Exact(person.id)] == nil {
      let slug = String(person.id.anchored.prefix(Self.longest))
      entries[Exact(person.id)] = (person, "people/\(names.claim(slug.isEmpty ? "person" : slug)).html")
    }
    self.entries = entries
    let byName = Dictionary(grouping: entries.values, by: { Exact($0.person.name) })
    named = byName.compactMapValues { $0.count == 1 ? $0[0].page : nil }
  }

  func page(named name: String) -> String? { named[Exact(name)] }

  subscript(id: String) -> (person: Person, page: String)? { entries[Exact(id)] }
}
