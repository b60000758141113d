import Diagnostics
import Documents

/// A row whose references are not resolved yet.
struct RowDraft {
  var values: [Value]
  let at: Place
  /// Places of the cells of the reference columns, in the order of the schema.
  var references: [Place]
  /// Cells of the columns whose wording is looked at.
  var texts: [Table.Cell] = []
}

/// Types the cells of a found table.
struct RowReader {
  let values: ValueReader
  /// Minutes east of UTC: moments that programs write may be of another zone.
  var zoneOffset = 0

  func read(_ found: FoundTable, into problems: inout [Diagnostic]) -> [RowDraft] {
    guard let columns = match(found, into: &problems) else { return [] }
    let parts = concurrently(found.table.rows.parts(of: RowReader.part)) { rows in
      var problems: [Diagnostic] = []
      return (drafts: drafts(rows, of: found, columns, into: &problems), problems: problems)
    }
    problems += parts.flatMap(\.problems)
    return parts.flatMap(\.drafts)
  }

  /// Rows that one task reads; most tables are smaller.
  private static let part = 4_096

  private func drafts(_ rows: ArraySlice<Table.Row>, of found: FoundTable, _ columns: [Int?], into problems: inout [Diagnostic])
    -> [RowDraft]
  {
    let schema = found.schema
    var drafts: [RowDraft] = []
    drafts.reserveCapacity(rows.count)
    for row in rows where row.cells.contains(where: { !$0.text.isEmpty }) {
      var draft = RowDraft(values: [], at: row.place, references: [])
      draft.values.reserveCapacity(schema.columns.count)
      for (index, column) in schema.columns.enumerated() {
        let cell = columns[index].flatMap { $0 < row.cells.count ? row.cells[$0] : nil }
        let written = cell?.text ?? ""
        let text = written.isEmpty ? found.sets[column.name] ?? "" : written
        let place = cell?.place ?? row.place
        draft.values.append(self.value(text, of: column, in: schema, at: place, into: &problems))
        if column.kind.isReference { draft.references.append(place) }
        if column.isWording, let cell, !cell.text.isEmpty { draft.texts.append(cell) }
      }
      drafts.append(draft)
    }
    return drafts
  }

  /// Types one cell, with its complaint.
  func value(_ text: String, of column: Column, in schema: TableSchema, at place: Place, into problems: inout [Diagnostic]) -> Value
  {
    if text.isEmpty, column.required {
      problems.append(
        Diagnostic(
          .cellMissing, "`\(column.name)` is blank in a row of `\(schema.title)`", at: place,
          help: "fill it in; accepted: \(column.accepted)"))
      return .null
    }
    return self.value(text, of: column, what: "`\(column.name)`", at: place, into: &problems)
  }

  /// Types one text; `what` names the cell or field in the complaint.
  func value(_ text: String, of column: Column, what: String, at place: Place, into problems: inout [Diagnostic]) -> Value {
    switch values.read(text, as: column) {
    case .value(let value):
      if let range = column.range, let number = value.number, !range.contains(number) {
        problems.append(Diagnostic(.badValue, "\(what) is `\(text)`", at: place, help: "accepted: \(column.accepted)"))
        return .null
      }
      return value
    case .refused(let code, let accepted, let suggestion):
      problems.append(
        Diagnostic(
          code, "\(what) is `\(text)`", at: place,
          help: (suggestion.map { "did you mean `\($0)`? " } ?? "") + "accepted: \(accepted)"))
      return .null
    }
  }

  /// For each column of the schema, the index of the cell that holds it; nil if a required one is missing.
  private func match(_ found: FoundTable, into problems: inout [Diagnostic]) -> [Int?]? {
    let schema = found.schema
    var columns = [Int?](repeating: nil, count: schema.columns.count)
    let names = schema.columns.map(\.foldedNames)
    for (index, head) in found.table.head.enumerated() {
      let folded = foldedName(head.text)
      if let column = names.firstIndex(where: { $0.contains(folded) }) {
        if columns[column] != nil {
          problems.append(
            Diagnostic(
              .columnTwice, "column `\(head.text)` gives `\(schema.columns[column].name)` again", at: head.place,
              help: "keep one of the two"))
        }
        columns[column] = index
      } else if !(found.isCSV && head.text.hasPrefix("x-")) {
        // As in front matter, such names are private.
        complain(about: head, in: found, into: &problems)
      }
    }
    let missing = schema.columns.indices.filter {
      schema.columns[$0].required && columns[$0] == nil && found.sets[schema.columns[$0].name] == nil
    }
    for index in missing {
      problems.append(
        Diagnostic(
          .columnMissing, "the table `\(schema.title)` has no column `\(schema.columns[index].name)`", at: found.table.place,
          help: headings(of: schema, setting: schema.columns[index].name)
            + "add it; accepted in its cells: \(schema.columns[index].accepted)"))
    }
    return missing.isEmpty ? columns : nil
  }

  /// Headings that would say it for all rows.
  private func headings(of schema: TableSchema, setting column: String) -> String {
    let headings = schema.synonyms.filter { $0.sets[column] != nil }.map { "`\($0.heading)`" }
    return headings.isEmpty ? "" : "put the table under one of the headings \(headings.joined(separator: ", ")), or "
  }

  private func complain(about head: Table.Cell, in found: FoundTable, into problems: inout [Diagnostic]) {
    let names = found.schema.columns.map(\.name)
    let suggestion = nearest(to: head.text, among: names)
    if found.isCSV, suggestion == nil {
      problems.append(
        Diagnostic(
          .ignoredColumn, "column `\(head.text)` of the file is not read", at: head.place,
          help: "read are: " + names.joined(separator: ", "), severity: .note))
    } else {
      problems.append(
        Diagnostic(
          .unknownColumn, "`\(head.text)` is not a column of `\(found.schema.title)`", at: head.place,
          help: (suggestion.map { "did you mean `\($0)`? " } ?? "") + "accepted: " + names.joined(separator: ", ")))
    }
  }
}

extension Column.Kind {
  var isReference: Bool { referenced != nil }

  /// The table that values refer to.
  package var referenced: String? {
    switch self {
    case .reference(let table): table
    case .list(let element): element.referenced
    default: nil
    }
  }

  /// What an author may write, in words.
  package var accepted: String {
    switch self {
    case .text: "text"
    case .id: "an id"
    case .flag: "`yes` or `no`"
    case .integer: "a whole number"
    case .number: "a number"
    case .percent: "a share such as `95%`"
    case .date: "a date such as `2026-11-23` or `T-14`"
    case .datetime: "a time such as `2026-12-07 06:00`"
    case .period: "a period such as `2026-10-05 to 2026-10-30`"
    case .duration: "a length such as `19h 30m`"
    case .role: "a role of the checklist"
    case .area: "an area of the checklist"
    case .oneOf(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .reference(let table): "the id or name of a row of `\(table)`"
    case .list(let element): "a list separated with `;` of: " + element.accepted
    }
  }
}
