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
    let steps = Self.steps(of: area, points)
    line = StepLine(steps, title: area.area.title)
    let parts = zip(points, steps).map { point, step in
      let state = step.status.inSentence
      return point.isToday
        ? Message.text("history-today", ["state": state]) : Message.text("history-gate", ["gate": point.label, "state": state])
    }
    let link = Phrase.link(Message.text("history-link"), Target(Trend.page, "since"))
    words = Message.phrase("history-states", ["states": Phrase(parts.inRow), "link": link])
  }

  /// Where the checklist did not have the area yet, it was not asked.
  static func steps(of area: AreaResult, _ points: [GateHistory.Point]) -> [StepLine.Step] {
    points.map { point in
      if point.isToday { return StepLine.Step(status: Status(area), rank: Difference.rank(area.verdict)) }
      let verdict = point.verdict(of: area.area.slug)
      return StepLine.Step(
        status: verdict.map { Status($0) } ?? .notAsked, rank: verdict.map { Difference.rank($0) })
    }
  }
}
