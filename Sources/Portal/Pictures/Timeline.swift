import Assessment
import Workspace

/// Five weeks around the reader's day: what runs, what is frozen, and the days that count.
struct Timeline: Sendable {
  /// How a row looks; the checklist says which is which.
  enum Kind: String, Sendable { case bar, critical, freeze, hypercare, milestone }

  struct Item: Sendable {
    let label: String
    let kind: Kind
    let start: Moment
    /// The last day, or the moment of the end.
    let end: Moment
    let target: Target?

    var isMilestone: Bool { kind == .milestone }
    /// A day without a time lasts until midnight.
    var finish: Moment { end.minute == 0 && !isMilestone ? Moment(end.day.adding(1)) : end }
  }

  static let picture = "timeline"
  static let weeks = 5

  /// What begins before the picture ends and ends after it begins, in the order given.
  let items: [Item]
  let asOf: Day
  /// The Monday before the reader's day.
  let start: Day
  let title: String

  var end: Day { start.adding(7 * Self.weeks) }

  init(_ figure: FigureResult, _ site: SiteMap) {
    let rows = FigureRows(figure)
    let asOf = site.assessment.asOf
    let start = asOf.adding(asOf.weekday == 0 ? -7 : -asOf.weekday)
    let end = start.adding(7 * Self.weeks)
    let items = rows.rows.indices.compactMap { row -> Item? in
      guard let kind = Kind(rawValue: rows.text(row, "kind")), let begin = Moment(lenient: rows.text(row, "starts")) else {
        return nil
      }
      let last = Moment(lenient: rows.text(row, "ends")) ?? begin
      guard last >= begin, begin.day < end, last.day >= start else { return nil }
      return Item(
        label: site.inWords(rows.text(row, "label")), kind: kind, start: begin, end: last,
        target: site.target(figure.rows[row].at))
    }
    (self.items, self.asOf, self.start) = (items, asOf, start)
    let parts = items.map { Message.text("timeline-item", ["item": $0.label, "when": Message.when($0, asOf: asOf)]) }
    let title = figure.figure.title
    let (first, last) = (start.dayMonth, end.adding(-1).dayMonth)
    let listed = parts.joined(separator: Message.text("clauses-between"))
    self.title =
      items.isEmpty
      ? Message.text("timeline-nothing", ["title": title, "first": first, "last": last])
      : Message.text("timeline-title", ["title": title, "first": first, "last": last, "items": listed])
  }

  /// What goes on, then what is to come, by day; what is over is left out.
  var list: [Item] {
    let today = Moment(asOf)
    func key(_ item: Item) -> Moment { item.start < today ? (item.end.day <= asOf ? today : item.end) : item.start }
    return items.enumerated().filter { $1.end.day >= asOf }
      .sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }.map(\.element)
  }
}

extension Moment {
  /// A moment, or the beginning of a day.
  fileprivate init?(lenient text: String) {
    if let moment = Moment(iso: text) {
      self = moment
    } else if let day = Day(iso: text) {
      self.init(day)
    } else {
      return nil
    }
  }
}
