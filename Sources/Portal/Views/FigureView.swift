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
    case gantt(Gantt)
    case matrix(CoverageMatrix)
    /// Drawings that fit a narrow screen as they are.
    case small([Drawing], caption: String)
    case wide(Drawing, narrow: Drawing, caption: String)
  }

  let id: String
  let title: String
  let sentence: String
  let table: Table
  let picture: Picture?
  /// Rows that the table leaves out.
  let hidden: Int

  static let mostRows = 200

  init(_ result: FigureResult, id: String, _ site: SiteMap) {
    self.id = id
    title = result.figure.title
    sentence = result.sentence.map { site.inWords($0).sentence } ?? ""
    picture = result.rows.isEmpty ? nil : Self.picture(result, id: id, site)
    let flags = PictureKind.named(result.figure.table == nil ? result.figure.picture : nil)?.flags ?? []
    let isNumber = result.columns.indices.map { column in
      !flags.contains(result.columns[column])
        && result.rows.allSatisfy { row in if case .text = row.cells[column] { false } else { true } }
    }
    let shown = result.columns.indices.filter { result.columns[$0] != "at" }
    table = Table(
      columns: shown.map { Table.Column(title: result.columns[$0].unkeyed.capitalised, isNumber: isNumber[$0]) },
      rows: result.rows.prefix(Self.mostRows).map { row in
        shown.map { column in
          // The first cell opens the place that the row comes from.
          let words =
            flags.contains(result.columns[column]) ? (row.cells[column].text == "1" ? "yes" : "no") : row.cells[column].text
          return column == shown.first ? .link(words, site.target(row.at)) : Self.words(words, site)
        }
      })
    hidden = max(0, result.rows.count - Self.mostRows)
  }

  private static func picture(_ result: FigureResult, id: String, _ site: SiteMap) -> Picture? {
    let rows = FigureRows(result)
    let title = result.figure.title
    switch result.figure.picture {
    case "result-bars": return .resultBars(ResultBars(rows, title: title))
    case "gantt": return .gantt(Gantt(rows, title: title))
    case "coverage-matrix": return .matrix(CoverageMatrix(result, title: title, site))
    case "target-bars":
      let bars = TargetBars(rows, title: title)
      return .small(bars.drawings(id: id), caption: bars.caption)
    case "rehearsal-bars": return .small([RehearsalBars(rows, title: title).drawing(id: id)], caption: Message.rehearsalCaption)
    case "run-against-plan":
      let lines = RunAgainstPlan(rows, title: title)
      return lines.isEmpty ? nil : .small([lines.drawing(id: id)], caption: "")
    case "rollout-steps":
      let steps = RolloutSteps(rows, title: title)
      return steps.isWide
        ? .wide(steps.drawing(id: id), narrow: steps.narrow(id: id + "n"), caption: Message.rolloutCaption)
        : .small([steps.drawing(id: id)], caption: Message.rolloutCaption)
    default: return nil
    }
  }

  /// Dates as people read them.
  private static func words(_ text: String, _ site: SiteMap) -> Phrase {
    Day(iso: text).map { .time($0.short(from: site.assessment.asOf), $0) } ?? Phrase(text)
  }

  /// Leaves room for another beside it.
  var isNarrow: Bool {
    switch picture {
    case .small(let drawings, _): drawings.count == 1
    case .matrix(let matrix): matrix.columns.count <= 5
    default: false
    }
  }

  /// Alone, it has room for its table beside it.
  var hasTableBeside: Bool {
    if case .small(let drawings, _) = picture { return drawings.count == 1 && table.rows.count <= 12 && table.columns.count <= 6 }
    return false
  }

  /// Figures in the order of the checklist, narrow ones that follow each other in pairs.
  static func rows(_ figures: [FigureView]) -> [[FigureView]] {
    var rows: [[FigureView]] = []
    for figure in figures {
      if figure.isNarrow, let last = rows.last, last.count == 1, last[0].isNarrow {
        rows[rows.count - 1].append(figure)
      } else {
        rows.append([figure])
      }
    }
    return rows
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
