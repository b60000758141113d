import Diagnostics
package import Documents

/// Puts the fields of a file of results into the columns of a declared table, by their names and synonyms, never by their order.
package struct ResultMapping {
  let results: Results
  let schema: TableSchema
  let choices: ResultChoices
  /// For each column, the field that fills it.
  private let fields: [Int?]
  private var cells: ResultCells

  package init(_ results: Results, to schema: TableSchema, in workspace: Workspace, _ choices: ResultChoices) {
    let values = ValueReader(
      goLive: workspace.programme.goLive?.day, roles: workspace.checklist.roles,
      areas: workspace.checklist.areas.map { ($0.slug, $0.title) })
    self.init(results, to: schema, RowReader(values: values, zoneOffset: workspace.programme.zoneOffset), choices)
  }

  /// - Parameter rows: reads what is written.
  init(_ results: Results, to schema: TableSchema, _ rows: RowReader, _ choices: ResultChoices) {
    (self.results, self.schema, self.choices) = (results, schema, choices)
    fields = Self.match(results.fields, schema.columns, without: choices.without)
    cells = ResultCells(results, rows, choices)
  }

  /// The names as the file has them come first, then the other names of each field in order.
  private static func match(_ fields: [Results.Field], _ columns: [Column], without: [String]) -> [Int?] {
    var found = [Int?](repeating: nil, count: columns.count)
    let names = columns.map { Set($0.foldedNames) }
    let left = Set(without.map { $0.lowercased() })
    var open = fields.indices.filter { !left.contains(fields[$0].name.lowercased()) }
    for rank in 0..<(fields.map(\.names.count).max() ?? 0) {
      open.removeAll { index in
        guard rank < fields[index].names.count, !fields[index].names[rank].isEmpty else { return false }
        let name = foldedName(fields[index].names[rank])
        let column = columns.indices.first {
          found[$0] == nil && names[$0].contains(name) && fields[index].kind.fits(columns[$0].kind)
        }
        if let column { found[column] = index }
        return column != nil
      }
    }
    return found
  }

  /// The rows as they are to be written, with what is to be told.
  package mutating func draft() -> Parsed<ResultDraft> {
    var problems = unread + missing + units
    let columns = schema.columns.indices.filter { fields[$0] != nil || given(schema.columns[$0]) != nil }
    var rows: [[String]] = []
    var places: [[Place]] = []
    var said: [ResultDraft.Spot: String] = [:]
    var used = UnusedChoices(of: choices, fields.map { $0.map { results.fields[$0] } }, schema.columns)
    for row in results.rows where isWanted(row) {
      var texts: [String] = []
      var at: [Place] = []
      for index in columns {
        let column = schema.columns[index]
        let cell = fields[index].map { row.cells[$0] }
        let field = fields[index].map { results.fields[$0] }
        var text = ""
        if let word = cell.flatMap({ cells.word(for: $0) }) {
          text = choices.words[word].to
          used.words.insert(word)
          said[.init(row: rows.count, column: texts.count)] = choices.option(word)
        } else if let cell, let field {
          text = cells.text(of: cell, field, in: column)
        }
        let given = text.isEmpty ? given(column) : nil
        if given != nil { used.given.insert(column.name) }
        texts.append(cells.guarded(given ?? text, in: column, at: cell?.place ?? row.place))
        // What is given stands in no file, and what is wrong with it is told once.
        at.append(given == nil ? cell?.place ?? row.place : Place(""))
      }
      rows.append(texts + ["\(row.place.line)"])
      places.append(at + [row.place])
    }
    if rows.isEmpty {
      problems.append(
        Diagnostic(
          .resultsEmpty, "no row has " + choices.only.map { "`\($0)`" }.joined(separator: " or "), at: start,
          help: "`--only` takes the name of a row as the file has it, the whole of it"))
    }
    let draft = ResultDraft(
      schema: schema, head: columns.map { schema.columns[$0].name } + [ResultDraft.lineColumn], rows: rows, places: places,
      sources: columns.map { fields[$0].map { results.fields[$0].name } }, said: said)
    return Parsed(draft, problems + cells.problems + cells.notes + (rows.isEmpty ? [] : used.diagnostics(in: results)))
  }

  private var start: Place { results.fields.first?.place ?? Place("") }

  private func given(_ column: Column) -> String? { choices.given.first { $0.column == column.name }?.value }

  private func isWanted(_ row: Table.Row) -> Bool {
    choices.only.isEmpty || row.cells.contains { cell in choices.only.contains { $0.sameBytes(as: cell.text) } }
  }

  /// One note a file: nothing of it is lost, for the file itself is kept.
  private var unread: [Diagnostic] {
    let read = Set(fields.compactMap(\.self))
    let left = results.fields.indices.filter { index in
      !read.contains(index) && results.rows.contains { !$0.cells[index].text.isEmpty }
    }
    if left.isEmpty { return [] }
    let free = schema.columns.indices.filter { fields[$0] == nil && given(schema.columns[$0]) == nil }.map {
      schema.columns[$0].name
    }
    return [
      Diagnostic(
        .ignoredColumn,
        "not read, for `\(schema.name)` has no place for it: "
          + left.map { "`\(results.fields[$0].name)`" }.joined(separator: ", "), at: results.fields[left[0]].place,
        help: free.isEmpty ? "every column of the table is filled" : "columns that are not filled: " + free.joined(separator: ", "),
        severity: .note)
    ]
  }

  private var missing: [Diagnostic] {
    schema.columns.indices.filter { schema.columns[$0].required && fields[$0] == nil && given(schema.columns[$0]) == nil }.map {
      let column = schema.columns[$0]
      let names = ([column.name] + column.alsoNamed).map { "`\($0)`" }.joined(separator: ", ")
      return Diagnostic(
        .columnMissing, "the file has no column for `\(column.name)`, without which a row of `\(schema.title)` cannot be read",
        at: start,
        help: column.kind == .id
          ? "each row has one of its own: name the column of the file that holds it \(names)"
          : "say it for all rows: `--set \(column.name)=…`, accepted: \(column.accepted); or name a column of the file \(names)")
    }
  }

  private var units: [Diagnostic] {
    schema.columns.indices.compactMap { index in
      let column = schema.columns[index]
      guard let field = fields[index].map({ results.fields[$0] }), field.kind == .milliseconds, column.kind != .duration,
        choices.unit == nil
      else { return nil }
      return Diagnostic(
        .resultUnit, "`\(field.name)` is in milliseconds; in which unit does `\(column.name)` take it?", at: field.place,
        help: "say it with `--unit`; accepted: " + ResultChoices.Unit.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))
    }
  }
}

extension Results.Kind {
  /// Whether a column of that type can take it.
  func fits(_ kind: Column.Kind) -> Bool {
    switch (self, kind) {
    case (.text, _): true
    case (.word, .oneOf), (.word, .flag): true
    case (.key, .id), (.key, .text), (.key, .reference): true
    case (.milliseconds, .number), (.milliseconds, .integer), (.milliseconds, .duration): true
    case (.share, .percent): true
    case (.count, .integer), (.count, .number), (.number, .number): true
    case (.epoch, .date), (.epoch, .datetime): true
    default: false
    }
  }
}
