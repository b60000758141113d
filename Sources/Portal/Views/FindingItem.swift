import Assessment
import Workspace

/// One thing wrong in the files: what, why it matters, where, and the text that puts it right.
struct FindingItem: Sendable {
  let status: Status
  let title: String
  let why: [Phrase]
  let place: Phrase?
  let requirement: Phrase
  let paste: Snippet

  /// Of one requirement: findings, gaps and signatures that do not count, in the order of the proof.
  static func all(of result: RequirementResult, in area: AreaResult, _ site: SiteMap) -> [FindingItem] {
    guard result.isListed, !result.isLater, result.state != .notApplicable, result.state != .waived else { return [] }
    let paste = PasteText(assessment: site.assessment)
    let requirement = site.requirementLink(result.requirement.id)
    let findings = result.findings.filter { $0.treatment != .waived }.map { finding in
      FindingItem(
        status: Status(treatment: finding.treatment, in: result.state), title: "\(finding.subject): \(finding.found)",
        why: reasons(finding, result, site), place: finding.place.map { site.citation($0) }, requirement: requirement,
        paste: paste.cover(finding))
    }
    let gaps = result.gaps.map { gap in
      FindingItem(
        status: Status(result.state == .notDue ? State.notDue : State.noEvidence), title: gap.words.clause,
        why: result.requirement.fix.map { [Phrase($0.sentence)] } ?? [],
        place: gap.places.first.map { site.citation($0) } ?? (gap.file.isEmpty ? nil : .code(gap.file)), requirement: requirement,
        paste: paste.gap(gap))
    }
    let signatures = AskedSignature.all(in: area).filter { $0.result.requirement == result.requirement.id && !$0.isSigned }.map {
      signature in
      FindingItem(
        status: signature.status, title: Message.unsigned(signature, site),
        why: signature.result.reasons.isEmpty
          ? [Phrase("The words to sign: “\(signature.result.meaning)”")] : signature.result.reasons.map { .marked($0.sentence) },
        place: signature.result.path.map { .link($0, site.file($0).map { Target($0.page) }, isCode: true) },
        requirement: requirement,
        paste: Snippet(signature.command))
    }
    let order: [Mark] = [.block, .none, .lapse, .cond, .wait, .waive, .ready, .na]
    return (findings + gaps + signatures).enumerated().sorted { left, right in
      let leftRank = order.firstIndex(of: left.element.status.mark) ?? 0
      let rightRank = order.firstIndex(of: right.element.status.mark) ?? 0
      return (leftRank, left.offset) < (rightRank, right.offset)
    }.map(\.element)
  }

  private static func reasons(_ finding: Finding, _ result: RequirementResult, _ site: SiteMap) -> [Phrase] {
    var reasons = result.requirement.fix.map { [Phrase($0.sentence)] } ?? []
    if let answer = finding.answer {
      let blanket = answer.isBlanket ? " (blanket, for the whole criterion)" : ""
      reasons.append(
        Phrase("Answered by ") + site.raidLink(answer.id) + Phrase(" \(answer.title)\(blanket). Owner: ")
          + site.person(answer.owner) + ". Due: "
          + site.date(answer.due) + ".")
    }
    return reasons + finding.shortfalls.map { .marked($0.sentence) }
  }
}

/// The findings of one requirement, as many as a page can hold.
struct FindingGroup: Sendable {
  let anchor: String
  let area: AreaResult
  let requirement: String
  let ask: String
  let items: [FindingItem]
  let count: Int

  var hidden: Int { count - items.count }

  /// More than this of one requirement is a list for tools, not for readers.
  static let most = 25

  init?(_ result: RequirementResult, _ area: AreaResult, _ site: SiteMap) {
    let all = FindingItem.all(of: result, in: area, site)
    guard !all.isEmpty else { return nil }
    anchor = "f-\(result.requirement.id)"
    self.area = area
    requirement = result.requirement.id
    ask = result.requirement.ask
    items = Array(all.prefix(Self.most))
    count = all.count
  }

  /// Of an area: not met, no evidence, conditions; then as the checklist has them.
  static func of(_ area: AreaResult, _ site: SiteMap) -> [FindingGroup] {
    area.requirements.enumerated().sorted { ($0.element.state.rank, $0.offset) < ($1.element.state.rank, $1.offset) }
      .compactMap { FindingGroup($0.element, area, site) }
  }

  static func all(_ site: SiteMap) -> [FindingGroup] {
    (site.areas + (site.across.map { [$0] } ?? [])).flatMap { of($0, site) }
  }
}
