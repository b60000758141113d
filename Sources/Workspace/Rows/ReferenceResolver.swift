import Diagnostics

/// Replaces names by ids in reference columns, and complains about rows that are not there.
struct ReferenceResolver {
  /// Ids and names of one table: a unique name gives its id.
  private struct Keys {
    var ids: [Exact: String] = [:]
    var names: [Exact: [String]] = [:]
    var isEmpty: Bool { ids.isEmpty }

    /// Ids that may have been meant: those that begin as the text does come first, and of many only a few.
    func nearby(_ text: String) -> String {
      let most = 6
      let written = Array(text.lowercased().utf8)
      let ranked = ids.values.map { id in (id, shared: zip(written, id.lowercased().utf8).prefix { $0 == $1 }.count) }
        .sorted { $0.shared != $1.shared ? $0.shared > $1.shared : $0.0.precedesInBytes($1.0) }
      let shown = ranked.prefix(most).map { "`\($0.0)`" }.joined(separator: ", ")
      return ranked.count > most ? ", such as \(shown), of \(ranked.count)" : ": \(shown)"
    }
  }

  private let keys: [String: Keys]
  private let schemas: [String: TableSchema]

  init(_ drafts: [String: [RowDraft]], schemas: [TableSchema]) {
    var keys: [String: Keys] = [:]
    for schema in schemas {
      let id = schema.columns.firstIndex { $0.kind == .id }
      let name = schema.columns.firstIndex { $0.name == "name" }
      var table = Keys()
      for draft in drafts[schema.name] ?? [] {
        let nameText = name.flatMap { draft.values[$0].text }
        guard let key = id.flatMap({ draft.values[$0].text }) ?? nameText else { continue }
        table.ids[Exact(key)] = key
        if let nameText { table.names[Exact(nameText), default: []].append(key) }
      }
      keys[schema.name] = table
    }
    self.keys = keys
    self.schemas = Dictionary(schemas.map { ($0.name, $0) }) { first, _ in first }
  }

  /// Resolves all reference columns of a table's rows.
  func resolve(_ drafts: inout [RowDraft], of schema: TableSchema, into problems: inout [Diagnostic]) {
    let columns = schema.columns.indices.filter { schema.columns[$0].kind.isReference }
    for (slot, index) in columns.enumerated() {
      var told = 0
      for row in drafts.indices {
        let written = drafts[row].values[index]
        let resolved = resolve(
          written, schema.columns[index], at: drafts[row].references[slot], told: &told, into: &problems)
        // Most are ids already, and a row that does not change is not copied.
        if !resolved.isExactly(written) { drafts[row].values[index] = resolved }
      }
    }
  }

  /// Resolves one value, such as a field.
  func resolve(
    _ value: Value, _ column: Column, at place: Place, told: inout Int, into problems: inout [Diagnostic]
  ) -> Value {
    guard let target = column.kind.referenced, let table = keys[target] else { return value }
    if table.isEmpty, !value.isNull {
      if told == 0 {
        problems.append(
          Diagnostic(
            .referenceIntoNothing, "`\(column.name)` refers to `\(target)`, which has no rows yet", at: place,
            help: schemas[target].map { "fill it: \($0.whereRowsStand); `golive explain \(target)` has its head to paste" },
            severity: .warning))
      }
      told += 1
      return value
    }
    switch value {
    case .text(let text):
      return find(text, in: table, target, column, at: place, told: &told, into: &problems).map { .text($0) } ?? .null
    case .list(let items):
      return .list(items.compactMap { find($0, in: table, target, column, at: place, told: &told, into: &problems) })
    default: return value
    }
  }

  private func find(
    _ text: String, in table: Keys, _ target: String, _ column: Column, at place: Place, told: inout Int,
    into problems: inout [Diagnostic]
  ) -> String? {
    if let id = table.ids[Exact(text)] { return id }
    let named = table.names[Exact(text)] ?? []
    if named.count == 1 { return named[0] }
    if named.count > 1 {
      problems.append(
        Diagnostic(
          .ambiguousReference, "`\(text)` in `\(column.name)` is the name of \(named.count) rows of `\(target)`", at: place,
          help: "write the id: " + named.map { "`\($0)`" }.joined(separator: ", ")))
      return nil
    }
    told += 1
    // A column that is wrong throughout needs no word for each row.
    let candidates = told > 20 ? [] : (table.ids.keys.map(\.text) + table.names.keys.map(\.text)).sorted { $0.precedesInBytes($1) }
    let suggestion = didYouMean(text, among: candidates)
    let isPerson = target == "people"
    problems.append(
      Diagnostic(
        isPerson ? .unknownPerson : .unknownReference,
        isPerson
          ? "`\(text)` in `\(column.name)` is not a known person" : "`\(text)` in `\(column.name)` is not a row of `\(target)`",
        at: place,
        help: suggestion
          + (isPerson
            ? "write the id or name of somebody in `people.md`" : "write the id or the unique name of a row of `\(target)`")
          + (told > 20 ? "" : table.nearby(text))))
    return nil
  }
}
