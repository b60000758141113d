/// A filled row of each table that has one, as people write it.
package struct TableExamples: Sendable {
  package typealias Example = (table: TableSchema, text: String)

  private let bySQLName: [String: Example]

  package init(_ workspace: Workspace) {
    var found: [String: Example] = [:]
    for schema in workspace.checklist.tables where !schema.isComputed {
      guard let fenced = TableGuide(schema, workspace).example else { continue }
      let lines = fenced.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast()
      found[schema.sqlName] = (schema, lines.joined(separator: "\n"))
    }
    bySQLName = found
  }

  /// That of the first of these tables that has one; names as in the checklist or as in queries.
  package func first(of tables: [String]) -> Example? { tables.lazy.compactMap { bySQLName[$0.sqlName] }.first }
}
