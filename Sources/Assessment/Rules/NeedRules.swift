import Diagnostics
import Workspace

/// Which needs of a requirement are not satisfied.
struct NeedRules {
  let workspace: Workspace
  /// The declared tables with their names in queries.
  let tables: [(sqlName: String, schema: TableSchema)]

  init(workspace: Workspace) {
    self.workspace = workspace
    tables = workspace.checklist.tables.map { ($0.sqlName, $0) }
  }

  /// The gaps of the declared needs, or of everything that the queries read, and of the dates that they bind.
  func gaps(of requirement: Requirement, reading answers: [QueryAnswer]) -> [Gap] {
    var gaps: [Gap] = []
    if let needs = requirement.needs {
      for need in needs { gaps += self.gaps(need) }
    } else {
      gaps += readGaps(answers)
    }
    for name in ["go-live", "cutover"] where answers.contains(where: { $0.binds(name) }) {
      if let area = workspace.checklist.areas.first(where: { $0.slug == Checklist.acrossAreas }) { gaps += fieldGap(area, name) }
    }
    var seen: Set<String> = []
    return gaps.filter { seen.insert($0.need).inserted }
  }

  /// Everything that the queries read: each table has a row, each field is given. Tables of acts may be empty.
  func readGaps(_ answers: [QueryAnswer]) -> [Gap] {
    let reads = answers.reduce(into: Set<QueryAnswer.Read>()) { $0.formUnion($1.reads) }
    let names = Set(reads.map(\.table))
    var gaps: [Gap] = []
    for (name, schema) in tables where names.contains(name) && !schema.isActs { gaps += tableGap(schema) }
    for area in workspace.checklist.areas {
      let prefix = area.prefix.sqlName
      guard names.contains(prefix) else { continue }
      for field in area.fields where reads.contains(.init(table: prefix, column: field.sqlName)) {
        gaps += fieldGap(area, field.name)
      }
    }
    return gaps
  }

  /// What a `when` that knows no answer has read: tables without a row, signatures, or what its columns do not say.
  func unknown(_ when: QueryAnswer) -> Gap {
    let names = Set(when.reads.map(\.table))
    let read = tables.filter { names.contains($0.sqlName) }
    let empty = read.map(\.schema).filter { !$0.isComputed && workspace.tables[$0.name]?.rows.isEmpty ?? true }
    if let first = empty.first {
      let titles = empty.map(\.title).joined(separator: ", ")
      return Gap(
        need: first.name, words: "It cannot be judged yet; nothing has been filed in: \(titles).", file: home(of: first), places: []
      )
    }
    if names.contains("sign_offs") {
      return Gap(
        need: "sign-offs", words: "It can be judged when all signatures are in.", file: "", places: [], isSignature: true)
    }
    let columns = read.flatMap { name, schema in
      schema.columns.filter { when.reads.contains(.init(table: name, column: $0.sqlName)) }.map {
        "“\($0.label)” of \(schema.title)"
      }
    }
    let what = columns.isEmpty ? read.map(\.schema.title) : columns
    return Gap(
      need: "when", words: "It cannot be judged before this says enough: \(what.prefix(4).joined(separator: ", ")).", file: "",
      places: [])
  }

  private func gaps(_ need: Requirement.Need) -> [Gap] {
    switch need.what {
    case .table(let name):
      return workspace.checklist.tables.first { $0.name == name }.map(tableGap) ?? []
    case .column(let table, let column), .field(let table, let column):
      if let schema = workspace.checklist.tables.first(where: { $0.name == table }) { return columnGap(schema, column) }
      return workspace.checklist.areas.first { $0.prefix == table }.map { fieldGap($0, column) } ?? []
    }
  }

  private func tableGap(_ schema: TableSchema) -> [Gap] {
    if schema.isComputed {
      return schema.name == "documents" && workspace.isBare
        ? [Gap(need: schema.name, words: "No evidence has been filed.", file: "evidence", places: [])] : []
    }
    guard let data = workspace.tables[schema.name], data.rows.isEmpty, data.none == nil else { return [] }
    return [Gap(need: schema.name, words: "\(schema.title): nothing has been filed.", file: home(of: schema), places: [])]
  }

  private func columnGap(_ schema: TableSchema, _ column: String) -> [Gap] {
    let missing = tableGap(schema)
    if !missing.isEmpty { return missing }
    guard let data = workspace.tables[schema.name], let index = data.index(of: column) else { return [] }
    let blank = data.rows.filter { $0.values[index].isNull }
    if blank.isEmpty { return [] }
    let label = schema.columns[index].label
    let count = blank.count == data.rows.count ? "no row" : "\(blank.count) of \(data.rows.count) rows"
    return [
      Gap(
        need: "\(schema.name).\(column)",
        words: blank.count == data.rows.count
          ? "\(schema.title): \(count) says “\(label)”." : "\(schema.title): “\(label)” is blank in \(count).",
        file: blank[0].at.path, places: blank.prefix(5).map(\.at))
    ]
  }

  private func fieldGap(_ area: Area, _ name: String) -> [Gap] {
    if let field = workspace.fields[area.prefix]?[name], !field.value.isNull { return [] }
    let label = area.fields.first { $0.name == name }?.label ?? name
    return [
      Gap(
        need: "\(area.prefix).\(name)", words: "“\(label)” is not given (`\(name):` in front matter).", file: home(of: area),
        places: [])
    ]
  }

  /// The file to create or complete.
  private func home(of schema: TableSchema) -> String {
    schema.files.first ?? "evidence/\(schema.area)/\(schema.name).md"
  }

  private func home(of area: Area) -> String {
    if area.slug == Checklist.acrossAreas { return "programme.md" }
    return workspace.evidence.first { $0.area == area.slug && $0.isDocument }?.path ?? "evidence/\(area.slug)/\(area.slug).md"
  }
}
