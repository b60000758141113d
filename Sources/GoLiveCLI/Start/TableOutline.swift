import Workspace

/// A declared table without rows, as it stands in a file that people fill in: what its columns are for, and its head.
struct TableOutline {
  let schema: TableSchema
  /// The heading that makes it data, and the columns that the heading sets.
  let heading: String
  var sets: [String: String] = [:]
  /// Rows that are known already: cells by column.
  var rows: [[String: String]] = []
  /// Sentences before the columns.
  var words: [String] = []

  /// One for each kind of row, where the checklist knows several: `Risks`, `Issues`.
  static func all(of schema: TableSchema) -> [TableOutline] {
    let kinds = schema.synonyms.filter { !$0.sets.isEmpty }
    if kinds.isEmpty { return [TableOutline(schema: schema, heading: schema.title)] }
    return kinds.map { TableOutline(schema: schema, heading: $0.heading, sets: $0.sets) }
  }

  /// - Parameter isExplained: whether it is said what each column is for.
  func lines(isExplained: Bool = true) -> [String] {
    let columns = schema.columns.filter { sets[$0.name] == nil }
    var lines = ["## \(heading.asMarkdown)", ""]
    if isExplained {
      if !schema.help.isEmpty { lines += [Self.sentence(schema.help), ""] }
      if !words.isEmpty { lines += words + [""] }
      lines += columns.map(line) + [""]
    }
    return lines + [row(columns.map(\.name)), row(columns.map { _ in "---" })]
      + rows.map { cells in row(columns.map { cells[$0.name] ?? "" }) } + [""]
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// ``- `status`, in every row: how the last run ended; `passed`, `failed` ``
  private func line(_ column: Column) -> String {
    var parts: [String] = []
    if !column.help.isEmpty { parts.append(Self.sentence(column.help)) }
    if ![.text, .id].contains(column.kind) { parts.append(column.accepted) }
    return "- `\(column.name)`" + (column.required ? ", in every row" : "")
      + (parts.isEmpty ? "" : ": " + parts.joined(separator: "; "))
  }

  /// Words of the checklist, in which back-ticks mark what people write.
  private static func sentence(_ help: String) -> String { help.asMarkdown.replacing("\\`", with: "`") }
}
