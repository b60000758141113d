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

  /// Files that one task reads.
  private static let part = 256

  /// - Parameters:
  ///   - files: of which nothing has been collected yet.
  ///   - all: among them those that others name.
  ///   - collected: what the others say, in any order.
  init(
    _ files: [ReadFile], _ rules: ReadingRules, among all: [ReadFile], beside collected: [Collected],
    into problems: inout [Diagnostic]
  ) {
    checklist = rules.checklist
    for area in checklist.areas { fields[area.prefix] = [:] }
    let paths = Set(all.map { Exact($0.path) })
    let parts = concurrently(files.parts(of: Self.part)) { part in
      var collector = rules.collector(among: files, paths)
      for file in part { collector.collect(file) }
      return collector.collected
    }
    for part in parts + collected { add(part, into: &problems) }
    ticks.sort { $0.place < $1.place }
    for name in drafts.keys { drafts[name]?.sort { $0.at < $1.at } }
    addFields((parts + collected).flatMap(\.fields).sorted { $0.field.at < $1.field.at }, into: &problems)
  }

  private mutating func add(_ part: Collected, into problems: inout [Diagnostic]) {
    problems += part.problems
    for (table, rows) in part.drafts { drafts[table, default: []] += rows }
    nones.merge(part.nones) { $0.at < $1.at ? $1 : $0 }
    ticks += part.ticks
    for one in part.results { results[Exact(one.path)] = results[Exact(one.path)] ?? one }
  }

  private mutating func addFields(_ given: [(prefix: String, field: Collected.Field)], into problems: inout [Diagnostic]) {
    for (prefix, field) in given {
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
