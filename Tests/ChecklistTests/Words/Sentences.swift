import Diagnostics
import Documents
import TestSupport
import Testing

@testable import Assessment
@testable import Workspace

/// What the checklist's queries say of the sample programme, and of the same with other rows, fields, limits and days.
struct Sentences {
  struct Told: Hashable {
    let requirement: String
    let sentence: String
    /// Of a row that breaks the rule; otherwise what was found of the whole.
    let isFinding: Bool
  }

  let workspace: Workspace
  private let bindings: Bindings
  private let results: [RequirementResult]
  /// What is found, and what it is found for.
  private var queries: [(requirement: String, query: Query, column: String?, reads: Reads)] = []

  init() async throws {
    let files = Dictionary(
      uniqueKeysWithValues: SampleProgramme.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    let day = try #require(Day(iso: "2026-11-23"))
    workspace = await read(files).value
    results = try Assessment.assess(workspace, asOf: day, diagnostics: []).areas.flatMap(\.requirements)
    bindings = Bindings(checklist: workspace.checklist, programme: workspace.programme, asOf: day)
    let whole = try database()
    for requirement in workspace.checklist.requirements {
      for (query, column) in [(requirement.shows, nil), (requirement.breach, "found")] {
        guard let query, case .success(let answer) = whole.run(query) else { continue }
        queries.append((requirement.id, query, column, answer.reads))
      }
    }
  }

  private func database(
    _ tables: [String: TableData]? = nil, _ fields: [String: [String: (value: Value, at: Place)]]? = nil,
    _ values: [String: Value] = [:]
  ) throws -> EvidenceDatabase {
    let database = try EvidenceDatabase(
      workspace.checklist, tables: tables ?? workspace.tables, fields: fields ?? workspace.fields,
      bindings: Bindings(bindings.values.merging(values) { $1 }))
    try database.fillDocuments(of: workspace)
    try database.fill(results)
    return database
  }

  private func told(by database: EvidenceDatabase, _ isAsked: (Reads) -> Bool = { _ in true }) throws -> [Told] {
    try queries.filter { isAsked($0.reads) }.flatMap { requirement, query, column, _ in
      let answer = try database.run(query).get()
      let index = column.flatMap(answer.index) ?? 0
      return answer.rows.compactMap { row in
        if case .text(let sentence) = row[index] {
          Told(requirement: requirement, sentence: sentence, isFinding: column != nil)
        } else {
          nil
        }
      }
    }
  }

  /// With other rows in a table, of what reads it.
  func told(with rows: [Row], in table: String) throws -> [Told] {
    var tables = workspace.tables
    tables[table]?.rows = rows
    let name = tables[table]?.schema.sqlName ?? ""
    return try told(by: database(tables)) { $0.tables.contains(name) }
  }

  /// With another value in a column of every row, of what reads it.
  func told(with value: Value, in column: Column, of table: TableData) throws -> [Told] {
    guard let index = table.index(of: column.name) else { return [] }
    var tables = workspace.tables
    tables[table.schema.name]?.rows = table.rows.map { row in
      var values = row.values
      values[index] = value
      return Row(values: values, at: row.at)
    }
    return try told(by: database(tables)) { $0.columns[table.schema.sqlName]?.contains(column.sqlName) ?? false }
  }

  /// With another value in a field of front matter, of what reads it.
  func told(with value: Value, in field: Column, of area: Area) throws -> [Told] {
    var fields = workspace.fields
    guard let given = fields[area.prefix]?[field.name] else { return [] }
    fields[area.prefix]?[field.name] = (value, given.at)
    return try told(by: database(nil, fields)) { $0.columns[area.prefix.sqlName]?.contains(field.sqlName) ?? false }
  }

  /// With other values of what queries name.
  func told(with values: [String: Value]) throws -> [Told] { try told(by: database(nil, nil, values)) }
}
