import Diagnostics
import Workspace

/// What a query of the checklist gave, as the rules use it.
struct QueryAnswer {
  struct Row {
    let cells: [String: FigureResult.Cell]
    let place: Place?

    func text(_ column: String) -> String? {
      switch cells[column] {
      case nil, .blank: nil
      case let cell?: cell.text
      }
    }
  }

  /// A table that was read, and a column of it; an empty column where only rows were counted.
  struct Read: Hashable {
    let table: String
    let column: String
  }

  let columns: [String]
  let rows: [Row]
  let reads: Set<Read>
  /// Names of the parameters that the query binds, as in SQL.
  let bound: Set<String>

  /// The one cell of a one-cell query.
  var single: FigureResult.Cell? {
    guard let row = rows.first, let column = columns.first else { return nil }
    return row.cells[column] == .blank ? nil : row.cells[column]
  }

  /// Whether it binds a date of the programme: `go-live`, or one end of `cutover`.
  func binds(_ field: String) -> Bool {
    let name = field.sqlName
    return bound.contains(name) || bound.contains(name + "_start") || bound.contains(name + "_end")
  }

  /// - Parameter place: the exact place behind an `at`.
  init(_ outcome: QueryOutcome, place: (String) -> Place?) {
    columns = outcome.columns
    rows = outcome.rows.map { row in
      let cells = Dictionary(zip(outcome.columns, row), uniquingKeysWith: { first, _ in first })
      let at: String? = if case .text(let text)? = cells["at"] { text } else { nil }
      return Row(cells: cells, place: at.flatMap(place))
    }
    reads = outcome.reads.columns.reduce(into: []) { reads, table in
      reads.insert(Read(table: table.key, column: ""))
      for column in table.value { reads.insert(Read(table: table.key, column: column)) }
    }
    bound = outcome.binds
  }
}
