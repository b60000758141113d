import Assessment
import Workspace

/// Why something stands where it stands.
extension Message {
  /// ` And two more.`
  static func andMore(_ count: Int) -> String { count > 0 ? " And \(count.of("more", "more"))." : "" }

  static func missing(_ count: Int, _ isUnsigned: Bool, in area: String) -> String {
    "\(count.of("criterion", "criteria")) of \(area) \(isUnsigned ? "are not signed" : "have no evidence")".capitalised
  }

  /// Who has not signed; nil where it is nobody in particular.
  static func waiting(for all: [AskedSignature], _ site: SiteMap) -> String? {
    var asked: Set<[String]> = []
    // Several points may wait for one signature.
    let signatures = all.filter { asked.insert([$0.result.requirement, $0.result.subject ?? "", $0.who ?? ""]).inserted }
    let names = names(signatures, site)
    if names.count == 1, signatures.count > 1 {
      let subjects = signatures.compactMap { $0.result.subjectTitle ?? $0.result.subject }
      let what = subjects.count == signatures.count ? ": \(subjects.listed(atMost: 3))" : ""
      return "\(names[0]) still owes \(signatures.count.of("signature"))\(what)."
    }
    return names.isEmpty
      ? nil : "Waiting for \(names.count == 1 ? "the signature" : "signatures") by \(counted(signatures, site).listed(atMost: 4))."
  }

  /// The same, with how many where it is more than one: `Ann (2)`.
  static func counted(_ signatures: [AskedSignature], _ site: SiteMap) -> [String] {
    let all = signatures.compactMap { site.name($0.who) }
    return names(signatures, site).map { name in
      let count = all.count { $0 == name }
      return count > 1 ? "\(name) (\(count))" : name
    }
  }

  /// Of whom signatures are asked, each once.
  static func names(_ signatures: [AskedSignature], _ site: SiteMap) -> [String] {
    var names: [String] = []
    for name in signatures.compactMap({ site.name($0.who) }) where !names.contains(name) { names.append(name) }
    return names
  }

  /// `Ann has signed on a condition: repair the search (I-3, Bob, 4 Dec).`
  static func signedOnCondition(_ signature: AskedSignature, _ site: SiteMap) -> Phrase {
    let who = site.name(signature.result.signer) ?? "Somebody"
    let conditions = signature.result.conditions.map { site.condition($0) }
    return Phrase("\(who) has signed on \(conditions.count == 1 ? "a condition" : "conditions"): ") + .joined(conditions, "; ")
      + "."
  }

  /// `Waived by Ann until 7 Dec 2026: it is not needed.`
  static func waived(_ waiver: WaiverUse, _ site: SiteMap) -> Phrase {
    Phrase("\(waiver.subject.map { "\($0) waived" } ?? "Waived") by ") + site.person(waiver.acceptedBy, otherwise: "nobody")
      + Phrase((waiver.until.map { " until \($0.shortYear)" } ?? "") + ": \(waiver.reason.sentence)")
  }

  /// What an area's state means, and the case that makes it so, which alone may say enough.
  static func lead(_ area: AreaResult, _ tally: Tally, _ site: SiteMap) -> (meaning: Phrase, proof: Phrase) {
    let proof = because(area, tally, site)
    guard let meaning = meaning(of: area, tally, site) else { return (proof, Phrase()) }
    return (Phrase(meaning), proof)
  }

  /// Nil where the case says it.
  private static func meaning(of area: AreaResult, _ tally: Tally, _ site: SiteMap) -> String? {
    switch area.verdict {
    case .notReady: worst(of: area).flatMap { Reason($0, in: area, site).result.requirement.headline?.sentence }
    case .conditions: "Nothing here stops go-live as long as what is open keeps its answer."
    case .noEvidence, .ready: nil
    }
  }

