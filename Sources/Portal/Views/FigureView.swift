import Assessment
import Diagnostics
import Workspace

/// A figure of the checklist: a sentence, a picture if the kind is known, and always the table behind it.
struct FigureView: Sendable {
  struct Table: Sendable {
    struct Column: Sendable {
      let title: String
      let isNumber: Bool
    }
    let columns: [Column]
    let rows: [[Phrase]]
  }
  enum Picture: Sendable {
    case resultBars(ResultBars)
    case targetBars(TargetBars)
    case gantt(Gantt)
  }

  let id: String
  let title: String
  let sentence: String
  let table: Table
  let picture: Picture?
  /// Rows that the table leaves out.
  let hidden: Int

  static let mostRows = 200

  init?(_ result: FigureResult, id: String, _ site: SiteMap) {
    self.id = id
    title = result.figure.title
    sentence = result.sentence?.sentence ?? ""
    let rows = FigureRows(result)
    switch result.figure.picture {
    case _ where result.rows.isEmpty: picture = nil
    case "result-bars": picture = .resultBars(ResultBars(rows, title: title))
    case "target-bars": picture = .targetBars(TargetBars(rows, title: title))
    case "gantt": picture = .gantt(Gantt(rows, title: title))
    default: picture = nil
    }
    let isNumber = result.columns.indices.map { column in
      result.rows.allSatisfy { row in if case .text = row.cells[column] { false } else { true } }
    }
    let shown = result.columns.indices.filter { result.columns[$0] != "at" }
    table = Table(
      columns: shown.map { Table.Column(title: result.columns[$0].unkeyed.capitalised, isNumber: isNumber[$0]) },
      rows: result.rows.prefix(Self.mostRows).map { row in
        shown.map { column in
          // The first cell opens the place that the row comes from.
          column == shown.first ? .link(row.cells[column].text, site.target(row.at)) : Phrase(row.cells[column].text)
        }
      })
    hidden = max(0, result.rows.count - Self.mostRows)
  }
}

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
