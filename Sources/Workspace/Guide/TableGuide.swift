import Diagnostics

/// What one table holds: columns with what they accept, and a filled row to paste.
package struct TableGuide {
  let schema: TableSchema
  let workspace: Workspace

  package init(_ schema: TableSchema, _ workspace: Workspace) {
    self.schema = schema
    self.workspace = workspace
  }

  var text: String {
    let sample = SampleRow(workspace.tables[schema.name])
    let columns = schema.columns.enumerated().map { index, column in
      [
        "`\(column.name)`" + (column.required ? " *must*" : ""), meaning(of: column), column.accepted(in: workspace.checklist),
        sample?.cells[index] ?? "",
      ]
    }
    var parts = ["### \(schema.title)"]
    if !schema.help.isEmpty { parts.append(schema.help) }
    parts.append(place)
    parts.append(MarkdownTable(["Column", "What to write", "Accepted", "Example"], columns).text)
    if let example { parts.append(example) } else if !schema.isRecords, !schema.isComputed { parts.append(beginning) }
    return parts.joined(separator: "\n\n")
  }

  /// A filled row to paste; nil where the workspace has none.
  package var example: String? { sample().map { paste($0) } }

  /// The row to show; where some are at fault, the fullest of the others.
  func sample(besides faulty: Set<Exact> = []) -> SampleRow? { SampleRow(workspace.tables[schema.name], besides: faulty) }

  private func meaning(of column: Column) -> String {
    let also = column.alsoNamed.isEmpty ? "" : " Also headed " + column.alsoNamed.map { "*\($0)*" }.joined(separator: ", ") + "."
    if column.help.isEmpty { return also.isEmpty ? "" : String(also.dropFirst()) }
    return column.help + (column.help.hasSuffix(".") ? "" : ".") + also
  }

  private var place: String {
    if schema.isComputed { return "golive fills it: nobody writes its rows." }
    var sentences: [String] = []
    if schema.isRecords {
      sentences.append("Each file \(files) is one row; the columns are keys of its front matter.")
    } else {
      let others = schema.synonyms.map { synonym in
        let sets = synonym.sets.sorted { $0.key < $1.key }.map { "`\($0.key)` is `\($0.value)`" }.joined(separator: ", ")
        return "*\(synonym.heading)*" + (sets.isEmpty ? "" : " (then \(sets))")
      }
      sentences.append("Heading *\(schema.title)*" + (others.isEmpty ? "" : ", or " + others.joined(separator: ", ")) + ".")
      sentences.append("In front matter `tables: {\(schema.name): file.csv}`.")
      sentences.append("Stands in \(schema.files.isEmpty ? "any file of `evidence/\(schema.area)/`" : files).")
    }
    if schema.mayBeNone { sentences.append("May be declared empty: `none: [\(schema.name)]`.") }
    return sentences.joined(separator: " ")
  }

  private var files: String { schema.files.map { "`\($0)`" }.joined(separator: " or ") }

  /// What to paste where there is no row yet: the columns that every row must have, or all where none must.
  private var beginning: String {
    let must = schema.columns.filter(\.required)
    let head = (must.isEmpty ? schema.columns : must).map(\.name)
    let words = must.isEmpty ? "" : " Every row must have these columns; add the others as far as you know them."
    return "There is no row yet. Begin with this head.\(words)\n\n```markdown\n## \(schema.title)\n\n"
      + MarkdownTable(head, [head.map { _ in "" }]).text + "\n```"
  }

  /// The row as it would stand in a file, without the columns that it leaves blank.
  func paste(_ example: SampleRow) -> String {
    let filled = schema.columns.indices.filter { !example.cells[$0].isEmpty }
    if schema.isRecords {
      let lines = filled.map { "\(schema.columns[$0].name): \(example.cells[$0])" }
      return "```yaml\n---\n" + lines.joined(separator: "\n") + "\n---\n```"
    }
    let table = MarkdownTable(filled.map { schema.columns[$0].name }, [filled.map { example.cells[$0] }])
    return "```markdown\n## \(schema.title)\n\n\(table.text)\n```"
  }
}

/// The row of the workspace with the most cells filled, the first of several.
struct SampleRow {
  let cells: [String]
  let place: Place

  /// - Parameter faulty: citations of rows that are left out.
  init?(_ table: TableData?, besides faulty: Set<Exact> = []) {
    guard let table else { return nil }
    let rows = faulty.isEmpty ? table.rows : table.rows.filter { !faulty.contains(Exact($0.at.citation)) }
    guard let first = rows.first else { return nil }
    let fullest = rows.reduce(first) { best, row in row.filled > best.filled ? row : best }
    cells = zip(table.schema.columns, fullest.values).map { $0.kind.written($1) }
    place = fullest.at
  }
}

extension Row {
  fileprivate var filled: Int { values.count { !$0.isNull } }
}
