import Assessment
import Workspace

/// One thing that must be true, with what was found and the proof.
struct Criterion: Sendable {
  struct Proof: Sendable {
    let status: Status
    let words: Phrase
    let place: Phrase
    /// Owner and date of what is done about it.
    let answer: Phrase
  }

  let id: String
  let rule: Phrase
  let ask: String
  let level: String
  /// The first reason why it is asked, where it stands against go-live; the page of the criterion has all.
  let why: String
  let status: Status
  var found: Phrase
  let proofs: [Proof]
  let more: Phrase?
  let evidence: [Phrase]

  /// More than this are listed below, with what to paste.
  static let mostProofs = 8
  /// The same of what is missing, on the page of the criterion.
  private static let mostMissing = 100
  /// More than these, and one, that it follows from are told on the page of the criterion.
  private static let mostOrigins = 2

  /// - Parameter isWhole: on the page of the criterion, which tells everything.
  init(_ result: RequirementResult, isWhole: Bool = false, _ site: SiteMap) {
    let home = site.home(result.requirement.id)
    let requirement = result.requirement
    id = requirement.id
    rule = .link(requirement.id, site.rule(requirement.id), isCode: false)
    ask = requirement.ask
    level = Self.level(of: requirement)
    status = Status(result)
    let isAgainst = result.state == .notMet && requirement.isObliging && !result.isLater
    why = isAgainst ? requirement.why.map { Message.why($0.firstSentence) } ?? "" : ""
    // What only follows from another requirement is proven there.
    let reason = result.findings.isEmpty && !result.isLater ? home.map { Reason(result, in: $0, site) } : nil
    let origin = reason.flatMap { $0.isRepeated ? $0 : nil }
    found = .sentences([
      Self.found(result, isWhole, site),
      origin.map { Self.origin($0, of: result, isWhole, site) } ?? Self.alsoFollows(result, site),
    ])
    let cause = origin?.result ?? result
    let findings = origin?.findings ?? result.findings.filter { $0.treatment != .waived }
    let isObliging = requirement.level != .informative && !requirement.isRisk && !result.isLater
    let missing = isWhole ? result.missing?.all ?? [] : []
    let signed = reason.map { $0.result.state == .conditions ? $0.signatures.map { Proof($0, site) } : [] } ?? []
    proofs =
      findings.prefix(findings.unfolded(Self.mostProofs)).map {
        Proof($0, of: cause, isLater: result.isLater, isObliging: isObliging, site)
      } + missing.prefix(missing.unfolded(Self.mostMissing)).map { Proof($0, of: result, site) } + signed
    let hidden =
      findings.count - findings.unfolded(Self.mostProofs) + missing.count - missing.unfolded(Self.mostMissing)
    // What is not due, waived or not in scope is not on the page of findings.
    let isListed = !result.isLater && result.state != .waived && result.state != .notApplicable
    more =
      hidden > 0
      ? .link(
        Message.text("criterion-and-more", ["count": hidden]), isListed ? site.findings(of: cause.requirement.id) : nil)
      : nil
    evidence = Self.evidence(result, site)
  }

  /// What was found leads to the glossary where it first uses its words.
  func explained(by glossary: inout Glossary.Page) -> Criterion {
    var copy = self
    copy.found = glossary(found)
    return copy
  }

  /// Empty where it must be met.
  static func level(of requirement: Requirement) -> String {
    if requirement.isRisk { return Message.text("criterion-level-risk") }
    switch requirement.level {
    case .mandatory: return ""
    case .recommended: return Message.text("criterion-level-recommended")
    case .informative: return Message.text("criterion-level-informative")
    }
  }

  private static func found(_ result: RequirementResult, _ isWhole: Bool, _ site: SiteMap) -> Phrase {
    var sentences = isWhole ? counted(result, site) : [site.found(result)]
    func add(_ words: Phrase) { sentences.append(words) }
    if result.isUnsigned, !result.signOffs.isEmpty, let home = site.home(result.requirement.id),
      let waiting = Message.waiting(for: Reason(result, in: home, site).signatures, isWhole: isWhole, site)
    {
      add(Phrase(waiting))
    }
    if let stated = Message.stated(result, isWhole: isWhole, site) { add(Phrase(stated)) }
    for waiver in result.waivers {
      add(Message.waived(waiver, site))
      add(site.citation(waiver.place))
      for shortfall in waiver.shortfalls {
        add(Message.phrase("criterion-no-effect", ["why": Phrase.marked(site.inWords(shortfall).clause)]))
      }
    }
    for own in result.limits.compactMap({ Message.ownLimit($0, site.assessment.workspace.programme) }) {
      add(Message.phrase("criterion-own-limit", ["limit": Phrase(own), "file": site.fileName("programme.md")]))
    }
    if let due = result.requirement.due, result.state == .notDue {
      add(Message.phrase("criterion-due-on", ["day": Phrase.time(due.short(from: site.assessment.asOf), due)]))
    } else if result.isLater, result.requirement.stage != .readiness {
      let needed = site.needed(result.requirement.stage)
      if !needed.isEmpty { add(Message.phrase("criterion-due", ["when": needed])) }
    }
    return .sentences(sentences)
  }