  /// One line for an area's row.
  static func because(_ area: AreaResult, _ tally: Tally, _ site: SiteMap) -> Phrase {
    guard let worst = worst(of: area) else { return "The checklist asks for nothing that is due." }
    switch worst.state {
    case .met, .notApplicable:
      return Phrase(
        tally.recommendedOpen == 0
          ? (tally.criteria == 1 ? "The one criterion is met." : "\(tally.criteria.allSpelled.capitalised)\(nbsp)criteria are met.")
          : "All criteria are met; \(tally.recommendedOpen.of("recommendation")) \(tally.recommendedOpen == 1 ? "is" : "are") open."
      )
    case .noEvidence where area.isEmpty: return "Nobody has filed anything for this area."
    case .noEvidence where area.isUnsigned:
      let signatures = counting(area).filter(\.isUnsigned).flatMap { Reason($0, in: area, site).signatures }
      return Phrase((waiting(for: signatures, site) ?? site.inWords(worst.found).sentence) + besides(tally))
    default:
      let reason = Reason(worst, in: area, site).sentence(withAnswer: true)
      return reason.isEmpty ? Phrase(worst.requirement.ask.sentence) : reason
    }
  }

  /// The same in one short sentence, for a table that a committee reads: the rest stands on the area's page.
  static func briefly(_ area: AreaResult, _ tally: Tally, _ site: SiteMap) -> Phrase {
    guard let worst = worst(of: area), worst.state != .met, worst.state != .notApplicable,
      worst.state != .noEvidence || !area.evidence.isEmpty
    else { return because(area, tally, site) }
    if worst.state == .noEvidence, area.isUnsigned {
      let signatures = counting(area).filter(\.isUnsigned).flatMap { Reason($0, in: area, site).signatures }
      if let words = waiting(for: signatures, site) { return Phrase(words.briefSentence()) }
    }
    return Reason(worst, in: area, site).brief()
  }

  /// The criterion that makes the area's state.
  private static func worst(of area: AreaResult) -> RequirementResult? {
    // What only follows from another, or waits for its signature, says less than what has its own proof.
    func rank(_ result: RequirementResult) -> Int {
      let isProven =
        !result.findings.isEmpty || !result.signOffs.isEmpty || result.gaps.contains { $0.need != result.requirement.id }
      return result.state.rank * 2 + (isProven ? 0 : 1)
    }
    return counting(area).min { rank($0) < rank($1) }
  }

  private static func counting(_ area: AreaResult) -> [RequirementResult] {
    area.requirements.filter { Blocker.counts($0) && $0.state != .notApplicable }
  }

  /// What else is open where only signatures are missing.
  private static func besides(_ tally: Tally) -> String {
    let conditional = tally.conditions + tally.waived + tally.notDue
    let parts = [
      conditional == 0 ? "" : "\(conditional.of("criterion", "criteria")) \(conditional == 1 ? "rests" : "rest") on conditions",
      tally.recommendedOpen == 0
        ? "" : "\(tally.recommendedOpen.of("recommendation")) \(tally.recommendedOpen == 1 ? "is" : "are") open",
    ].filter { !$0.isEmpty }
    return parts.isEmpty ? "" : " \(parts.joined(separator: "; ").capitalised)."
  }

  /// The moment by which something of a stage is needed, with its day.
  static func needed(_ stage: Requirement.Stage, _ programme: Programme, asOf: Day) -> (words: String, day: Day)? {
    func moment(_ words: String, _ day: Day?) -> (words: String, day: Day)? {
      day.map { ("\(words) \($0.dayMonth(from: asOf))", $0) }
    }
    let goLive = programme.goLive?.day
    switch stage {
    case .readiness: return moment("before the decision on", programme.decisionOn?.day) ?? moment("before go-live on", goLive)
    case .cutover: return moment("in the cutover, from", programme.cutover?.start.day) ?? moment("before go-live on", goLive)
    case .open: return moment("from go-live on", goLive)
    case .hypercare: return moment("at the end of hypercare on", programme.hypercareEnd)
    }
  }
}
