import Assessment

/// A figure's rows by column name.
struct FigureRows: Sendable {
  private let columns: [String: Int]
  let rows: [[FigureResult.Cell]]

  init(_ result: FigureResult) {
    columns = Dictionary(result.columns.enumerated().map { ($1.unkeyed, $0) }, uniquingKeysWith: { first, _ in first })
    rows = result.rows.map(\.cells)
  }

  func text(_ row: Int, _ column: String) -> String { cell(row, column)?.text ?? "" }

  /// Numbers are also read from text; what is not finite is nothing.
  func number(_ row: Int, _ column: String) -> Double? {
    switch cell(row, column) {
    case .number(let number): number.isFinite ? number : nil
    case .text(let text): Double(text).flatMap { $0.isFinite ? $0 : nil }
    default: nil
    }
  }

  func flag(_ row: Int, _ column: String) -> Bool { number(row, column) == 1 || ["yes", "true"].contains(text(row, column)) }

  private func cell(_ row: Int, _ column: String) -> FigureResult.Cell? { columns[column.unkeyed].map { rows[row][$0] } }
}
