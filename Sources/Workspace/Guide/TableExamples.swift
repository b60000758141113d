package import Diagnostics

/// A filled row of each table that has one, as people write it.
package struct TableExamples: Sendable {
  package struct Example: Sendable {
    package let table: TableSchema
    package let text: String
    /// Something is found wrong with it, as with every other row of the table.
    package let isFaulty: Bool
  }

  private let workspace: Workspace
  private let bySQLName: [String: (table: TableSchema, row: SampleRow, text: String)]

  package init(_ workspace: Workspace) {
    self.workspace = workspace
    var found: [String: (TableSchema, SampleRow, String)] = [:]
    for schema in workspace.checklist.tables where !schema.isComputed {
      let guide = TableGuide(schema, workspace)
      guard let row = guide.sample() else { continue }
      found[schema.sqlName] = (schema, row, guide.unfenced(row))
    }
    bySQLName = found
  }

  /// That of the first of these tables that has one; names as in the checklist or as in queries.
  ///
  /// - Parameter faulty: places of rows that are no example to follow.
  package func first(of tables: [String], besides faulty: [Place]) -> Example? {
    guard let usual = tables.lazy.compactMap({ bySQLName[$0.sqlName] }).first else { return nil }
    let rows = Set(faulty.map { Exact($0.citation) })
    guard rows.contains(Exact(usual.row.place.citation)) else {
      return Example(table: usual.table, text: usual.text, isFaulty: false)
    }
    let guide = TableGuide(usual.table, workspace)
    let other = guide.sample(besides: rows)
    return Example(table: usual.table, text: other.map(guide.unfenced) ?? usual.text, isFaulty: other == nil)
  }
}

extension TableGuide {
  /// The row to paste, without the fence around it.
  fileprivate func unfenced(_ row: SampleRow) -> String {
    paste(row).split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast().joined(separator: "\n")
  }
}
