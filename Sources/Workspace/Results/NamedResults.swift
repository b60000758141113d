import Diagnostics
import Documents

/// A file of results that is named as a table: read at each build as `golive import` reads it to whom nothing is said.
struct NamedResults: Sendable {
  let path: String
  /// The rows of the declared table; nil where they cannot be read as such.
  let table: Table?
  /// What its page shows: the results in their own words; nil where they cannot be read at all.
  let shown: Table?
  let diagnostics: [Diagnostic]
  /// What imports the file instead.
  private let command: String

  init(_ file: ReadFile, as schema: TableSchema, _ rows: RowReader) {
    path = file.path
    command = "golive import \(file.path) --as \(schema.name)"
    var reader = ResultsReader(path: file.path)
    reader.read(file.file.bytes)
    let parsed = reader.finish()
    shown = parsed.value.map(Self.shown)
    guard let results = parsed.value, !parsed.diagnostics.containErrors else {
      (table, diagnostics) = (nil, parsed.diagnostics)
      return
    }
    var choices = ResultChoices()
    choices.isWritten = false
    var mapping = ResultMapping(results, to: schema, rows, choices)
    let draft = mapping.draft()
    let problems = draft.diagnostics + Self.refusedCharacters(in: results)
    table = problems.containErrors ? nil : draft.value.table
    diagnostics = parsed.diagnostics + problems
  }

  /// In the order of the file, without what is blank in all of it.
  private static func shown(_ results: Results) -> Table {
    let fields = results.fields.indices.filter { index in results.rows.contains { !$0.cells[index].text.isEmpty } }
    let head = results.report.first ?? fields.map { results.fields[$0].title }
    let cells =
      results.report.isEmpty ? results.rows.map { row in fields.map { row.cells[$0].text } } : Array(results.report.dropFirst())
    let rows = zip(results.rows, cells).map { row, texts in Table.Row(texts.map { .init($0, at: row.place) }, at: row.place) }
    let start = results.fields.first?.place ?? Place("")
    return Table(head: head.map { .init($0, at: start) }, rows: rows.sorted { $0.place < $1.place }, at: start)
  }

  /// What may not stand in a table that people write may not come into one by another way. One finding a row, at its place.
  private static func refusedCharacters(in results: Results) -> [Diagnostic] {
    let lines = results.rows.map { row in
      row.cells.map { $0.text.split(whereSeparator: \.isNewline).joined(separator: " ") }.joined(separator: " ")
    }
    return SourceFile("", lines.joined(separator: "\n")).refusedCharacters.map { problem in
      var problem = problem
      problem.place = results.rows[problem.place.line - 1].place
      return problem
    }
  }

  /// What is wrong with it: front matter has no options, and golive does not guess.
  func advised(_ problem: Diagnostic) -> Diagnostic {
    var advised = problem
    let canBeSaid: Set<Code> = [.badValue, .unknownWord, .unknownReference, .unknownPerson, .cellMissing]
    if let help = problem.help, help.contains("`--") {
      advised.help = help.replacing("`--", with: "`\(command) --")
    } else if canBeSaid.contains(problem.code) {
      advised.help =
        (problem.help.map { $0 + "; or say what to write for it: " } ?? "say what to write for it: ")
        + "`\(command) --word \"TEXT=WORD\"`"
    } else {
      return problem
    }
    if problem.severity == .error { advised.help? += "; the import takes the place of the file under `tables`" }
    return advised
  }
}

extension Results.Field {
  fileprivate var title: String { kind == .milliseconds ? "\(name) ms" : name }
}
