import Assessment
import Workspace

/// The sentences of the portal, in English. Author's words are passed in; everything else is written here and in the files beside.
enum Message {
  // MARK: Verdict

  static func verdict(_ verdict: Verdict, areas: Int, goLive: Day?, asOf: Day) -> String {
    if areas == 0 { return "Not assessed" }
    guard let goLive else {
      switch verdict {
      case .ready: return "Ready, and no date is set"
      case .conditions: return "Ready with conditions, and no date is set"
      case .notReady, .noEvidence: return "Not ready, and no date is set"
      }
    }
    let day = goLive.dayMonth(from: asOf)
    let past = goLive < asOf
    switch verdict {
    case .ready: return past ? "Ready; the date was \(day)" : "Ready for \(day)"
    case .conditions: return past ? "Ready with conditions; the date was \(day)" : "Ready with conditions for \(day)"
    case .notReady, .noEvidence: return past ? "Not ready, and \(day) has passed" : "Not ready for \(day)"
    }
  }

  /// The first sentence: how many areas stand where.
  static func areas(_ areas: [AreaResult]) -> String {
    let total = areas.count
    func count(_ verdict: Verdict) -> Int { areas.count { $0.verdict == verdict } }
    let blocked = count(.notReady)
    let missing = count(.noEvidence)
    let conditional = count(.conditions)
    if total == 0 { return "The checklist has no areas yet." }
    if blocked + missing + conditional == 0 {
      return total == 1 ? "The one area is ready." : "All \(total.spelled) areas are ready."
    }
    if missing == total {
      return total == 1 ? "The one area has no evidence." : "None of the \(total.of("area")) has evidence enough to be judged."
    }
    func ofAll(_ count: Int) -> String { "\(count.spelled) of \(total.of("area"))" }
    if blocked == total { return total == 1 ? "The one area is not ready." : "None of the \(total.of("area")) is ready." }
    if blocked > 0 {
      let rest = missing == 0 ? "" : " and \(missing.spelled) \(missing == 1 ? "has" : "have") no evidence"
      return "\(ofAll(blocked)) \(blocked == 1 ? "is" : "are") not ready\(rest).".capitalised
    }
    if missing > 0 { return "\(ofAll(missing)) \(missing == 1 ? "has" : "have") no evidence.".capitalised }
    return "\(ofAll(conditional)) \(conditional == 1 ? "is" : "are") ready only with conditions.".capitalised
  }

  static func signatures(_ tally: Tally) -> String {
    if tally.asked == 0 { return "No sign-off is required yet." }
    let open = tally.asked - tally.signed
    if open == 0 { return "\(tally.signed) of \(tally.asked) sign-offs are in." }
    return "\(open.of("required sign-off")) \(open == 1 ? "is" : "are") missing, lapsed or refused.".capitalised
  }

  static func mustChange(_ blockers: Int, meeting: Moment?, asOf: Day) -> String {
    if blockers == 0 { return "Nothing below needs a decision." }
    let what = "\(blockers.of("thing")) below must change".capitalised
    guard let meeting else { return what + "; no go/no-go meeting has been set." }
    return meeting.day < asOf
      ? "\(what); the go/no-go meeting was on \(meeting.day.weekdayDayMonth)."
      : "\(what) before the go/no-go meeting on \(meeting.day.weekdayDayMonth)."
  }

  static func across(_ verdict: Verdict) -> String {
    switch verdict {
    case .ready, .conditions: ""
    case .notReady: "The checks across the programme are not met either."
    case .noEvidence: "The checks across the programme have no evidence yet."
    }
  }

  /// `14 days`, `to go-live, counted from the evidence date`
  static func countdown(to goLive: Day, from asOf: Day) -> (String, String) {
    let days = goLive.number - asOf.number
    if days == 0 { return ("Today", "is the day of go-live, counted from the evidence date") }
    let distance = abs(days).digits("day")
    return (
      distance,
      days > 0 ? "to go-live, counted from the evidence date" : "since the planned go-live, counted from the evidence date"
    )
  }

