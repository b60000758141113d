import Assessment
import Workspace

/// The whole case on five sheets of paper, in the words of the overview. Each part is cut so that it fits on its sheet, and says how
/// much is left out.
struct BoardPack: Sendable {
  static let page = "board-pack.html"
  static var name: String { Message.text("board-pack-name") }

  /// A condition of the decision that stands, as it is today.
  typealias Condition = DecisionDetail.Condition

  let overview: Overview
  /// Which meeting it is for.
  let occasion: String
  /// What was decided last and stands.
  let onRecord: Phrase
  let blockers: [Blocker]
  let moreBlockers: Int
  let areas: [AreaRow]
  let moreAreas: Int
  let matrix: SignOffMatrix
  /// Areas and roles of the matrix that are left out.
  let matrixRest: String
  let unsigned: [UnsignedRow]
  let unsignedTitle: String
  let moreUnsigned: Int
  let noUnsigned: String
  let conditionsTitle: Phrase
  let conditions: [Condition]
  let moreConditions: Int
  /// What is said where there are none.
  let noConditions: String
  let members: DecidingBody

  static let mostBlockers = 5
  static let mostAreas = 13
  static let mostColumns = 12
  static let mostUnsigned = 8
  static let mostConditions = 7
  static let mostDates = 10
  static let mostRisks = 5

  init(_ overview: Overview, _ site: SiteMap) {
    self.overview = overview
    let assessment = site.assessment
    occasion =
      overview.isLive
      ? Message.text("board-pack-occasion-live") : Message.occasion(assessment.workspace.programme.decisionOn)
    let all = overview.blockers + overview.moreBlockers
    let shown = all.unfolded(Self.mostBlockers - 1)
    blockers = Array(all.prefix(shown))
    moreBlockers = all.count - shown
    let rows = overview.areas + (overview.across.map { [$0] } ?? [])
    let shownAreas = rows.unfolded(Self.mostAreas - 1)
    areas = Array(rows.prefix(shownAreas))
    moreAreas = rows.count - shownAreas
    matrix = overview.matrix.fitted(columns: Self.mostColumns, rows: Self.mostAreas)
    matrixRest = Message.leftOut(matrix, of: overview.matrix)
    let open = UnsignedRow.all(site)
    let shownOpen = open.unfolded(Self.mostUnsigned - 1)
    unsigned = Array(open.prefix(shownOpen))
    moreUnsigned = open.count - shownOpen
    unsignedTitle = Message.unsigned(overview.matrix)
    noUnsigned = Message.text("board-pack-no-unsigned", ["reach": Message.reach(overview.matrix.isPart)])
    let decision = site.decisions.last { $0.standing == .inForce }
    let conditions = decision.map { DecisionDetail($0, site).conditions } ?? []
    let shownConditions = conditions.unfolded(Self.mostConditions - 1)
    self.conditions = Array(conditions.prefix(shownConditions))
    moreConditions = conditions.count - shownConditions
    let noDecision = assessment.lacks.decisions ? Message.hiddenDecisions + "." : Message.text("board-pack-no-decision")
    noConditions = assessment.lacks.decisions ? noDecision : Message.text("board-pack-no-conditions")
    // What waits for its conditions is told with what is asked.
    onRecord =
      !overview.decided.isEmpty
      ? Phrase() : decision.map { Message.onRecord($0, site) } ?? Phrase(noDecision)
    conditionsTitle =
      decision.map { decision in
        let name = Message.text("board-pack-decision", ["number": decision.record.number])
        return Message.phrase("board-pack-conditions-of", ["decision": Phrase.link(name, site.decision(decision.record.id))])
      } ?? Phrase(Message.text("board-pack-conditions"))
    members = DecidingBody(site)
  }
}
