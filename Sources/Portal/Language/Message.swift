import Assessment
import Workspace

/// The sentences of the portal: here and in the files beside it is chosen which one is said; how, the catalogue of a language says.
/// Author's words are passed in.
enum Message {
  // MARK: Verdict

  static func verdict(_ verdict: Verdict, areas: Int, goLive: Day?, asOf: Day) -> String {
    if areas == 0 { return text("verdict-not-assessed") }
    guard let goLive else {
      switch verdict {
      case .ready: return text("verdict-ready-undated")
      case .conditions: return text("verdict-conditions-undated")
      case .notReady, .noEvidence: return text("verdict-not-ready-undated")
      }
    }
    let day = goLive.dayMonth(from: asOf)
    let past = goLive < asOf
    switch verdict {
    case .ready: return past ? text("verdict-ready-past", ["day": day]) : text("verdict-ready", ["day": day])
    case .conditions: return past ? text("verdict-conditions-past", ["day": day]) : text("verdict-conditions", ["day": day])
    case .notReady, .noEvidence:
      return past ? text("verdict-not-ready-past", ["day": day]) : text("verdict-not-ready", ["day": day])
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
    if total == 0 { return text("verdict-areas-none") }
    if blocked + missing + waiting + conditional == 0 { return text("verdict-areas-all-ready", ["total": total]) }
    if missing == total { return text("verdict-areas-all-missing", ["total": total]) }
    if waiting == total { return text("verdict-areas-all-unsigned", ["total": total]) }
    if blocked == total { return text("verdict-areas-all-blocked", ["total": total]) }
    return some(of: total, blocked: blocked, missing: missing, unsigned: waiting, conditional: conditional).capitalised
  }

  private static func some(of total: Int, blocked: Int, missing: Int, unsigned: Int, conditional: Int) -> String {
    switch (blocked > 0, missing > 0, unsigned > 0) {
    case (true, true, true):
      text(
        "verdict-areas-blocked-missing-unsigned", ["blocked": blocked, "total": total, "missing": missing, "unsigned": unsigned])
    case (true, true, false): text("verdict-areas-blocked-missing", ["blocked": blocked, "total": total, "missing": missing])
    case (true, false, true): text("verdict-areas-blocked-unsigned", ["blocked": blocked, "total": total, "unsigned": unsigned])
    case (true, false, false): text("verdict-areas-blocked", ["blocked": blocked, "total": total])
    case (false, true, true): text("verdict-areas-missing-unsigned", ["missing": missing, "total": total, "unsigned": unsigned])
    case (false, true, false): text("verdict-areas-missing", ["missing": missing, "total": total])
    case (false, false, true): text("verdict-areas-unsigned", ["unsigned": unsigned, "total": total])
    case (false, false, false): text("verdict-areas-conditional", ["conditional": conditional, "total": total])
    }
  }

  /// - Parameter isPart: there may be more that is not shown.
  static func signatures(_ tally: Tally, isPart: Bool = false) -> String {
    let open = tally.asked - tally.signed
    if isPart {
      if tally.asked == 0 { return text("overview-sign-offs-none-shown") }
      return open == 0
        ? text("overview-sign-offs-all-shown-in", ["signed": tally.signed, "asked": tally.asked])
        : text("overview-sign-offs-shown-open", ["open": open, "asked": tally.asked])
    }
    if tally.asked == 0 { return text("overview-sign-offs-none") }
    if open == 0 { return text("overview-sign-offs-all-in", ["signed": tally.signed, "asked": tally.asked]) }
    return text("overview-sign-offs-open", ["open": open]).capitalised
  }

  static func mustChange(_ blockers: Int, meeting: Moment?, asOf: Day) -> String {
    if blockers == 0 { return text("must-change-nothing") }
    guard let meeting else { return text("must-change-undated", ["count": blockers]).capitalised }
    let day = meeting.day.weekdayDayMonth
    let sentence =
      meeting.day < asOf
      ? text("must-change-past", ["count": blockers, "day": day]) : text("must-change", ["count": blockers, "day": day])
    return sentence.capitalised
  }

  static func across(_ verdict: Verdict) -> String {
    switch verdict {
    case .ready, .conditions: ""
    case .notReady: text("across-not-ready")
    case .noEvidence: text("across-no-evidence")
    }
  }

  /// `14 days`, `to go-live, counted from the evidence date`
  static func countdown(to goLive: Day, from asOf: Day) -> (String, String) {
    let days = goLive.number - asOf.number
    if days == 0 { return (text("countdown-today"), text("countdown-today-words")) }
    return (
      text("countdown", ["days": abs(days)]), days > 0 ? text("countdown-ahead-words") : text("countdown-past-words")
    )
  }

  /// `in nine days`, `today`, `three days ago`
  static func distance(to day: Day, from asOf: Day) -> String {
    switch day.number - asOf.number {
    case 0: text("distance-today")
    case 1: text("distance-tomorrow")
    case -1: text("distance-yesterday")
    case let days where days > 0: text("distance-ahead", ["days": days])
    case let days: text("distance-past", ["days": -days])
    }
  }

  /// - Parameter isPart: there may be conditions that are not shown.
  static func recommendation(_ recommendation: Recommendation, conditions: Int, isPart: Bool) -> String {
    if isPart, recommendation != .go {
      return recommendation == .noGo
        ? text("recommendation-no-go-part", ["conditions": conditions])
        : text("recommendation-conditional-part", ["conditions": conditions])
    }
    return switch recommendation {
    case .go: text("recommendation-go")
    case .conditionalGo: text("recommendation-conditional", ["conditions": conditions])
    case .noGo: text("recommendation-no-go", ["conditions": conditions])
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
