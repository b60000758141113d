import Assessment
import Diagnostics
import Workspace

/// Every decision, the newest first: what has been decided?
struct DecisionRegister: Sendable {
  static let page = "decisions/index.html"
  static var name: String { Message.text("decisions-name") }

  struct Row: Sendable {
    let number: String
    let title: String
    let target: Target
    let date: Phrase
    let outcome: Status
    let recommended: Phrase
    let standing: Phrase
    let conditions: String
  }

  let headline: String
  let deck: String
  let rows: [Row]
  /// What to type to begin a record.
  let command: String

  init(_ site: SiteMap) {
    let assessment = site.assessment
    let decisions = site.decisions
    headline = Message.decisions(decisions, lacks: assessment.lacks.decisions)
    let programme = assessment.workspace.programme
    let current = decisions.last { $0.standing == .inForce }
    deck =
      current.map {
        Message.text("decisions-in-force", ["decision": $0.record.title.clause, "conditions": Message.conditions($0)])
      }
      ?? Message.noDecision(meeting: programme.decisionOn, asOf: assessment.asOf, lacks: assessment.lacks.decisions)
    rows = decisions.reversed().map { Self.row($0, site) }
    let gate = assessment.workspace.tables["gates"].flatMap { table in
      table.rows.last { row in table[row, "date"].text.flatMap { Day(iso: $0.prefix(10)) }.map { $0 <= assessment.asOf } ?? false }
        .flatMap { table[$0, "id"].text }
    }
    command = "golive new decision go-live --as PERSON" + (gate.map { " --gate \($0)" } ?? "")
  }

  private static func row(_ result: DecisionResult, _ site: SiteMap) -> Row {
    let record = result.record
    let newer = result.replacedBy.map { Phrase.link(String($0.prefix(4)), site.decision($0)) }
    return Row(
      number: record.number, title: record.title, target: site.decision(record.id),
      date: .time(record.date.shortYear, record.date), outcome: Status(record),
      recommended: Phrase(result.recommendedThen.map { Status($0).word } ?? record.recommendation),
      standing: result.replacedBy.isEmpty
        ? Phrase(result.standing == .proposed ? Message.text("outcome-proposed") : Message.standing(result))
        : Message.phrase("decisions-replaced-by", ["decisions": Phrase.joined(newer, Message.text("list-between"))]),
      conditions: Message.conditionCount(result))
  }

  /// Decisions in force whose conditions are open or overdue, in a sentence for the overview; empty where there are none.
  static func waiting(_ site: SiteMap) -> Phrase {
    let sentences = site.decisions.filter(\.isWaiting).map { result in
      Message.phrase(
        "decisions-waiting",
        [
          "decision": Phrase.link(result.record.title.clause, site.decision(result.record.id)),
          "day": result.record.date.dayMonth(from: site.assessment.asOf), "conditions": Message.conditions(result),
        ])
    }
    return .sentences(sentences)
  }
}

extension SiteMap {
  func decision(_ id: String) -> Target { Target("\(DecisionRecord.folder)\(id).html") }
}
