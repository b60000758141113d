import Workspace

/// What may be read: every table and view by name, and what it is made from.
struct Catalogue {
  struct Relation {
    enum Kind: Equatable {
      case table
      /// Counts as the table that it is derived from.
      case derived(from: String)
      case view
    }

    let kind: Kind
    /// SQL names in their order, for suggestions.
    let columns: [String]
    /// The declared column behind an SQL column, by lower-case name; `at` has none.
    let declared: [String: String]
  }

  /// By lower-case name: SQLite does not tell `Tasks` from `tasks`.
  private(set) var relations: [String: Relation] = [:]
  /// Views that were refused; what reads them has their mistake, not its own.
  var brokenViews: Set<String> = []

  var names: [String] { relations.keys.sorted() }

  subscript(name: String) -> Relation? { relations[name.lowercased()] }

  /// False if the name is taken.
  mutating func add(_ name: String, _ relation: Relation) -> Bool {
    if self[name] != nil { return false }
    relations[name.lowercased()] = relation
    return true
  }

  /// False if one of its names is taken; then none is added.
  mutating func add(_ layout: TableLayout) -> Bool {
    let names = [layout.name] + layout.lists.map(\.name)
    if names.contains(where: { self[$0] != nil }) { return false }
    var declared: [String: String] = [:]
    for column in layout.declared {
      declared[column.sqlName.lowercased()] = column.sqlName
      guard column.kind == .period else { continue }
      for end in ["start", "end"] { declared["\(column.sqlName)_\(end)".lowercased()] = column.sqlName }
    }
    relations[layout.name.lowercased()] = Relation(
      kind: .table, columns: layout.columns.map(\.name) + ["at"], declared: declared)
    for list in layout.lists {
      var behind = ["value": layout.declared[list.column].sqlName]
      if let id = layout.id { behind["id"] = layout.declared[id].sqlName }
      relations[list.name.lowercased()] = Relation(
        kind: .derived(from: layout.name), columns: layout.id == nil ? ["at", "value"] : ["at", "id", "value"], declared: behind)
    }
    return true
  }

  /// What SQLite's authorizer saw, as tables and columns of the checklist.
  func resolve(_ seen: Set<SeenColumn>) -> Reads {
    var reads = Reads()
    for one in seen {
      guard let relation = self[one.table] else { continue }
      let base: String
      switch relation.kind {
      case .view: continue
      case .table: base = one.table.lowercased()
      case .derived(let from): base = from.lowercased()
      }
      reads.columns[base, default: []].formUnion(relation.declared[one.column.lowercased()].map { [$0] } ?? [])
    }
    return reads
  }
}

/// A column that SQLite reads; the empty column is the row itself.
struct SeenColumn: Hashable {
  let table: String
  let column: String
}
