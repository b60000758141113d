import Assessment
import Workspace

extension Message {
  // MARK: The register

  /// - Parameter lacks: whether some are not shown.
  static func decisions(_ results: [DecisionResult], lacks: Bool = false) -> String {
    let taken = results.filter { $0.standing != .proposed }
    if taken.isEmpty, lacks { return hiddenDecisions }
    if results.isEmpty { return "No decision is on record yet" }
    if taken.isEmpty { return "Nothing has been decided yet" }
    return "\(taken.count.of("decision")) \(taken.count == 1 ? "is" : "are") on record".capitalised
  }

  /// - Parameter meeting: of the go/no-go.
  static func noDecision(meeting: Moment?, asOf: Day, lacks: Bool = false) -> String {
    let when =
      meeting.map {
        $0.day < asOf
          ? "The go/no-go meeting was on \($0.day.weekdayDayMonth). " : "The go/no-go meeting is on \($0.day.weekdayDayMonth). "
      }
      ?? ""
    if lacks { return when.trimmed }
    return when
      + "Begin a record before the meeting, and complete it with the votes and the conditions when the committee has decided."
  }

  /// `In force: Keep 7 December, on five conditions (18 Nov). Two of its five conditions concern it.`
  static func inForce(_ result: DecisionResult, concerning count: Int, _ site: SiteMap) -> Phrase {
    let record = result.record
    let total = result.conditions.count
    if total == 0 { return inForce(record, "It rests on no conditions", site) }
    let part =
      count == 0
      ? "No condition of it concerns this area"
      : total == 1
        ? "Its one condition concerns it"
        : count == total
          ? "All \(total.of("condition")) concern it"
          : "\(count.spelled.capitalised) of its \(total.of("condition")) \(count == 1 ? "concerns" : "concern") it"
    return inForce(record, part, site)
  }

  private static func inForce(_ record: DecisionRecord, _ part: String, _ site: SiteMap) -> Phrase {
    Phrase("In force: ") + .link(record.title.clause, site.decision(record.id))
      + Phrase(" (\(record.date.dayMonth(from: site.assessment.asOf))). \(part).")
  }

  // MARK: One decision

  static func standing(_ result: DecisionResult) -> String {
    switch result.standing {
    case .proposed: "Proposed: nobody has decided yet"
    case .inForce: "In force"
    case .replaced: "Replaced"
    }
  }

  /// `Four for, one against, one abstained`
  static func votes(_ votes: [DecisionRecord.Vote]) -> String {
    func count(_ choice: DecisionRecord.Vote.Choice) -> Int { votes.count { $0.choice == choice } }
    if votes.isEmpty { return "Nobody has voted yet" }
    let parts = [(count(.for), "for"), (count(.against), "against"), (count(.abstained), "abstained")].filter { $0.0 > 0 }
    return parts.map { "\($0.0.spelled) \($0.1)" }.joined(separator: ", ").capitalised
  }

  /// `One of the five conditions is closed, one is overdue and three are open.`
  static func conditions(_ result: DecisionResult) -> String {
    let total = result.conditions.count
    if total == 0 { return "It rests on no conditions." }
    let (closed, overdue, open) = (result.count(.closed), result.count(.overdue), result.count(.open))
    func part(_ count: Int, _ word: String) -> String? {
      count == 0 ? nil : "\(count.spelled) \(count == 1 ? "is" : "are") \(word)"
    }
    if total == 1 {
      return "Its one condition is \(closed == 1 ? "closed" : overdue == 1 ? "overdue" : "open")."
    }
    for (count, word) in [(closed, "closed"), (overdue, "overdue"), (open, "open")] where count == total {
      return "All \(total.of("condition")) are \(word)."
    }
    let parts = [part(closed, "closed"), part(overdue, "overdue"), part(open, "open")].compactMap(\.self)
    return "Of its \(total.of("condition")) \(parts.listed)."
  }

  /// For the narrow columns of the register.
  static func conditionCount(_ result: DecisionResult) -> String {
    result.conditions.isEmpty ? "None" : "\(result.count(.closed)) of \(result.conditions.count) closed"
  }

  static func recommended(_ result: DecisionResult, today: Recommendation) -> String {
    let then = result.recommendedThen.map { Status($0).word.lowercased() } ?? result.record.recommendation
    let now = Status(today).word.lowercased()
    return then == now
      ? "golive recommended \(then) then, and recommends \(now) today."
      : "golive recommended \(then) then; today it recommends \(now)."
  }

  /// What the committee did with the recommendation.
  static func difference(_ record: DecisionRecord) -> String {
    guard let outcome = record.outcome else { return "" }
    return record.differsFromRecommendation
      ? "The committee decided otherwise than golive recommended." : "\(Status(outcome).word) was what golive recommended."
  }
}

extension Status {
  init(_ outcome: DecisionRecord.Outcome) {
    switch outcome {
    case .go: self.init(.ready, "Go")
    case .conditionalGo: self.init(.cond, "Conditional go")
    case .noGo: self.init(.block, "No-go")
    case .postpone: self.init(.wait, "Postponed")
    }
  }

  init(_ choice: DecisionRecord.Vote.Choice) {
    switch choice {
    case .for: self.init(.ready, "For")
    case .against: self.init(.block, "Against")
    case .abstained: self.init(.wait, "Abstained")
    }
  }

  init(_ condition: ConditionResult) {
    switch condition.state {
    case .closed: self.init(.ready, "Closed")
    case .open: self.init(.cond, "Open")
    case .overdue: self.init(.block, "Overdue")
    }
  }

  /// Of a decision: what was decided, or that nobody has.
  init(_ record: DecisionRecord) {
    if let outcome = record.outcome, record.status == .accepted { self.init(outcome) } else { self.init(.wait, "Proposed") }
  }
}
