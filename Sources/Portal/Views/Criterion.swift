import Assessment
import Workspace

/// One thing that must be true, with what was found and the proof.
struct Criterion: Sendable {
  struct Proof: Sendable {
    let status: Status
    let words: String
    let place: Phrase
    /// Owner and date of what is done about it.
    let answer: Phrase
  }

  let id: String
  let ask: String
  let level: String
  let status: Status
  let found: Phrase
  let proofs: [Proof]
  let more: Phrase?
  let evidence: [Phrase]

  /// More than this are listed below, with what to paste.
  static let mostProofs = 5

  init(_ result: RequirementResult, _ site: SiteMap) {
    let requirement = result.requirement
    id = requirement.id
    ask = requirement.ask
    level = requirement.isRisk ? "raises the risk" : requirement.level == .mandatory ? "" : requirement.level.rawValue
    status = Status(result.state)
    found = Self.found(result, site)
    let findings = result.findings.filter { $0.treatment != .waived }
    proofs = findings.prefix(Self.mostProofs).map { finding in
      let answer: Phrase =
        finding.answer.map { site.raidLink($0.id) + ", " + site.person($0.owner) + ", " + site.date($0.due) }
        ?? (.alert("No owner") + ", " + .alert("no date"))
      return Proof(
        status: result.isLater ? Status(State.notDue) : Status(treatment: finding.treatment, in: result.state),
        words: "\(finding.subject): \(finding.found)".sentence, place: finding.place.map { site.citation($0) } ?? Phrase(),
        answer: result.isLater ? Phrase() : answer)
    }
    let hidden = findings.count - proofs.count
    // What is not due, waived or not in scope is not on the page of findings.
    let isListed = !result.isLater && result.state != .waived && result.state != .notApplicable
    more = hidden > 0 ? .link("and \(hidden.spelled) more", isListed ? site.findings(of: id) : nil) : nil
    evidence = Self.evidence(result, site)
  }

  private static func found(_ result: RequirementResult, _ site: SiteMap) -> Phrase {
    var phrase = Phrase(result.found.sentence)
    func add(_ words: Phrase) { phrase = phrase.isEmpty ? words : phrase + " " + words }
    for waiver in result.waivers {
      let what = waiver.subject.map { "\($0) waived" } ?? "Waived"
      add(
        Phrase("\(what) by ") + site.person(waiver.acceptedBy, otherwise: "nobody")
          + Phrase((waiver.until.map { " until \($0.shortYear)" } ?? "") + ": \(waiver.reason.sentence) ")
          + site.citation(waiver.place))
      for shortfall in waiver.shortfalls { add(Phrase("It has no effect: ") + .marked(shortfall.clause + ".")) }
    }
    if let due = result.requirement.due, result.state == .notDue {
      add(Phrase("Due on ") + .time(due.short(from: site.assessment.asOf), due) + ".")
    }
    return phrase
  }

  private static func evidence(_ result: RequirementResult, _ site: SiteMap) -> [Phrase] {
    var links = result.evidence.prefix(4).map { site.fileName($0) }
    links += result.ticks.map { site.citation($0.place) }
    if !result.signOffs.isEmpty {
      links.append(.link("signatures", Target(site.requirement(result.requirement.id)?.page ?? "", "signatures")))
    }
    if links.isEmpty { links += result.rolledUp.map { site.requirementLink($0) } }
    return links
  }
}
