import Assessment
import Workspace

extension Message {
  // MARK: The register

  /// - Parameter lacks: whether some are not shown.
  static func decisions(_ results: [DecisionResult], lacks: Bool = false) -> String {
    let taken = results.filter { $0.standing != .proposed }
    if taken.isEmpty, lacks { return hiddenDecisions }
    if results.isEmpty { return text("decisions-none") }
    if taken.isEmpty { return text("decisions-none-taken") }
    return (lacks ? text("decisions-shown", ["count": taken.count]) : text("decisions-on-record", ["count": taken.count]))
      .capitalised
  }

  /// - Parameter meeting: of the go/no-go.
  static func noDecision(meeting: Moment?, asOf: Day, lacks: Bool = false) -> String {
    let begin = text("decisions-begin")
    guard let day = meeting?.day else { return lacks ? "" : begin }
    let when =
      day < asOf
      ? text("decisions-meeting-was", ["day": day.weekdayDayMonth]) : text("decisions-meeting-is", ["day": day.weekdayDayMonth])
    return [when, lacks ? "" : begin].inSentences
  }

  /// `In force: Keep 7 December, on five conditions (18 Nov). Two of its five conditions concern it.`
  static func inForce(_ result: DecisionResult, concerning count: Int, _ site: SiteMap) -> Phrase {
    let record = result.record
    return phrase(
      "area-decision",
      [
        "decision": Phrase.link(record.title.clause, site.decision(record.id)),
        "day": record.date.dayMonth(from: site.assessment.asOf), "conditions": concerning(count, of: result),
      ])
  }

  private static func concerning(_ count: Int, of result: DecisionResult) -> String {
    let total = result.conditions.count
    let hides = result.conditions.contains { if case .hidden = $0.closing { true } else { false } }
    if hides, count < total { return text("area-decision-hidden-concern") }
    if total == 0 { return text("area-decision-no-conditions") }
    if count == 0 { return text("area-decision-none-concerns") }
    if total == 1 { return text("area-decision-only-concerns") }
    return count == total
      ? text("area-decision-all-concern", ["total": total])
      : text("area-decision-some-concern", ["count": count, "total": total]).capitalised
  }

  // MARK: One decision

  static func standing(_ result: DecisionResult) -> String {
    switch result.standing {
    case .proposed: text("decision-is-proposed")
    case .inForce: text("decision-is-in-force")
    case .replaced: text("decision-is-replaced")
    }
  }

  /// `Four for, one against, one abstained`
  static func votes(_ votes: [DecisionRecord.Vote]) -> String {
    func count(_ choice: DecisionRecord.Vote.Choice) -> Int { votes.count { $0.choice == choice } }
    if votes.isEmpty { return text("decision-no-votes") }
    let (yes, no, silent) = (count(.for), count(.against), count(.abstained))
    let parts = [
      yes == 0 ? nil : text("decision-votes-for", ["count": yes]), no == 0 ? nil : text("decision-votes-against", ["count": no]),
      silent == 0 ? nil : text("decision-votes-abstained", ["count": silent]),
    ]
    return parts.compactMap(\.self).joined(separator: text("list-between")).capitalised
  }

  /// `Of its five conditions one is closed, one is overdue and three are open.`
  static func conditions(_ result: DecisionResult) -> String {
    let total = result.conditions.count
    if total == 0 { return text("decision-no-conditions") }
    let (closed, overdue, open) = (result.count(.closed), result.count(.overdue), result.count(.open))
    if total == 1 {
      return text("decision-one-condition", ["state": closed == 1 ? "closed" : overdue == 1 ? "overdue" : "open"])
    }
    for (count, state) in [(closed, "closed"), (overdue, "overdue"), (open, "open")] where count == total {
      return text("decision-all-conditions", ["count": total, "state": state])
    }
    let parts = [
      closed == 0 ? nil : text("decision-conditions-closed", ["count": closed]),
      overdue == 0 ? nil : text("decision-conditions-overdue", ["count": overdue]),
      open == 0 ? nil : text("decision-conditions-open", ["count": open]),
    ]
    return text("decision-conditions", ["count": total, "parts": parts.compactMap(\.self).listed])
  }

  /// For the narrow columns of the register.
  static func conditionCount(_ result: DecisionResult) -> String {
    result.conditions.isEmpty
      ? text("decisions-conditions-none")
      : text("decisions-conditions", ["closed": result.count(.closed), "total": result.conditions.count])
  }

  static func recommended(_ result: DecisionResult, today: Recommendation) -> String {
    let then = result.recommendedThen.map { Status($0).inSentence } ?? result.record.recommendation
    let now = Status(today).inSentence
    return then == now
      ? text("decision-recommended-same", ["then": then]) : text("decision-recommended-other", ["then": then, "now": now])
  }

  /// What the committee did with the recommendation.
  static func difference(_ record: DecisionRecord) -> String {
    guard let outcome = record.outcome else { return "" }
    return record.differsFromRecommendation
      ? text("decision-otherwise") : text("decision-as-recommended", ["outcome": Status(outcome).word])
  }
}

extension Status {
  init(_ outcome: DecisionRecord.Outcome) {
    switch outcome {
    case .go: self.init(.ready, Message.text("outcome-go"))
    case .conditionalGo: self.init(.cond, Message.text("outcome-conditional-go"))
    case .noGo: self.init(.block, Message.text("outcome-no-go"))
    case .postpone: self.init(.wait, Message.text("outcome-postpone"))
    }
  }

  init(_ choice: DecisionRecord.Vote.Choice) {
    switch choice {
    case .for: self.init(.ready, Message.text("vote-for"))
    case .against: self.init(.block, Message.text("vote-against"))
    case .abstained: self.init(.wait, Message.text("vote-abstained"))
    }
  }

  init(_ condition: ConditionResult) {
    switch condition.state {
    case .closed: self.init(.ready, Message.text("condition-closed"))
    case .open: self.init(.cond, Message.text("condition-open"))
    case .overdue: self.init(.block, Message.text("condition-overdue"))
    }
  }

  /// Of a decision: what was decided, or that nobody has.
  init(_ record: DecisionRecord) {
    if let outcome = record.outcome, record.status == .accepted {
      self.init(outcome)
    } else {
      self.init(.wait, Message.text("outcome-proposed"))
    }
  }
}
