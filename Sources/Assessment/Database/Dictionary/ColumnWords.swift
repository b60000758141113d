import Diagnostics
import Workspace

/// What tables and columns of the database hold, in words for whoever asks.
struct ColumnWords {
  private typealias Relation = DataDictionary.Relation
  typealias Entry = DataDictionary.Column

  static let at = Entry(
    name: "at", type: "text", holds: "file and line, `raid.md:42`", meaning: "Where the row stands in the workspace")

  private let tables: [String: TableSchema]

  init(_ checklist: Checklist) {
    tables = Dictionary(checklist.tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func fields(_ layout: TableLayout, of area: Area) -> DataDictionary.Relation {
    let whose = area.slug == Checklist.acrossAreas ? "`programme.md`" : "the files of `evidence/\(area.slug)/`"
    return Relation(
      name: layout.name, kind: .fields, meaning: "One row: what the front matter of \(whose) says.", area: area.title,
      columns: entries(layout) + [at("Where the first of them stands")], place: area.place)
  }

  /// The table, then what is made from it.
  func relations(of schema: TableSchema, _ layout: TableLayout, in area: Area) -> [DataDictionary.Relation] {
    let computed = schema.isComputed ? ComputedTable.of(schema.name) : nil
    let columns = entries(layout, meanings: computed?.columns ?? [:]) + [Self.at]
    let table = Relation(
      name: layout.name, kind: .table, meaning: (schema.help.isEmpty ? computed?.meaning ?? schema.title : schema.help).sentence,
      area: area.title, columns: columns, place: schema.place)
    let lists = layout.lists.map { list in
      let column = layout.declared[list.column]
      let id = layout.id.map { _ in Entry(name: "id", type: "text", holds: "`id` of `\(layout.name)`", meaning: column.owner) }
      let value = Entry(
        name: "value", type: list.type.lowercased(), holds: holds(column.element), meaning: "One of `\(column.sqlName)`")
      return Relation(
        name: list.name, kind: .list, meaning: "The list `\(column.sqlName)` of `\(layout.name)`, a row for each value.",
        area: area.title, columns: [Self.at, id, value].compactMap(\.self), place: column.place)
    }
    let graphs = schema.graphs.map { graph in
      let durations = graph.duration.map { "`\($0.sqlName)`" }.joined(separator: " or else ")
      return Relation(
        name: "\(layout.name)__\(graph.name.sqlName)", kind: .graph,
        meaning: "When each row of `\(layout.name)` can begin and must end: it waits for `\(graph.after.sqlName)` and takes "
          + "\(durations). In hours from the first start.",
        area: area.title, columns: GraphMaker.entries + [Self.at], place: graph.place)
    }
    return [table] + lists + graphs
  }

  private func at(_ meaning: String) -> Entry {
    Entry(name: Self.at.name, type: Self.at.type, holds: Self.at.holds, meaning: meaning)
  }

  private func entries(_ layout: TableLayout, meanings: [String: String] = [:]) -> [Entry] {
    let declared = layout.declared.flatMap { column in
      column.kind == .period ? [(column, "first day or moment"), (column, "last day or moment")] : [(column, "")]
    }
    return zip(layout.columns, declared).map { sql, declared in
      let (column, end) = declared
      let meaning = meanings[column.name] ?? (column.help.isEmpty ? column.label : column.help)
      return Entry(
        name: sql.name, type: sql.type.lowercased(), holds: holds(column) + needed(column),
        meaning: end.isEmpty ? meaning : "\(meaning): \(end)")
    }
  }

  private func needed(_ column: Column) -> String { column.required ? "; never blank" : "" }

  private func holds(_ column: Column) -> String {
    switch column.kind {
    case .list(let element):
      "several, joined with `; `: \(holds(element)); one a row in `…__\(column.sqlName)`"
    default: holds(column.kind) + column.reach
    }
  }

  private func holds(_ kind: Column.Kind) -> String {
    switch kind {
    case .text: "words"
    case .id: "a short key, used once"
    case .flag: "1 for yes, 0 for no"
    case .integer: "a whole number"
    case .number: "a number"
    case .percent: "a share, 1 for 100%"
    case .date: "a day, `2026-11-23`"
    case .datetime: "a day and a time, `2026-12-07T06:00`"
    case .period: "a day, or a day and a time"
    case .duration: "hours"
    case .role: "a role"
    case .area: "an area"
    case .oneOf(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .reference(let table):
      "`\(tables[table]?.columns.contains { $0.kind == .id } == false ? "name" : "id")` of `\(table.sqlName)`"
    case .list(let element): holds(element)
    }
  }
}

extension Column {
  fileprivate var element: Kind { if case .list(let element) = kind { element } else { kind } }
  fileprivate var owner: String { "Whose `\(sqlName)` it is" }
}

extension GraphMaker {
  /// What the columns of every graph are, in their order.
  fileprivate static let entries: [ColumnWords.Entry] = [
    ("id", "text", "a row of the table", "Of which row it speaks"), ("earliest", "real", "hours", "It can begin"),
    ("finish", "real", "hours", "Then it ends"), ("latest", "real", "hours", "The last moment to begin that delays nothing"),
    ("slack", "real", "hours", "How late it may begin without a delay"),
    ("critical", "integer", "1 for yes, 0 for no", "No time may be lost on it"),
    ("problem", "text", "words", "Why some of it is not known: no duration, a row that is not there, a cycle"),
  ].map(ColumnWords.Entry.init)
}

extension String {
  fileprivate var sentence: String { isEmpty || hasSuffix(".") ? self : self + "." }
}
