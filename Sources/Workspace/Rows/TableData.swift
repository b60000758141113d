package import Diagnostics

/// A row of a declared table.
package struct Row: Hashable, Sendable {
  /// In the order of the schema's columns.
  package let values: [Value]
  /// First physical line of the record.
  package let at: Place
}

/// The rows of a declared table, from all its files, in path order, then line order.
package struct TableData: Sendable {
  package let schema: TableSchema
  package var rows: [Row]
  /// Declared empty on purpose: by whom, where.
  package var none: (author: String, at: Place)?

  package func index(of column: String) -> Int? { schema.columns.firstIndex { $0.name == column } }

  package subscript(row: Row, column: String) -> Value { index(of: column).map { row.values[$0] } ?? .null }
}
