import Assessment
import Diagnostics

/// What is covered by whom, where: marks in rows and columns, each leading to its place.
struct CoverageMatrix: Sendable {
  struct Cell: Sendable {
    let status: Status
    let words: String
    let target: Target?
  }
  struct Row: Sendable {
    let title: String
    let cells: [Cell]
  }

  let columns: [String]
  let rows: [Row]
  /// The marks that occur.
  let legend: [Status]
  let title: String
  /// What stands only in the table.
  let leftOut: Int

  /// Of a cell for which there is no row.
  static var nothing: Status { Status(.na, Message.text("coverage-nothing")) }
  static let mostRows = 60
  static let mostColumns = 20

  init(_ result: FigureResult, title: String, _ site: SiteMap) {
    let figure = FigureRows(result)
    var rowNames = Ordered()
    var columnNames = Ordered()
    var cells: [Exact: Cell] = [:]
    func key(_ row: String, _ column: String) -> Exact { Exact(row + "\u{0}" + column) }
    for index in figure.rows.indices {
      let (row, column) = (figure.text(index, "row"), figure.text(index, "column"))
      rowNames.add(row)
      columnNames.add(column)
      // A state that is not known is never shown as met.
      let status = Status(figureState: figure.text(index, "state")) ?? Status(State.noEvidence)
      if let other = cells[key(row, column)], other.status.mark.rank <= status.mark.rank { continue }
      cells[key(row, column)] = Cell(
        status: status, words: figure.text(index, "words"), target: site.target(result.rows[index].at))
    }
    let shownRows = rowNames.all.prefix(Self.mostRows)
    let shownColumns = columnNames.all.prefix(Self.mostColumns)
    columns = Array(shownColumns)
    rows = shownRows.map { row in
      Row(
        title: row,
        cells: shownColumns.map { column in
          cells[key(row, column)] ?? Cell(status: Self.nothing, words: "", target: nil)
        })
    }
    let shown = rows.flatMap(\.cells).map(\.status)
    leftOut = max(0, rowNames.all.count - Self.mostRows) + max(0, columnNames.all.count - Self.mostColumns)
    let order = [State.met, .conditions, .notMet, .noEvidence, .notApplicable].map { Status($0) } + [Self.nothing]
    legend = order.filter { shown.contains($0) }
    self.title = Message.coverage(title, shown)
  }

  /// Names in the order of their first appearance.
  private struct Ordered {
    private(set) var all: [String] = []
    private var seen: Set<Exact> = []

    mutating func add(_ name: String) { if seen.insert(Exact(name)).inserted { all.append(name) } }
  }
}
