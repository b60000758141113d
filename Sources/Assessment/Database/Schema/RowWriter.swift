import GRDB
import Workspace

/// Writes the rows of one table, and of the tables of its lists.
struct RowWriter {
  private let layout: TableLayout
  private let row: Statement
  private let lists: [(list: TableLayout.ListTable, item: Statement)]

  init(_ layout: TableLayout, in database: Database) throws {
    self.layout = layout
    row = try database.makeStatement(sql: layout.insertion)
    lists = try layout.lists.map { ($0, try database.makeStatement(sql: layout.insertion(into: $0))) }
  }

  /// `values`: in the order of the declared columns; returns the number of rows written.
  func write(_ values: [Value], at citation: String?) throws -> Int {
    let at = citation.databaseValue
    var cells: [DatabaseValue] = []
    cells.reserveCapacity(layout.columns.count + 1)
    for (index, column) in layout.declared.enumerated() {
      let value = index < values.count ? values[index] : .null
      if column.kind != .period {
        cells.append(value.databaseValue)
      } else if case .period(let start, let end) = value {
        cells += [start.databaseValue, end.databaseValue]
      } else {
        cells += [value.databaseValue, .null]
      }
    }
    cells.append(at)
    row.setUncheckedArguments(StatementArguments(cells))
    try row.execute()
    var written = 1
    for (list, item) in lists where list.column < values.count {
      let id = layout.id.map { values[$0].databaseValue }
      for text in values[list.column].items {
        item.setUncheckedArguments(StatementArguments([at] + (id.map { [$0] } ?? []) + [text.databaseValue]))
        try item.execute()
        written += 1
      }
    }
    return written
  }
}

extension Value {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .text(let text): text.databaseValue
    case .integer(let number): Int64(number).databaseValue
    case .number(let number): number.databaseValue
    case .list(let items): items.joined(separator: "; ").databaseValue
    case .period(let start, let end): "\(start) to \(end)".databaseValue
    }
  }

  /// A list column may have kept one text.
  fileprivate var items: [String] {
    switch self {
    case .list(let items): items
    case .text(let text): [text]
    default: []
    }
  }
}
