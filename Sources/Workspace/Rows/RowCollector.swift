import Diagnostics
import Documents

/// Rows, fields, `none` declarations and ticks of all files, in path order.
struct RowCollector {
  let checklist: Checklist
  private(set) var drafts: [String: [RowDraft]] = [:]
  private(set) var nones: [String: (author: String, at: Place)] = [:]
  /// By the prefix of the area and the name of the field.
  private(set) var fields: [String: [String: Collected.Field]] = [:]
  private(set) var ticks: [Workspace.Tick] = []
  /// By path.
  private(set) var results: [Exact: NamedResults] = [:]
  /// Files of which nothing was collected.
  private(set) var silent: Set<Exact> = []

  /// Files that one task reads.
  private static let part = 256

  init(_ files: [ReadFile], checklist: Checklist, rows: RowReader, into problems: inout [Diagnostic]) {
    self.checklist = checklist
    for area in checklist.areas { fields[area.prefix] = [:] }
    let headings = TableFinder.headings(checklist.tables)
    let parts = concurrently(files.parts(of: Self.part)) { part in
      var collector = FileCollector(checklist: checklist, rows: rows, files: files, headings: headings)
      for file in part { collector.collect(file) }
      return collector.collected
    }
    for part in parts { add(part, into: &problems) }
    for name in drafts.keys { drafts[name]?.sort { $0.at < $1.at } }
  }

  private mutating func add(_ part: Collected, into problems: inout [Diagnostic]) {
    problems += part.problems
    for (table, rows) in part.drafts { drafts[table, default: []] += rows }
    nones.merge(part.nones) { $1 }
    ticks += part.ticks
    for one in part.results { results[Exact(one.path)] = results[Exact(one.path)] ?? one }
    silent.formUnion(part.silent)
    for (prefix, field) in part.fields {
      let name = field.column.name
      if let first = fields[prefix]?[name] {
        problems.append(
          Diagnostic(
            .fieldTwice, "`\(name)` is given in two files", at: field.at, help: "it is first given at \(first.at.citation)"))
      } else {
        fields[prefix]?[name] = field
      }
    }
  }

  /// What is wrong with results, with what may be done about it where nothing can be said of them.
  func advised(_ problem: Diagnostic) -> Diagnostic { results[Exact(problem.place.path)]?.advised(problem) ?? problem }

  /// The typed tables, with references resolved and ids checked.
  func tables(_ resolver: ReferenceResolver, into problems: inout [Diagnostic]) -> [String: TableData] {
    let tables = concurrently(checklist.tables) { schema in
      var problems: [Diagnostic] = []
      return (data: table(schema, resolver, into: &problems), problems: problems)
    }
    problems += tables.flatMap(\.problems)
    return Dictionary(tables.map { ($0.data.schema.name, $0.data) }) { $1 }
  }

  private func table(_ schema: TableSchema, _ resolver: ReferenceResolver, into problems: inout [Diagnostic]) -> TableData {
    var rows = drafts[schema.name] ?? []
    resolver.resolve(&rows, of: schema, into: &problems)
    checkIds(rows, of: schema, into: &problems)
    var table = TableData(schema: schema, rows: rows.map { Row(values: $0.values, at: $0.at) })
    table.none = nones[schema.name]
    if let none = table.none, !rows.isEmpty {
      problems.append(
        Diagnostic(
          .noneMisused, "`\(schema.name)` is declared empty and has \(rows.count) rows", at: none.at,
          help: "remove it from `none`; the first row is at \(rows[0].at.citation)"))
    }
    return table
  }

  private func checkIds(_ rows: [RowDraft], of schema: TableSchema, into problems: inout [Diagnostic]) {
    guard let id = schema.columns.firstIndex(where: { $0.kind == .id }) else { return }
    var seen: [Exact: Place] = [:]
    for row in rows {
      guard let text = row.values[id].text else { continue }
      if let first = seen[Exact(text)] {
        problems.append(
          Diagnostic(
            .idTwice, "`\(text)` is used twice in `\(schema.title)`", at: row.at,
            help: "it is first used at \(first.citation); give one of the two another id"))
      } else {
        seen[Exact(text)] = row.at
      }
    }
  }
}
