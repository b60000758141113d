extension Requirement {
  /// A filled row of the first table that is read, as people write it; nil where the workspace has none.
  ///
  /// - Parameter reads: tables, as the checklist names them or as queries do.
  package func example(from reads: [String], in workspace: Workspace) -> (table: TableSchema, text: String)? {
    for name in reads {
      guard let schema = workspace.checklist.tables.first(where: { $0.sqlName == name.sqlName && !$0.isComputed }) else { continue }
      guard let fenced = TableGuide(schema, workspace).example else { continue }
      return (
        schema, fenced.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast().joined(separator: "\n")
      )
    }
    return nil
  }
}
