import Diagnostics
package import Workspace

/// The tables that decide a requirement, those first in which people would write what is missing.
package struct DecidingTables {
  private let workspace: Workspace
  private let views: [String: String]

  package init(_ workspace: Workspace) {
    self.workspace = workspace
    views = Dictionary(
      workspace.checklist.areas.flatMap(\.views).map { ($0.name.sqlName, $0.query.sql) }, uniquingKeysWith: { first, _ in first })
  }

  /// That of the row that was found, those whose rows the query looks at, what the checklist asks for, and whatever else is read; in
  /// SQL's names.
  package func of(_ result: RequirementResult) -> [String] {
    let requirement = result.requirement
    let found = result.findings.lazy.compactMap(\.place).compactMap(table).first
    let asked = (requirement.needs ?? []).compactMap { need in
      switch need.what {
      case .table(let name), .column(let name, _): name.sqlName
      case .field: nil
      }
    }
    let queried = (requirement.breach.map { walked($0.sql) } ?? []).filter { name in result.reads.contains { $0.sqlName == name } }
    return (found.map { [$0] } ?? []) + queried + asked + result.reads.map(\.sqlName)
  }

  private func table(at place: Place) -> String? {
    workspace.tables.values.filter { !$0.schema.isComputed && RowTitles.row(of: $0.rows, at: place) != nil }
      .map(\.schema.sqlName).min { Exact($0) < Exact($1) }
  }

  /// What a query says `FROM`, the outermost first; in place of a view what that one is of.
  private func walked(_ sql: String, depth: Int = 0) -> [String] {
    // A view may read itself by mistake, which is told elsewhere.
    if depth > 8 { return [] }
    var level = 0
    var names: [(level: Int, name: String)] = []
    var isAfterFrom = false
    for token in SQLText(sql).tokens {
      if token.isSymbol("(") { level += 1 }
      if token.isSymbol(")") { level -= 1 }
      if isAfterFrom, token.isName { names.append((level, token.text.lowercased())) }
      isAfterFrom = token.isWord("from")
    }
    let sorted = names.enumerated().sorted { ($0.element.level, $0.offset) < ($1.element.level, $1.offset) }.map(\.element.name)
    return sorted.flatMap { name in views[name].map { walked($0, depth: depth + 1) } ?? [name] }
  }
}
