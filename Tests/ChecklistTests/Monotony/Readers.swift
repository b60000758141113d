import Workspace

/// Which requirements may read a table: those whose queries, or the views under them, hold its name. Rather too many than too few.
struct Readers {
  private let queries: [(id: String, words: Set<String>)]
  private let views: [(name: String, words: Set<String>)]

  init(_ checklist: Checklist) {
    queries = checklist.requirements.map { requirement in
      let needs = (requirement.needs ?? []).map { $0.text.sqlName }
      let sql = [requirement.when, requirement.breach, requirement.intolerable, requirement.shows].compactMap { $0?.sql }
      return (requirement.id, Self.words(of: needs + sql + requirement.signOffs.compactMap { $0.each?.sql }))
    }
    views = checklist.areas.flatMap(\.views).map { ($0.name.sqlName, Self.words(of: [$0.query.sql])) }
  }

  private static func words(of texts: [String]) -> Set<String> {
    Set(texts.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "_" } }.map(String.init))
  }

  func ids(of table: String) -> Set<String> {
    var names: Set<String> = [table.sqlName]
    while true {
      let more = views.filter { !names.contains($0.name) && !names.isDisjoint(with: $0.words) }
      if more.isEmpty { break }
      names.formUnion(more.map(\.name))
    }
    return Set(queries.filter { !names.isDisjoint(with: $0.words) }.map(\.id))
  }
}

/// Mutations of which no two are read by the same requirement or change the same file: none can hide what another does, so one
/// assessment answers for all.
struct Batch: Sendable {
  private(set) var mutations: [Mutation] = []
  private var ids: Set<String> = []
  private(set) var changes: [String: String?] = [:]

  /// Mutations of the form or of signatures stand alone, as do those of which it is not said what they change.
  static func all(_ mutations: [Mutation], _ readers: Readers) -> [Batch] {
    var batches: [Batch] = []
    var known: [String: Set<String>] = [:]
    for table in Set(mutations.compactMap(\.table)) { known[table] = readers.ids(of: table) }
    for mutation in mutations {
      let ids = mutation.table.flatMap { known[$0] } ?? []
      if let index = batches.firstIndex(where: { $0.accepts(mutation, ids) }) {
        batches[index].add(mutation, ids)
      } else {
        var batch = Batch()
        batch.add(mutation, ids)
        batches.append(batch)
      }
    }
    return batches
  }

  private var standsAlone: Bool { mutations.contains { !$0.mayShare } }

  private func accepts(_ mutation: Mutation, _ others: Set<String>) -> Bool {
    mutation.mayShare && !standsAlone && ids.isDisjoint(with: others) && mutation.changes.keys.allSatisfy { changes[$0] == nil }
  }

  private mutating func add(_ mutation: Mutation, _ others: Set<String>) {
    mutations.append(mutation)
    ids.formUnion(others)
    changes.merge(mutation.changes) { $1 }
  }
}
