import Assessment
import Workspace

extension Message {
  /// Counts of an area in a sentence: `Of ten criteria: two not met, one with conditions, seven met.`
  static func criteria(_ tally: Tally) -> String {
    let total = tally.criteria
    if total == 0 { return text("criteria-none") }
    var parts: [String] = []
    if tally.notMet > 0 { parts.append(text("criteria-not-met", ["count": tally.notMet])) }
    if tally.noEvidence > 0 { parts.append(text("criteria-no-evidence", ["count": tally.noEvidence])) }
    if tally.unsigned > 0 { parts.append(text("criteria-not-signed", ["count": tally.unsigned])) }
    if tally.conditions > 0 { parts.append(text("criteria-conditions", ["count": tally.conditions])) }
    if tally.waived > 0 { parts.append(text("criteria-waived", ["count": tally.waived])) }
    if tally.notDue > 0 { parts.append(text("criteria-not-due", ["count": tally.notDue])) }
    if parts.isEmpty { return text("criteria-all-met", ["total": total]) }
    if tally.met > 0 { parts.append(text("criteria-met", ["count": tally.met])) }
    let all = text("criteria-of", ["total": total, "list": parts.inRow])
    return [all, tally.later == 0 ? "" : text("criteria-later", ["count": tally.later]).capitalised].inSentences
  }

  /// What the sentence above it has not said.
  static func areaDeck(_ area: AreaResult, _ tally: Tally) -> String {
    if area.verdict == .ready, tally.met == tally.criteria {
      return tally.recommendedOpen == 0 ? "" : text("area-recommendations-apart")
    }
    // Where only signatures are missing, what else is open stands beside the names.
    let others = area.isUnsigned ? "" : recommendations(tally)
    return [criteria(tally), others].inSentences
  }

  static func recommendations(_ tally: Tally) -> String {
    tally.recommendedOpen == 0 ? "" : text("area-recommendations", ["count": tally.recommendedOpen]).capitalised
  }

  static var needsNoAnswer: String { text("criterion-needs-no-answer") }
  static var answered: String { text("area-answered") }

  static func openItems(_ items: [RaidItem]) -> String {
    if items.isEmpty { return "" }
    let open = items.count
    let orphans = items.count { $0.owner == nil }
    let undated = items.count { $0.due == nil }
    let sentence =
      switch (orphans > 0, undated > 0) {
      case (false, false): text("items-open", ["open": open])
      case (true, false): text("items-open-orphans", ["open": open, "orphans": orphans])
      case (false, true): text("items-open-undated", ["open": open, "undated": undated])
      case (true, true): text("items-open-orphans-undated", ["open": open, "orphans": orphans, "undated": undated])
      }
    return sentence.capitalised
  }

  static func folded(_ count: Int) -> String { text("criteria-folded", ["count": count]).capitalised }

  static func moreFindings(_ count: Int) -> String { text("area-findings-more", ["count": count]).capitalised }

  static func latest(_ day: Day?, asOf: Day) -> Phrase {
    guard let day else { return .alert(text("area-latest-none")) }
    return phrase("area-latest-day", ["day": Phrase.time(day.weekdayShortYear, day), "distance": distance(to: day, from: asOf)])
  }

  /// - Parameter later: those whose day or stage has not come.
  static func signatures(
    _ due: [AskedSignature], later: [AskedSignature], _ tally: Tally, _ area: AreaResult, _ site: SiteMap
  ) -> Phrase {
    let hides = area.hidden.signOffs
    if due.isEmpty, later.isEmpty { return Phrase(hides ? text("area-signatures-not-shown") : text("area-signatures-nobody")) }
    let waiting =
      later.isEmpty
      ? Phrase() : phrase("area-signatures-later", ["count": later.count, "when": later[0].needed(site)]).capitalised
    if due.isEmpty { return waiting }
    let isElsewhere = tally.unsigned > 0 && tally.signed == tally.asked
    let own =
      hides && tally.signed == tally.asked
      ? text("area-signatures-all-shown", ["asked": tally.asked]) : signatures(signed: tally.signed, asked: tally.asked)
    return .sentences([
      Phrase(own), Phrase(isElsewhere ? text("area-signatures-elsewhere") : ""), waiting,
      Phrase(hides ? text("area-signatures-part") : ""),
    ])
  }

  static func signatures(signed: Int, asked: Int) -> String {
    if signed == asked { return text("area-signatures-all", ["asked": asked]) }
    if asked == 1 { return text("area-signatures-missing") }
    return text("area-signatures-some", ["signed": signed, "asked": asked]).capitalised
  }

  static func unsigned(_ signature: AskedSignature, _ site: SiteMap) -> String {
    let result = signature.result
    let asked = site.name(signature.who)
    let known = site.name(result.path == nil ? signature.who : result.signer)
    let who = known ?? text("somebody").capitalised
    let what = signature.result.subjectTitle ?? signature.result.subject ?? signature.area.area.title
    switch signature.status.mark {
    case .wait:
      return known == nil
        ? text("signature-waiting-nobody", ["what": what]) : text("signature-waiting", ["who": who, "what": what])
    case .block where signature.result.state == .rejected: return text("signature-refused", ["who": who, "what": what])
    case .lapse: return text("signature-lapsed", ["who": who, "what": what])
    case .none where signature.result.state == .missing:
      return asked == nil
        ? text("signature-missing-nobody", ["what": what]) : text("signature-missing", ["who": who, "what": what])
    default:
      let state = signature.status.inSentence
      guard result.isByAnother else { return text("signature-flawed", ["who": who, "what": what, "state": state]) }
      return asked.map { text("signature-flawed-other", ["who": who, "what": what, "state": state, "asked": $0]) }
        ?? text("signature-flawed-nobody", ["who": who, "what": what, "state": state])
    }
  }

  static func nothingFiled(_ area: AreaResult, missing: Int) -> String {
    missing == 0 ? text("area-nothing-filed") : text("area-nothing-filed-missing", ["count": missing])
  }

  static func claimed(_ file: String, _ claim: String, _ status: Status) -> String {
    text("area-claim", ["file": file, "claim": claim, "state": status.inSentence])
  }

  static func more(_ count: Int, of all: Int, _ target: Target) -> Phrase {
    let words =
      count == all ? text("area-findings-all-link", ["count": all]) : text("area-findings-link", ["count": count]).capitalised
    return Phrase.link(words, target).stopped
  }

  static func hidden(_ count: Int) -> Phrase {
    .sentences([Phrase(text("area-findings-hidden", ["count": count]).capitalised), inFull])
  }

  /// - Parameter isPart: there may be more that is not shown.
  static func findings(_ groups: [FindingGroup], isPart: Bool = false) -> String {
    let count = groups.map(\.count).reduce(0, +)
    if count == 0 { return text("area-findings-none", ["reach": reach(isPart)]) }
    return [text("area-findings-keepers"), text("area-findings-count", ["count": count]).capitalised].inSentences
  }
}