  /// What is missing is listed below it.
  private static func counted(_ result: RequirementResult, _ site: SiteMap) -> [Phrase] {
    guard let missing = result.missing else { return [site.found(result)] }
    let count = Message.text("criterion-missing", ["count": missing.all.count]).capitalised
    return [.marked(site.inWords(missing.before)), Phrase(count)]
  }

  /// What it follows from, by name: the one that is told first, then the others.
  private static func origin(_ reason: Reason, of result: RequirementResult, _ isWhole: Bool, _ site: SiteMap) -> Phrase {
    let most = isWhole ? Int.max : mostOrigins
    let own = result.rolledUp.compactMap(site.result).filter { $0.state == result.state }.map {
      Reason($0, in: reason.area, site).result.requirement
    }
    let first = reason.result.requirement
    var seen: Set<String> = [first.id]
    let others = own.filter { seen.insert($0.id).inserted }
    let shown = others.prefix(others.unfolded(most))
    let more = others.count - shown.count
    let parts =
      ([first] + shown).map { requirement in
        let title = Phrase.link(requirement.ask.clause, site.requirement(requirement.id))
        return site.home(requirement.id).map {
          Message.phrase("criterion-point-area", ["title": title, "area": Phrase($0.area.title)])
        } ?? Message.phrase("criterion-point", ["title": title])
      } + morePoints(more)
    let count = 1 + shown.count + more
    let state = Message.inState(result.state, isUnsigned: result.isUnsigned, count)
    let points = Phrase.joined(parts, Message.text("criterion-follows-between"))
    return .sentences([Message.phrase("criterion-follows", ["points": points, "state": state]), conditional(result, most, site)])
  }

  private static func morePoints(_ count: Int) -> [Phrase] {
    count > 0 ? [Phrase(Message.text("criterion-more-points", ["count": count]))] : []
  }

  /// Of what keeps it from being met, and only of that, the rest is told: parts with conditions would not.
  private static func conditional(_ result: RequirementResult, _ most: Int, _ site: SiteMap) -> Phrase {
    let parts = result.rolledUp.compactMap(site.result).filter { $0.state == .conditions }
    guard result.state == .notMet, !parts.isEmpty else { return Phrase() }
    let shown = parts.prefix(parts.unfolded(most))
    let titles = shown.map { site.requirementTitle($0.requirement.id) }
    let points = Phrase.joined(titles + morePoints(parts.count - shown.count), Message.text("criterion-rest-between"))
    return Message.phrase("criterion-rest", ["points": points, "state": Message.onConditionsOnly(parts.count)])
  }

  /// Where all that was found here is answered, and a requirement that this one follows is not.
  private static func alsoFollows(_ result: RequirementResult, _ site: SiteMap) -> Phrase {
    guard result.state == .notMet, !result.findings.isEmpty, !result.findings.contains(where: { $0.treatment == .open }),
      let worst = result.rolledUp.lazy.compactMap({ site.result($0) }).first(where: { $0.state == .notMet })
    else { return Phrase() }
    return Message.phrase(
      "criterion-also-follows", ["point": site.requirementTitle(worst.requirement.id), "state": Message.inState(.notMet, 1)])
  }

  private static func evidence(_ result: RequirementResult, _ site: SiteMap) -> [Phrase] {
    var links = result.evidence.prefix(4).map { site.fileName($0) }
    links += result.ticks.map { site.citation($0.place) }
    if !result.signOffs.isEmpty {
      links.append(
        .link(Message.text("criterion-signatures"), Target(site.requirement(result.requirement.id)?.page ?? "", "signatures")))
    }
    if links.isEmpty { links += result.rolledUp.map { site.requirementTitle($0) } }
    return links
  }
}
