import Diagnostics

/// The columns of a table of results: those of one name become one, as Jira writes a column for each of several labels.
struct ResultColumns {
  let fields: [Results.Field]
  private(set) var notes: [Diagnostic] = []
  /// For each field, the cells that hold it.
  private let cells: [[Int]]

  init(_ head: Table.Row, _ format: ResultFormat) {
    var fields: [Results.Field] = []
    var cells: [[Int]] = []
    var known: [Exact: Int] = [:]
    for (index, cell) in head.cells.enumerated() where !cell.text.isEmpty {
      if let first = known[Exact(cell.text.lowercased())] {
        cells[first].append(index)
        continue
      }
      known[Exact(cell.text.lowercased())] = fields.count
      fields.append(.init([cell.text] + FormatWords.names(of: cell.text, in: format), at: cell.place))
      cells.append([index])
    }
    (self.fields, self.cells) = (fields, cells)
    for (field, cells) in zip(fields, cells) where cells.count > 1 {
      notes.append(
        Diagnostic(
          .resultsAccount, "the column `\(field.name)` is there \(cells.count) times; what stands in them is joined with `;`",
          at: field.place, severity: .note))
    }
  }

  func joined(_ row: Table.Row) -> Table.Row {
    let joined = cells.map { indices in
      let filled = indices.filter { $0 < row.cells.count }.map { row.cells[$0] }.filter { !$0.text.isEmpty }
      let place = filled.first?.place ?? indices.first.flatMap { $0 < row.cells.count ? row.cells[$0].place : nil } ?? row.place
      return Table.Cell(filled.map(\.text).joined(separator: "; "), at: place)
    }
    return Table.Row(joined, at: row.place)
  }
}
