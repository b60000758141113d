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
  let blockers: [Blocker]
  let blockersNote: String
  /// Beyond what a committee reads at once; they fold away below.
  let moreBlockers: [Blocker]
  let findings: Int
  let recommendation: Status
  let recommendationWords: String
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
    let verdictWord = areas.isEmpty ? Status(.none, "Not assessed") : Status(assessment.verdict)
    // Missing evidence of an area makes the whole not ready; the overview says so with the mark of what blocks.
    status = assessment.verdict == .noEvidence && !areas.isEmpty ? Status(.block, "Not ready") : verdictWord
    verdict = Message.verdict(assessment.verdict, areas: areas.count, goLive: goLive, asOf: assessment.asOf)
    kicker = [areas.count.digits("area"), all.criteria.digits("criterion", "criteria"), all.asked.digits("required sign-off")]
      .joined(separator: ", ")
    lead = Message.areas(areas)
    deck = [
      site.across.map { Message.across($0.verdict) } ?? "", Message.signatures(all),
      areas.isEmpty ? "" : Message.mustChange(blockers.count, meeting: programme.decisionOn, asOf: assessment.asOf),
    ].filter { !$0.isEmpty }.joined(separator: " ")
    description =
      "Verdict of the evidence on \(assessment.asOf.full): \(status.word.lowercased()). \(lead) \(Message.signatures(all))"
    countdown = goLive.map { Message.countdown(to: $0, from: assessment.asOf) }
    recommendation = Status(assessment.recommendation)
    facts = Self.facts(programme, recommendation, assessment.asOf)
    let shown = blockers.unfolded(Self.mostBlockers)
    self.blockers = Array(blockers.prefix(shown))
    moreBlockers = Array(blockers.dropFirst(shown))
    blockersNote = blockers.isEmpty ? "" : "Ranked by the rules on the method page. When this list is empty, the verdict changes."
    self.findings = findings
    self.decisions = decisions
    let conditions = Blocker.conditions(site)
    // A conditional go lists each condition; before that they are only what comes next.
    let most = assessment.recommendation == .noGo ? conditions.unfolded(Self.mostConditionsBeforeGo) : conditions.count
    self.conditions = Array(conditions.prefix(most))
    moreConditions = Array(conditions.dropFirst(most))
    recommendationWords = Message.recommendation(assessment.recommendation, conditions: conditions.count)
    ask = Ask(site, decisions)
    since = SinceGate(site)
    decided = DecisionRegister.waiting(site)
    areasTitle = areas.isEmpty ? "No areas" : areas.count == 1 ? "The one area" : "The \(areas.count.of("area"))"
    self.areas = areas.map { AreaRow($0, site) }
    across = site.across.map { AreaRow($0, site) }
    let points = Array(site.history.points.suffix(Trend.most))
    gates = points.first.map { "\($0.label) to today" } ?? ""
    timeline = TimelineView(site)
    chart = points.isEmpty ? nil : GateChart(points, areas: areas)
    chartNote = Message.readyAtGates(points, areas)
    matrix = SignOffMatrix(site)
    shownMatrix = matrix.fitted(columns: Self.mostRoles, rows: Self.mostSigning)
    matrixNote = matrix.asked == 0 ? "" : "\(matrix.signed) of \(matrix.asked) required."
    risks = RiskRegister(site)
    story = Body(site, from: programme.place.path, on: "index.html").part(programme.story)
  }

  private static func facts(_ programme: Programme, _ recommendation: Status, _ asOf: Day) -> [Fact] {
    var facts: [Fact] = []
    if let goLive = programme.goLive {
      facts.append(Fact("Go-live", .time(goLive.weekdayShort, goLive)))
    } else {
      facts.append(Fact("Go-live", .alert("No date")))
    }
    if let meeting = programme.decisionOn {
      let distance = Message.distance(to: meeting.day, from: asOf)
      facts.append(Fact("Go/no-go", .time(meeting.weekdayShort, meeting) + Phrase(", \(distance)")))
    } else {
      facts.append(Fact("Go/no-go", .alert("No date")))
    }
    if let cutover = programme.cutover {
      facts.append(
        Fact("Cutover", .time(cutover.start.weekdayShort, cutover.start) + " to " + .time(cutover.end.weekdayShort, cutover.end)))
    }
    facts.append(Fact("Recommended", .link(recommendation.word, Target(Method.page, "recommendation"))))
    return facts
  }
}
