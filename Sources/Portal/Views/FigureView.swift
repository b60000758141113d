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
    /// Where a column `group` changes: its word, and the rows below it. One without a word where there is no such column.
    let groups: [(title: String, rows: Range<Int>)]
  }
  enum Picture: Sendable {
    case resultBars(ResultBars)
    case gantt(Gantt)
    case checks(CheckList)
    case cards(Cards)
    case matrix(CoverageMatrix)
    case timeline(Timeline)
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
  /// The queries behind it, and where they are written.
  let source: Target?
  /// What it says without rows.
  let empty: Phrase

  static let mostRows = 200

  /// - Parameters:
  ///   - title: another than its own.
  ///   - source: the place of its queries on a page.
  ///   - empty: what it says without rows; nil for where they would come from.
  ///   - isLinked: whether names of people and items lead to their pages.
  init(
    _ result: FigureResult, id: String, title: String? = nil, source: Target? = nil, empty: String? = nil, isLinked: Bool = false,
    _ site: SiteMap
  ) {
    self.id = id
    self.title = title ?? result.figure.title
    self.source = source
    self.empty =
      result.isHidden ? Phrase(Message.hiddenFigure) : empty.map { Phrase($0) } ?? Message.noRows(of: result.tables, site)
    // Without rows a picture's sentence would count nothing.
    let isCounted = !result.rows.isEmpty || result.figure.picture == nil
    sentence = isCounted ? result.sentence.map { site.inWords($0).sentence } ?? "" : ""
    picture = result.rows.isEmpty ? nil : Self.picture(result, id: id, title: self.title, site)
    let flags = PictureKind.named(result.figure.table == nil ? result.figure.picture : nil)?.flags ?? []
    let isNumber = result.columns.indices.map { column in
      !flags.contains(result.columns[column])
        && result.rows.allSatisfy { $0.cells[column].isNumeric }
    }
    let group = result.figure.table == nil ? nil : result.columns.firstIndex { $0.unkeyed == "group" }
    let shown = result.columns.indices.filter { $0 != group }
    let rows = result.rows.prefix(Self.mostRows)
    table = Table(
      columns: shown.map { Table.Column(title: result.columns[$0].heading, isNumber: isNumber[$0]) },
      rows: rows.map { row in
        shown.map { column in
          // The first cell opens the place that the row comes from.
          let text = row.cells[column].text
          let words =
            flags.contains(result.columns[column])
            ? text == "1" ? Message.text("figure-yes") : Message.text("figure-no") : text
          if column == shown.first { return .link(words, site.target(row.at)) }
          return Self.words(words, isState: result.columns[column].unkeyed.lowercased() == "state", isLinked: isLinked, site)
        }
      }, groups: Self.groups(group.map { column in rows.map { $0.cells[column].text } }, count: rows.count))
    hidden = max(0, result.rows.count - Self.mostRows)
  }

  /// Runs of rows with the same word.
  private static func groups(_ words: [String]?, count: Int) -> [(title: String, rows: Range<Int>)] {
    guard let words else { return [("", 0..<count)] }
    var groups: [(title: String, rows: Range<Int>)] = []
    for (row, word) in words.enumerated() {
      if let last = groups.last, last.title == word {
        groups[groups.count - 1].rows = last.rows.lowerBound..<(row + 1)
      } else {
        groups.append((word, row..<(row + 1)))
      }
    }
    return groups
  }

  private static func picture(_ result: FigureResult, id: String, title: String, _ site: SiteMap) -> Picture? {
    let rows = FigureRows(result)
    switch result.figure.picture {
    case "result-bars": return .resultBars(ResultBars(rows, title: title))
    case "gantt": return .gantt(Gantt(rows, title: title))
    case "checks": return .checks(CheckList(result, site))
    case "cards": return .cards(Cards(result, site))
    case Timeline.picture: return .timeline(Timeline(result, site))
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

  /// States with their marks, dates as people read them, names and items as links to their pages.
  private static func words(_ text: String, isState: Bool, isLinked: Bool, _ site: SiteMap) -> Phrase {
    if isState, let status = Status(figureState: text) { return .status(status) }
    if let day = Day(iso: text) { return .time(day.short(from: site.assessment.asOf), day) }
    if !isLinked { return Phrase(text) }
    return site.isAbsent(text) ? .alert(text.capitalised) : site.named(text)
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

extension FigureResult.Cell {
  /// A number, or one that the query has put into words, such as `1,754,463`.
  fileprivate var isNumeric: Bool {
    guard case .text(let text) = self else { return true }
    return text.utf8.contains { (0x30...0x39).contains($0) }
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }
  }
}

extension String {
  /// A column's name as it is written, if somebody wrote it for readers.
  fileprivate var heading: String { first?.isUppercase == true ? self : unkeyed.capitalised }
}
