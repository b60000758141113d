import Assessment
import Workspace

/// Why something stands where it stands.
extension Message {
  /// `And two more.`
  static func andMore(_ count: Int) -> String { text("and-more", ["count": count]) }

  static func missing(_ count: Int, _ isUnsigned: Bool, in area: String) -> String {
    let words =
      isUnsigned
      ? text("missing-signatures", ["count": count, "area": area]) : text("missing-evidence", ["count": count, "area": area])
    return words.capitalised
  }

  /// Who has not signed; nil where it is nobody in particular.
  ///
  /// - Parameter isWhole: everybody is named.
  static func waiting(for all: [AskedSignature], isWhole: Bool = false, _ site: SiteMap) -> String? {
    var asked: Set<[String]> = []
    // Several points may wait for one signature.
    let signatures = all.filter { asked.insert([$0.result.requirement, $0.result.subject ?? "", $0.who ?? ""]).inserted }
    let names = names(signatures, site)
    if names.count == 1, signatures.count > 1 {
      let subjects = signatures.compactMap { $0.result.subjectTitle ?? $0.result.subject }
      return subjects.count == signatures.count
        ? text(
          "waiting-owes-what", ["who": names[0], "count": signatures.count, "what": subjects.listed(atMost: isWhole ? .max : 3)])
        : text("waiting-owes", ["who": names[0], "count": signatures.count])
    }
    return names.isEmpty
      ? nil : text("waiting", ["count": names.count, "names": counted(signatures, site).listed(atMost: isWhole ? .max : 4)])
  }

  /// The same, with how many where it is more than one: `Ann (2)`.
  static func counted(_ signatures: [AskedSignature], _ site: SiteMap) -> [String] {
    let all = signatures.compactMap { site.name($0.who) }
    return names(signatures, site).map { name in
      let count = all.count { $0 == name }
      return count > 1 ? text("name-counted", ["name": name, "count": count]) : name
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
    if signature.result.conditions.isEmpty { return phrase("signed-briefly-unnamed", ["who": signer(of: signature, site)]) }
    let conditions = signature.result.conditions.map { site.condition($0) }
    return phrase(
      "signed-on-condition",
      ["who": signer(of: signature, site), "count": conditions.count, "conditions": Phrase.inClauses(conditions)])
  }

  /// To begin a sentence with.
  static func signer(of signature: AskedSignature, _ site: SiteMap) -> Phrase {
    Phrase(site.name(signature.result.signer) ?? text("somebody").capitalised)
  }

  /// `Waived by Ann until 7 Dec 2026: it is not needed.`
  static func waived(_ waiver: WaiverUse, _ site: SiteMap) -> Phrase {
    let who = site.person(waiver.acceptedBy, otherwise: text("waived-nobody"))
    let reason = Phrase(waiver.reason.sentence)
    switch (waiver.subject.map { Phrase($0) }, waiver.until?.shortYear) {
    case (nil, nil): return phrase("waived", ["who": who, "reason": reason])
    case (nil, let day?): return phrase("waived-until", ["who": who, "day": day, "reason": reason])
    case (let subject?, nil): return phrase("waived-subject", ["subject": subject, "who": who, "reason": reason])
    case (let subject?, let day?):
      return phrase("waived-subject-until", ["subject": subject, "who": who, "day": day, "reason": reason])
    }
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
    case .conditions: text("area-conditions-hold")
    case .noEvidence, .ready: nil
    }
  }

  /// One line for an area's row.
  static func because(_ area: AreaResult, _ tally: Tally, _ site: SiteMap) -> Phrase {
    guard let worst = worst(of: area) else { return Phrase(text("area-nothing-due")) }
    switch worst.state {
    case .met, .notApplicable:
      return Phrase(
        tally.recommendedOpen == 0
          ? text("area-criteria-met", ["count": tally.criteria])
          : text("area-recommendations-open", ["count": tally.recommendedOpen]))
    case .noEvidence where area.isEmpty: return Phrase(text("area-empty"))
    case .noEvidence where area.isUnsigned:
      let signatures = counting(area).filter(\.isUnsigned).flatMap { Reason($0, in: area, site).signatures }
      return .sentences([waiting(for: signatures, site).map { Phrase($0) } ?? site.found(worst), Phrase(besides(tally))])
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
    let (conditions, recommendations) = (tally.conditions + tally.waived + tally.notDue, tally.recommendedOpen)
    let words =
      switch (conditions > 0, recommendations > 0) {
      case (false, false): ""
      case (true, false): text("area-besides-conditions", ["conditions": conditions])
      case (false, true): text("area-besides-recommendations", ["recommendations": recommendations])
      case (true, true): text("area-besides-both", ["conditions": conditions, "recommendations": recommendations])
      }
    return words.capitalised
  }

  /// The moment by which something of a stage is needed, with its day.
  static func needed(_ stage: Requirement.Stage, _ programme: Programme, asOf: Day) -> (words: String, day: Day)? {
    func moment(_ day: Day?, _ words: (String) -> String) -> (words: String, day: Day)? {
      day.map { (words($0.dayMonth(from: asOf)), $0) }
    }
    func beforeGoLive() -> (words: String, day: Day)? {
      moment(programme.goLive?.day) { text("needed-go-live", ["day": $0]) }
    }
    switch stage {
    case .readiness:
      return moment(programme.decisionOn?.day) { text("needed-decision", ["day": $0]) } ?? beforeGoLive()
    case .cutover:
      return moment(programme.cutover?.start.day) { text("needed-cutover", ["day": $0]) } ?? beforeGoLive()
    case .open: return moment(programme.goLive?.day) { text("needed-open", ["day": $0]) }
    case .hypercare: return moment(programme.hypercareEnd) { text("needed-hypercare", ["day": $0]) }
    }
  }
}
