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
    if parts.isEmpty { return total == 1 ? "The one criterion is met." : "All \(total.spelled) are met." }
    if tally.met > 0 { parts.append("\(tally.met.spelled) met") }
    return "Of \(total.of("criterion", "criteria")): \(parts.joined(separator: ", "))."
  }

  static func recommendations(_ tally: Tally) -> String {
    tally.recommendedOpen == 0
      ? ""
      : "\(tally.recommendedOpen.of("recommendation")) \(tally.recommendedOpen == 1 ? "is" : "are") open and \(tally.recommendedOpen == 1 ? "does" : "do") not change the verdict."
        .capitalised
  }

  /// What would have to happen: the first criteria by name, then evidence and signatures.
  static func changes(_ area: AreaResult, _ tally: Tally, unsigned: [String], _ site: SiteMap) -> [Phrase] {
    let most = 4
    let bad = Blocker.counting(area, .notMet) + Blocker.counting(area, .noEvidence).filter { !$0.isUnsigned }
    var parts = bad.prefix(most).map { result in
      Phrase.link(result.requirement.ask.clause, site.requirement(result.requirement.id))
    }
    let page = site.area(area).page
    if bad.count > most {
      let rest = "\((bad.count - most).of("more criterion", "more criteria")) \(bad.count == most + 1 ? "is" : "are") met"
        .capitalised
      parts.append(.link(rest, Target(page, "crit")))
    }
    if !unsigned.isEmpty {
      let names = "\(unsigned.listed(atMost: 4)) \(unsigned.count == 1 ? "signs" : "sign")"
      parts.append(.link(names, Target(page, "signatures")))
    }
    return parts.isEmpty ? closing(area, site) : parts
  }

  /// The conditions that a conditional area rests on, by name.
  private static func closing(_ area: AreaResult, _ site: SiteMap) -> [Phrase] {
    let most = 6
    let open = [State.conditions, .waived, .notDue].flatMap { Blocker.counting(area, $0) }
    var seen: Set<String> = []
    let items = open.flatMap { Reason($0, in: area, site).items }.filter { seen.insert($0).inserted }
    var parts = items.prefix(most).map { id in
      site.raidLink(id) + Phrase(" is closed" + (site.item(id).map { ": \($0.title.clause)" } ?? ""))
    }
    if items.count > most {
      parts.append(.link("\((items.count - most).of("more item")) closed".capitalised, Target(site.area(area).page, "crit")))
    }
    parts += open.filter { $0.state != .conditions }.prefix(most).map { result in
      Phrase.link(result.requirement.ask.clause, site.requirement(result.requirement.id))
    }
    if parts.isEmpty, !open.isEmpty { return [.link("The conditions are closed", Target(site.area(area).page, "crit"))] }
    return parts.isEmpty ? ["Evidence changes, lapses or is contradicted"] : parts
  }

  static func openItems(_ open: [RaidItem]) -> String {
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

  static func signatures(signed: Int, asked: Int) -> String {
    if asked == 0 { return "Nobody has to sign here." }
    if signed == asked { return asked == 1 ? "The one signature is in." : "All \(asked.spelled) have signed." }
    if asked == 1 { return "The one signature is not in." }
    return "\(signed == 0 ? "None" : signed.spelled.capitalised) of \(asked.spelled). A refusal is printed as given."
  }

  static func unsigned(_ signature: AskedSignature, _ site: SiteMap) -> String {
    let who = site.name(signature.result.signer) ?? "Nobody is named who"
    let what = signature.result.subjectTitle ?? signature.result.subject ?? signature.area.area.title
    switch signature.status.mark {
    case .wait: return "\(who) will be asked to sign \(what)"
    case .block where signature.result.state == .rejected: return "\(who) has refused to sign \(what)"
    case .lapse: return "\(who)’s signature for \(what) has lapsed"
    case .none where signature.result.state == .missing:
      return signature.result.signer == nil ? "Nobody is named to sign \(what)" : "\(who) has not signed \(what)"
    default: return "\(who)’s signature for \(what) does not count: \(signature.status.word.lowercased())"
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

  static func more(_ count: Int, _ target: Target) -> Phrase {
    .link("\(count.of("more finding").capitalised) of this criterion", target) + "."
  }

  static func hidden(_ count: Int) -> Phrase {
    Phrase("\(count.of("finding")) of this criterion \(count == 1 ? "is" : "are") not shown. ".capitalised) + inFull
  }

  static func findings(_ groups: [FindingGroup]) -> String {
    let count = groups.map(\.count).reduce(0, +)
    return count == 0 ? "Nothing to repair." : "For whoever keeps the files. \(count.of("finding").capitalised)."
  }
}
