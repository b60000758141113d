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
    let waiting = areas.count { $0.isUnsigned }
    let missing = count(.noEvidence) - waiting
    let conditional = count(.conditions)
    if total == 0 { return "The checklist has no areas yet." }
    if blocked + missing + waiting + conditional == 0 {
      return total == 1 ? "The one area is ready." : "\(total.allSpelled.capitalised)\(nbsp)areas are ready."
    }
    if missing == total {
      return total == 1 ? "The one area has no evidence." : "None of the \(total.of("area")) has evidence enough to be judged."
    }
    if waiting == total {
      return total == 1 ? "The one area is not signed." : "None of the \(total.of("area")) is signed."
    }
    func ofAll(_ count: Int) -> String { "\(count.spelled) of \(total.of("area"))" }
    if blocked == total { return total == 1 ? "The one area is not ready." : "None of the \(total.of("area")) is ready." }
    if blocked > 0 {
      let parts = ["\(ofAll(blocked)) \(blocked == 1 ? "is" : "are") not ready"] + lacking(missing, waiting, { $0.spelled })
      return parts.listed.capitalised + "."
    }
    if missing + waiting > 0 {
      let parts = lacking(missing, 0, ofAll) + lacking(0, waiting, missing > 0 ? { $0.spelled } : ofAll)
      return parts.listed.capitalised + "."
    }
    return "\(ofAll(conditional)) \(conditional == 1 ? "is" : "are") ready only with conditions.".capitalised
  }

  private static func lacking(_ missing: Int, _ waiting: Int, _ count: (Int) -> String) -> [String] {
    (missing == 0 ? [] : ["\(count(missing)) \(missing == 1 ? "has" : "have") no evidence"])
      + (waiting == 0 ? [] : ["\(count(waiting)) \(waiting == 1 ? "is" : "are") not signed"])
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
    case .noGo:
      "When the list above is empty, this becomes \(conditions == 0 ? "go, or a conditional go where something is covered or waived" : "a conditional go, resting on the \(conditions == 1 ? "condition" : conditions.of("condition")) below")."
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
