import Assessment
import Workspace

/// What an area was at the last gates and is today, in a line.
struct AreaHistory: Sendable {
  let line: StepLine
  let words: Phrase

  /// Nil where no snapshot was taken.
  init?(_ area: AreaResult, _ site: SiteMap) {
    let points = Array(site.history.points.suffix(Trend.most))
    if points.isEmpty { return nil }
    let statuses = Self.statuses(of: area, points)
    line = StepLine(statuses, title: area.area.title)
    let parts = zip(points, statuses).map { "\($0.isToday ? "today" : $0.label) \($1.word.lowercased())" }
    words = Phrase(parts.joined(separator: ", ") + ". ") + .link("What changed since the last gate", Target(Trend.page, "since"))
  }

  /// Where the checklist did not have the area yet, it was not asked.
  static func statuses(of area: AreaResult, _ points: [GateHistory.Point]) -> [Status] {
    points.map { point in
      if point.isToday { return Status(area) }
      return point.verdict(of: area.area.slug).map { Status($0) } ?? Status(.na, "Not asked")
    }
  }
}
