package import Assessment

/// The answer of a query for other programs.
package struct AnswerTable: Sendable {
  package let columns: [String]
  package let rows: [[FigureResult.Cell]]

  package init(columns: [String], rows: [[FigureResult.Cell]]) { (self.columns, self.rows) = (columns, rows) }

  /// As the registers are: no cell is a formula, and nothing stands for NULL.
  package var csv: [UInt8] { CSVText(columns: columns, rows: rows.map { $0.map(CSVText.Cell.init) }).bytes }

  /// An object for each row. JSON tells columns apart by name: see `repeated`.
  package var json: [UInt8] {
    JSON.array(rows.map { row in .row(zip(columns, row).map { ($0, JSON($1)) }) }).bytes
  }

  /// The first name that two columns have.
  package var repeated: String? { columns.enumerated().first { columns[..<$0].contains($1) }?.element }
}

extension CSVText.Cell {
  fileprivate init(_ cell: FigureResult.Cell) {
    self =
      switch cell {
      case .blank: .blank
      case .text(let text): .text(text)
      case .number(let number): .number(number)
      }
  }
}

extension JSON {
  fileprivate init(_ cell: FigureResult.Cell) {
    self =
      switch cell {
      case .blank: .null
      case .text(let text): .string(text)
      case .number(let number): .decimal(number)
      }
  }
}
