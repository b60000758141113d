import Assessment
import Diagnostics
import Workspace

/// The page of the gates: are we getting better fast enough?
struct Trend: Sendable {
  static let page = "trend.html"
  static var name: String { Message.text("gates-name") }

  /// A gate in the table of all gates.
  struct Review: Sendable {
    let gate: Phrase
    let day: Phrase
    let verdict: Status
    let recommendation: Status
    let areas: String
    let criteria: String
    let signed: String
  }

  /// What an area was at each gate.
  struct AreaLine: Sendable {
    let title: String
    let target: Target
    let cells: [Status]
    let line: StepLine
  }

  let headline: String
  let deck: Phrase
  let chart: GateChart?
  let chartNote: String
  let heads: [(label: String, day: String)]
  let areas: [AreaLine]
  let reviews: [Review]
  /// What changed from gate to gate, the newest first.
  let steps: [TrendStep]
  /// Snapshots that do not tell of the files as they were on their day.
  let takenLater: [String]
  /// Of which gates nothing is kept.
  let forgotten: String
  /// What to do, where nothing is kept yet.
  let begin: (words: String, command: String)

  /// More gates than these do not fit beside each other.
  static let most = 6

  init(_ history: GateHistory, _ site: SiteMap) {
    let points = history.points
    let shown = Array(points.suffix(Self.most))
    let steps = history.differences(among: points).reversed().map { TrendStep($0.from, $0.to, $0.difference, site) }
    self.steps = Array(steps)
    headline = Message.trend(steps.first.map { ($0.from, $0.difference) })
    deck = points.isEmpty ? Message.noSnapshot(forgotten: history.forgotten) : Message.trendDeck(points, site)
    chart = points.isEmpty ? nil : GateChart(shown, areas: site.areas)
    chartNote = Message.blocks(across: site.across?.area.title)
    heads = shown.map { ($0.label, $0.day.short(from: site.assessment.asOf)) }
    areas = points.isEmpty ? [] : site.ordered.map { Self.line($0, shown, site) }
    reviews = points.map { Self.review($0, site) }
    let zoneOffset = site.assessment.workspace.programme.zoneOffset
    takenLater = points.compactMap { point in
      point.snapshot.otherDayOfTaking(zoneOffset: zoneOffset).map { Message.takenLater(point, on: $0, site.assessment.asOf) }
    }
    forgotten = points.isEmpty ? "" : Message.forgotten(history.forgotten)
    begin = Message.beginSnapshots(history.next, asOf: site.assessment.asOf)
  }

  private static func line(_ area: AreaResult, _ points: [GateHistory.Point], _ site: SiteMap) -> AreaLine {
    let steps = AreaHistory.steps(of: area, points)
    return AreaLine(
      title: area.area.title, target: site.area(area), cells: steps.map(\.status), line: StepLine(steps, title: area.area.title))
  }

  private static func review(_ point: GateHistory.Point, _ site: SiteMap) -> Review {
    let snapshot = point.snapshot
    let counted = Set(site.areas.map { Exact($0.area.slug) })
    let areas = snapshot.areas.filter { counted.contains(Exact($0.slug)) }
    let ready = areas.count { $0.verdict == Verdict.ready.rawValue }
    let conditional = areas.count { $0.verdict == Verdict.conditions.rawValue }
    let tally = SnapshotTally(snapshot)
    let name: Phrase = point.isToday ? Phrase(point.title) : .link(point.title, site.target(point.place))
    return Review(
      gate: point.isToday ? name : name + .label(point.label), day: .time(point.day.shortYear, point.day),
      verdict: Status(Verdict(rawValue: snapshot.verdict) ?? .noEvidence),
      recommendation: Status(Recommendation(rawValue: snapshot.recommendation) ?? .noGo),
      areas: conditional > 0
        ? Message.text("trend-ready-conditions", ["ready": ready, "total": areas.count, "conditional": conditional])
        : Message.text("trend-ready", ["ready": ready, "total": areas.count]),
      criteria: Message.text("trend-count", ["count": tally.met, "total": tally.due]),
      signed: Message.text("trend-count", ["count": tally.signed, "total": tally.asked]))
  }
}

/// What a snapshot counts: what must be true and is due, and signatures.
struct SnapshotTally: Hashable, Sendable {
  let met: Int
  let due: Int
  let signed: Int
  let asked: Int

  init(_ snapshot: GateSnapshot) {
    let uncounted = [State.notDue.rawValue, State.notApplicable.rawValue]
    let due = snapshot.requirements.filter {
      $0.level == Requirement.Level.mandatory.rawValue && !uncounted.contains($0.state)
    }
    self.due = due.count
    met = due.count { $0.state == State.met.rawValue }
    let asked = snapshot.signOffs.filter { $0.state != State.notDue.rawValue }
    self.asked = asked.count
    signed = asked.count { $0.state == SignOffState.valid.rawValue }
  }
}
