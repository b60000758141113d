import Diagnostics

/// Reads the tables of a Markdown file that have the head of the first one.
enum MarkdownResults {
  static func read(_ file: SourceFile) -> Parsed<Results?> {
    let parsed = MarkdownReader.read(SourceFile(path: file.path, bytes: file.bytes))
    let tables = parsed.value.tables.map(\.table)
    // Only the tables count: what else is in the text need not be as in evidence.
    let counting = Set(Code.form + [.shortTableRow, .longTableRow, .tooManyColumns, .tableTooLarge])
    var problems = parsed.diagnostics.filter { counting.contains($0.code) }
    guard let first = tables.first else {
      return Parsed(nil, problems + [DelimitedReader.empty(Place(file.path, line: 1, column: 1), "a table")])
    }
    let head = first.head.map { $0.text.lowercased() }
    let (same, others) = (
      tables.filter { $0.head.map { $0.text.lowercased() } == head }, tables.filter { $0.head.map { $0.text.lowercased() } != head }
    )
    for other in others {
      problems.append(
        Diagnostic(
          .resultsAccount, "this table has other columns than the first one and is not read", at: other.place,
          help: "import it from a file of its own", severity: .warning))
    }
    let rows = same.flatMap(\.rows).filter { !$0.cells.allSatisfy(\.text.isEmpty) }
    if rows.isEmpty { return Parsed(nil, problems + [DelimitedReader.empty(first.place, "a row below its head")]) }
    let columns = ResultColumns(Table.Row(first.head, at: first.place), .markdown)
    return Parsed(
      Results(.markdown, counted: Results.count(rows.count, "row"), fields: columns.fields, rows: rows.map { columns.joined($0) }),
      problems + columns.notes)
  }
}