  /// `in nine days`, `today`, `three days ago`
  static func distance(to day: Day, from asOf: Day) -> String {
    switch day.number - asOf.number {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case let days where days > 0: "in \(days.of("day"))"
    case let days: "\((-days).of("day")) ago"
    }
  }

  static func recommendation(_ recommendation: Recommendation, conditions: Int) -> String {
    switch recommendation {
    case .go: "Go. Every criterion that counts is met."
    case .conditionalGo:
      "Go, if \(conditions == 1 ? "the one condition" : "the \(conditions.of("condition"))") below \(conditions == 1 ? "is" : "are") accepted."
    case .noGo: "No-go until the list above is empty."
    }
  }

  // MARK: Causes

  /// Why a requirement stands where it stands: what was found, and the first thing that proves it.
  static func cause(_ result: RequirementResult, in area: AreaResult, _ site: SiteMap) -> String {
    let found = result.found.sentence
    let unsigned = AskedSignature.of(result, in: area).filter { !$0.isSigned }
    let refused = unsigned.first { $0.status.mark == .block } ?? unsigned.first
    if let refused, result.findings.isEmpty { return "\(found) \(Message.unsigned(refused, site).sentence)" }
    guard result.state == .notMet || result.state == .conditions else { return found }
    let open = result.findings.filter { $0.treatment == .open || $0.treatment == .tolerated }
    guard let first = (open.isEmpty ? result.findings : open).first else { return found }
    let words = "\(first.subject): \(first.found)".sentence
    if found.isEmpty {
      return result.findings.count == 1 ? words : "\(words) And \((result.findings.count - 1).of("more", "more"))."
    }
    return found.contains(first.subject) ? found : "\(found) \(words)"
  }

  static func missing(_ count: Int, in area: String) -> String {
    "\(count.of("criterion", "criteria")) of \(area) have no evidence".capitalised
  }

  static func firstMissing(_ result: RequirementResult) -> String {
    let gap = result.gaps.first?.words.sentence ?? result.found.sentence
    return "The first: \(result.requirement.ask.clause.lowercasedFirst). \(gap)"
  }

  /// One line for an area's row.
  static func because(_ area: AreaResult, _ tally: Tally, _ site: SiteMap) -> String {
    let counting = area.requirements.filter {
      $0.isListed && !$0.requirement.isRisk && !$0.isLater && $0.requirement.level == .mandatory && $0.state != .notApplicable
    }
    // What only follows from another, or waits for its signature, says less than what has its own proof.
    func rank(_ result: RequirementResult) -> Int {
      let isProven =
        !result.findings.isEmpty || !result.signOffs.isEmpty || result.gaps.contains { $0.need != result.requirement.id }
      return result.state.rank * 2 + (isProven ? 0 : 1)
    }
    guard let worst = counting.min(by: { rank($0) < rank($1) }) else {
      return "The checklist asks for nothing that is due."
    }
    switch worst.state {
    case .met, .notApplicable:
      return tally.recommendedOpen == 0
        ? (tally.criteria == 1 ? "The one criterion is met." : "All \(tally.criteria.of("criterion", "criteria")) are met.")
        : "All criteria are met; \(tally.recommendedOpen.of("recommendation")) \(tally.recommendedOpen == 1 ? "is" : "are") open."
    case .noEvidence where area.evidence.isEmpty: return "Nobody has filed anything for this area."
    default:
      let cause = cause(worst, in: area, site)
      return cause.isEmpty ? worst.requirement.ask.sentence : cause
    }
  }
}

extension String {
  /// To go on with a sentence; abbreviations such as `UAT` keep their letters.
  var lowercasedFirst: String {
    let second = dropFirst().first
    return second.map { $0.isUppercase } == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
