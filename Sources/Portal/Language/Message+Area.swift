import Assessment
import Workspace

extension Message {
  /// Counts of an area in a sentence: `Two of ten not met, one with conditions, seven met.`
  static func criteria(_ tally: Tally) -> String {
    let total = tally.criteria
    if total == 0 { return "Nothing is asked for at this stage." }
    var parts: [String] = []
    if tally.notMet > 0 { parts.append("\(tally.notMet.spelled) not met") }
    if tally.noEvidence > 0 { parts.append("\(tally.noEvidence.spelled) without evidence") }
    if tally.unsigned > 0 { parts.append("\(tally.unsigned.spelled) not signed") }
    if tally.conditions > 0 { parts.append("\(tally.conditions.spelled) with conditions") }
    if tally.waived > 0 { parts.append("\(tally.waived.spelled) waived") }
    if tally.notDue > 0 { parts.append("\(tally.notDue.spelled) not due yet") }
    if parts.isEmpty { return total == 1 ? "The one criterion is met." : "\(total.allSpelled.capitalised) are met." }
    if tally.met > 0 { parts.append("\(tally.met.spelled) met") }
    let later = tally.later == 0 ? "" : " \(tally.later.spelled.capitalised) more will count later."
    return "Of \(total.of("criterion", "criteria")): \(parts.joined(separator: ", "))." + later
  }

  /// What the sentence above it has not said.
  static func areaDeck(_ area: AreaResult, _ tally: Tally) -> String {
    if area.verdict == .ready, tally.met == tally.criteria {
      return tally.recommendedOpen == 0 ? "" : "Recommendations do not change the verdict."
    }
    // Where only signatures are missing, what else is open stands beside the names.
    let others = area.isUnsigned ? "" : recommendations(tally)
    return [criteria(tally), others].filter { !$0.isEmpty }.joined(separator: " ")
  }

  static func recommendations(_ tally: Tally) -> String {
    tally.recommendedOpen == 0
      ? ""
      : "\(tally.recommendedOpen.of("recommendation")) \(tally.recommendedOpen == 1 ? "is" : "are") open and \(tally.recommendedOpen == 1 ? "does" : "do") not change the verdict."
        .capitalised
  }

  static let needsNoAnswer = "small enough by the rule to stay open"

  static let answered =
    "What is answered has somebody who sees to it, with a day, in an item of the RAID log that is said to settle it; "
    + "it counts as a condition."

  static func openItems(_ open: [RaidItem]) -> String {
    if open.isEmpty { return "" }
    let orphans = open.count { $0.owner == nil }
    let undated = open.count { $0.due == nil }
    return "\(open.count.spelled) open".capitalised + (orphans > 0 ? ", \(orphans.spelled) without an owner" : "")
      + (undated > 0 ? ", \(undated.spelled) without a date" : "") + "."
  }

  static func folded(_ count: Int) -> String { "\(count.spelled) \(count == 1 ? "is" : "are") met".capitalised }

  static func moreFindings(_ count: Int) -> String { "\(count.of("more", "more"))".capitalised }

  static func latest(_ day: Day?, asOf: Day) -> Phrase {
    guard let day else { return .alert("None") }
    return .time(day.weekdayShortYear, day) + Phrase(" (\(distance(to: day, from: asOf)))")
  }

  /// - Parameter later: those whose day or stage has not come.
  static func signatures(_ due: [AskedSignature], later: [AskedSignature], _ tally: Tally, _ site: SiteMap) -> Phrase {
    let waiting =
      later.isEmpty
      ? Phrase()
      : Phrase("\(later.count.of("signature")) will be asked for ".capitalised) + later[0].needed(site) + "; not due yet."
    if due.isEmpty { return later.isEmpty ? "Nobody has to sign here." : waiting }
    let elsewhere =
      tally.unsigned > 0 && tally.signed == tally.asked ? " What is not signed above waits for signatures of other areas." : ""
    return Phrase(signatures(signed: tally.signed, asked: tally.asked) + elsewhere) + (later.isEmpty ? Phrase() : " " + waiting)
  }

  static func signatures(signed: Int, asked: Int) -> String {
    if signed == asked {
      return asked == 1 ? "The one signature is in." : "\(asked.allSpelled.capitalised)\(nbsp)signatures are in."
    }
    if asked == 1 { return "The one signature is not in." }
    return "\(signed == 0 ? "None" : signed.spelled.capitalised) of \(asked.spelled). A refusal is printed as given."
  }

  static func unsigned(_ signature: AskedSignature, _ site: SiteMap) -> String {
    let result = signature.result
    let asked = site.name(signature.who)
    let who = site.name(result.path == nil ? signature.who : result.signer) ?? "Nobody is named who"
    let what = signature.result.subjectTitle ?? signature.result.subject ?? signature.area.area.title
    switch signature.status.mark {
    case .wait: return "\(who) will be asked to sign \(what)"
    case .block where signature.result.state == .rejected: return "\(who) has refused to sign \(what)"
    case .lapse: return "\(who)’s signature for \(what) has lapsed"
    case .none where signature.result.state == .missing:
      return asked == nil ? "Nobody is named to sign \(what)" : "\(who) has not signed \(what)"
    default:
      let flaw = "\(who)’s signature for \(what) does not count: \(signature.status.word.lowercased())"
      return result.isByAnother ? "\(flaw); \(asked ?? "nobody named") has to sign" : flaw
    }
  }

  static func nothingFiled(_ area: AreaResult, missing: Int) -> String {
    missing == 0
      ? "No evidence counts as not ready."
      : "No evidence counts as not ready: the verdict cannot change before \(missing.of("criterion", "criteria")) \(missing == 1 ? "has" : "have") some."
  }

  static func claimed(_ file: String, _ claim: String, _ status: Status) -> String {
    "\(file) says “\(claim)”; what the evidence shows is: \(status.word.lowercased())."
  }

  static func more(_ count: Int, of all: Int, _ target: Target) -> Phrase {
    if count == all { return .link("\(all == 1 ? "The" : "All") \(all.of("finding")) of this criterion", target) + "." }
    return .link("\(count.of("more finding").capitalised) of this criterion", target) + "."
  }

  static func hidden(_ count: Int) -> Phrase {
    Phrase("\(count.of("finding")) of this criterion \(count == 1 ? "is" : "are") not shown. ".capitalised) + inFull
  }

  static func findings(_ groups: [FindingGroup]) -> String {
    let count = groups.map(\.count).reduce(0, +)
    return count == 0 ? "Nothing to repair." : "For whoever keeps the files. \(count.of("finding").capitalised)."
  }
}
