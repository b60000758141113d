import Assessment
import Diagnostics
import Workspace

/// The overview: are we ready for the date, and if not, why not?
struct Overview: Sendable {
  let status: Status
  let verdict: String
  let kicker: String
  let description: String
  /// First sentence of the deck, set apart.
  let lead: String
  let deck: String
  let countdown: (big: String, words: String)?
  let facts: [Fact]
  let blockersTitle: String
  let blockers: [Blocker]
  let blockersNote: String
  /// Beyond what a committee reads at once; they fold away below.
  let moreBlockers: [Blocker]
  let findings: Int
  let recommendation: Status
  let recommendationWords: String
  /// It has gone live: nothing is recommended any more.
  let isLive: Bool
  let ask: Ask
  let since: SinceGate
  /// Decisions in force that rest on something that is not done; empty where there are none.
  let decided: Phrase
  let conditions: [Blocker]
  let moreConditions: [Blocker]
  let decisions: [DecisionToCome]
  let areasTitle: String
  let areas: [AreaRow]
  let across: AreaRow?
  /// `G1 to today`, over the lines; empty where no gate is remembered.
  let gates: String
  let timeline: TimelineView
  let matrix: SignOffMatrix
  /// As much of it as the overview has room for.
  let shownMatrix: SignOffMatrix
  let matrixNote: String
  /// The last gates; nil where none is remembered.
  let chart: GateChart?
  let chartNote: String
  let risks: RiskRegister
  let story: String

  /// A committee reads so many.
  static let mostBlockers = 6
  static let mostConditionsBeforeGo = 5
  static let mostRoles = 12
  static let mostSigning = 30

  /// - Parameter findings: how many are on the page of findings.
  init(_ site: SiteMap, findings: Int) {
    let assessment = site.assessment
    let programme = assessment.workspace.programme
    let areas = site.areas
    let all = assessment.areas.map { Tally($0) }.reduce(Tally(), +)
    let goLive = programme.goLive?.day
    let decisions = DecisionToCome.all(site)
    let blockers = Blocker.all(site, decisions)
    let verdictWord = areas.isEmpty ? Status(.none, Message.text("verdict-not-assessed")) : Status(assessment.verdict)
    // Missing evidence of an area makes the whole not ready; the overview says so with the mark of what blocks.
    status = assessment.verdict == .noEvidence && !areas.isEmpty ? Status(Verdict.notReady) : verdictWord
    let points = Array(site.history.points.suffix(Trend.most))
    let live = programme.live(on: assessment.asOf)
    verdict =
      live.map { Message.live(since: $0, asOf: assessment.asOf) }
      ?? Message.verdict(assessment.verdict, areas: areas.count, goLive: goLive, asOf: assessment.asOf)
    blockersTitle = live == nil ? Message.text("overview-blockers") : Message.text("overview-still-open")
    kicker = Message.text("overview-counts", ["areas": areas.count, "criteria": all.criteria, "sign-offs": all.asked])
    lead = Message.areas(areas)
    let signatures = Message.signatures(all, isPart: assessment.lacks.signOffs)
    deck =
      [
        site.across.map { Message.across($0.verdict) } ?? "", Message.readySinceGate(points, areas), signatures,
        areas.isEmpty
          ? ""
          : live == nil
            ? Message.mustChange(blockers.count, meeting: programme.decisionOn, asOf: assessment.asOf)
            : Message.stillOpen(blockers.count, until: programme.hypercareEnd, asOf: assessment.asOf),
      ].inSentences
    description = Message.text(
      "overview-description",
      ["day": assessment.asOf.full, "state": status.inSentence, "lead": lead, "sign-offs": signatures])
    countdown =
      live.map { Message.support(programme, since: $0, asOf: assessment.asOf) }
      ?? goLive.map { Message.countdown(to: $0, from: assessment.asOf) }
    isLive = live != nil
    recommendation = Status(assessment.recommendation)
    facts = Self.facts(programme, recommendation, assessment.asOf)
    let shown = blockers.unfolded(Self.mostBlockers)
    self.blockers = Array(blockers.prefix(shown))
    moreBlockers = Array(blockers.dropFirst(shown))
    blockersNote = blockers.isEmpty ? "" : Message.text("overview-blockers-note")
    self.findings = findings
    self.decisions = decisions
    let conditions = Blocker.conditions(site)
    // A conditional go lists each condition; before that they are only what comes next.
    let most = assessment.recommendation == .noGo ? conditions.unfolded(Self.mostConditionsBeforeGo) : conditions.count
    self.conditions = Array(conditions.prefix(most))
    moreConditions = Array(conditions.dropFirst(most))
    recommendationWords =
      isLive
      ? Message.text("live-evidence", ["state": status.inSentence])
      : Message.recommendation(
        assessment.recommendation, conditions: conditions.count, isPart: assessment.lacks.findings)
    ask = Ask(site, decisions)
    since = SinceGate(site)
    decided = DecisionRegister.waiting(site)
    areasTitle = Message.text("overview-areas", ["count": areas.count])
    self.areas = areas.map { AreaRow($0, site) }
    across = site.across.map { AreaRow($0, site) }
    gates = points.first.map { Message.text("overview-gates", ["gate": $0.label]) } ?? ""
    timeline = TimelineView(site)
    chart = points.isEmpty ? nil : GateChart(points, areas: areas)
    chartNote = Message.text("gates-blocks")
    matrix = SignOffMatrix(site)
    shownMatrix = matrix.fitted(columns: Self.mostRoles, rows: Self.mostSigning)
    matrixNote = Message.signed(matrix)
    risks = RiskRegister(site)
    story = Body(site, from: programme.place.path, on: "index.html").part(programme.story)
  }

  private static func facts(_ programme: Programme, _ recommendation: Status, _ asOf: Day) -> [Fact] {
    var facts: [Fact] = []
    let undated = Phrase.alert(Message.text("no-date"))
    facts.append(Fact(Message.text("overview-go-live"), programme.goLive.map { .time($0.weekdayShort, $0) } ?? undated))
    if programme.live(on: asOf) != nil {
      guard let end = programme.hypercareEnd else { return facts }
      let days = programme.hypercareStart.map { start in
        Message.phrase(
          "overview-cutover-days", ["start": Phrase.time(start.weekdayShort, start), "end": Phrase.time(end.weekdayShort, end)])
      }
      return facts + [Fact(Message.text("live-support"), days ?? .time(end.weekdayShort, end))]
    }
    let meeting = programme.decisionOn.map { meeting in
      let distance = Message.distance(to: meeting.day, from: asOf)
      return Message.phrase("overview-meeting-day", ["day": Phrase.time(meeting.weekdayShort, meeting), "distance": distance])
    }
    facts.append(Fact(Message.text("overview-meeting"), meeting ?? undated))
    if let cutover = programme.cutover {
      let start = Phrase.time(cutover.start.weekdayShort, cutover.start)
      let end = Phrase.time(cutover.end.weekdayShort, cutover.end)
      facts.append(
        Fact(Message.text("overview-cutover"), Message.phrase("overview-cutover-days", ["start": start, "end": end])))
    }
    let recommended = Phrase.link(recommendation.word, Target(Method.page, "recommendation"))
    facts.append(Fact(Message.text("overview-recommended"), recommended))
    return facts
  }
}
