import Diagnostics
import Workspace

extension QueryColumns {
  func check(_ shape: QueryShape, _ query: Query) throws(Refusal) {
    guard let (message, help) = complaint(shape.columns) else { return }
    throw Refusal(diagnostic: Diagnostic(.queryColumns, message, at: query.place, help: help))
  }

  private func complaint(_ columns: [String]) -> (message: String, help: String)? {
    switch self {
    case .any: return nil
    case .one:
      if columns.count == 1 { return nil }
      return ("the query returns \(columns.count) columns and must return one", "select one value")
    case .named(let wanted, let optional):
      let all = wanted + optional
      let help = "name the columns \(list(wanted)) with `AS`" + (optional.isEmpty ? "" : "; \(list(optional)) may be added")
      if let twice = columns.first(where: { name in columns.filter { $0 == name }.count > 1 }) {
        return ("the query returns the column `\(twice)` twice", help)
      }
      if let extra = columns.first(where: { !all.contains($0) }) {
        let meant = didYouMean(extra, among: all.filter { !columns.contains($0) })
        return ("the query returns a column `\(extra)` that nobody reads", meant + help)
      }
      let missing = wanted.filter { !columns.contains($0) }
      return missing.isEmpty ? nil : ("the query returns no column \(list(missing))", help)
    case .atLeast(let wanted, let optional):
      let help = "name the columns \(list(wanted)) with `AS`" + (optional.isEmpty ? "" : "; \(list(optional)) may be added")
      let names = columns.map(\.sqlName)
      if let twice = columns.first(where: { column in names.count { $0 == column.sqlName } > 1 }) {
        return ("the query returns the column `\(twice)` twice", help)
      }
      let missing = wanted.filter { !names.contains($0.sqlName) }
      if !missing.isEmpty { return ("the query returns no column \(list(missing))", help) }
      let free = optional.filter { !names.contains($0.sqlName) }
      let unread = columns.filter { column in !(wanted + optional).contains { $0.sqlName == column.sqlName } }
      guard let slip = unread.first(where: { nearest(to: $0, among: free) != nil }) else { return nil }
      return ("the query returns a column `\(slip)` that nobody reads", didYouMean(slip, among: free) + help)
    }
  }

  private func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}
