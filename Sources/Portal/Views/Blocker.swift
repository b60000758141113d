import Assessment
import Diagnostics
import Workspace

/// One thing between the programme and its date, with a name and a day beside it.
struct Blocker: Sendable {
  let status: Status
  let title: String
  /// The cause, with the number that proves it, and the way to the proof.
  let cause: Phrase
  let owner: Phrase
  let due: Phrase

  /// Not met before no evidence; within each, as the checklist has them. What has one cause is one thing, told where it stands first;
  /// so is the missing evidence of one area.
  static func all(_ site: SiteMap) -> [Blocker] {
    let areas = site.ordered
    let groups = CauseGroups(areas, site)
    let missing = areas.compactMap { area in
      let results = counting(area, .noEvidence).filter { !isEcho($0, site) && !groups.isToldByASignature($0) }
      return results.count > 1 ? Blocker(missing: results, area, site) : results.first.map { Blocker($0, area, site) }
    }
    return groups.all.map { Blocker($0, site) } + missing
  }

  /// What a conditional go would rest on.
  static func conditions(_ site: SiteMap) -> [Blocker] {
    let areas = site.ordered
    return areas.flatMap { area in
      area.requirements.filter { counts($0) && [.conditions, .waived, .notDue].contains($0.state) && !isEcho($0, site) }
        .map { Blocker($0, area, site) }
    }
  }

  /// - Parameter seenAt: the requirement of the area that shows it, if it is not its own.
  /// - Parameter also: what the same cause keeps from being met.
  private init(
    _ result: RequirementResult, _ area: AreaResult, _ site: SiteMap, seenAt: String? = nil, also: ArraySlice<Cause> = []
  ) {
    status = Status(result.state)
    title = result.state == .notMet ? result.requirement.headline ?? result.requirement.ask : result.requirement.ask
    cause =
      Phrase(Message.cause(result, in: area, site) + " ")
      + .link(area.area.title, site.requirement(seenAt ?? result.requirement.id)) + Self.also(also, site)
    owner = Self.owner(result, area, site)
    let days = [Self.day(result)] + also.map { Self.day($0.result) }
    due = site.date(days.compactMap(\.self).min())
  }

  private static func also(_ causes: ArraySlice<Cause>, _ site: SiteMap) -> Phrase {
    if causes.isEmpty { return Phrase() }
    let links = causes.map { cause in
      let requirement = cause.result.requirement
      return Phrase.link((requirement.headline ?? requirement.ask).clause, site.requirement(cause.seenAt ?? requirement.id))
    }
    return Phrase(" The same cause: ") + .joined(links, "; ") + "."
  }

  private init(_ group: [Cause], _ site: SiteMap) {
    self.init(group[0].result, group[0].area, site, seenAt: group[0].seenAt, also: group.dropFirst())
  }

  private init(missing results: [RequirementResult], _ area: AreaResult, _ site: SiteMap) {
    status = Status(State.noEvidence)
    title = Message.missing(results.count, in: area.area.title)
    cause = Phrase(Message.firstMissing(results[0]) + " ") + .link(area.area.title, site.area(area))
    owner = site.owners(area)
    due = site.date(results.compactMap(\.requirement.due).min())
  }

  static func counting(_ area: AreaResult, _ state: State) -> [RequirementResult] {
    area.requirements.filter { counts($0) && $0.state == state }
  }

  static func counts(_ result: RequirementResult) -> Bool {
    result.isListed && !result.requirement.isRisk && !result.isLater && result.requirement.level == .mandatory
  }

  /// Says again what another requirement says: one breach is one blocker.
  static func isEcho(_ result: RequirementResult, _ site: SiteMap) -> Bool {
    guard result.findings.isEmpty, result.gaps.isEmpty, result.signOffs.isEmpty else { return false }
    return result.rolledUp.contains { id in site.result(id).map { counts($0) && $0.state == result.state } ?? false }
  }

  private static func owner(_ result: RequirementResult, _ area: AreaResult, _ site: SiteMap) -> Phrase {
    let findings = result.findings.filter { $0.treatment == .open }
    let orphans = findings.count { $0.answer?.owner == nil }
    let isTaken = orphans == 0
    let answers = findings.isEmpty ? result.mitigations : findings.compactMap(\.answer)
    if let answer = answers.first(where: { $0.isOpen && $0.owner != nil }) {
      return site.person(answer.owner) + (isTaken ? Phrase() : .label("\(orphans) of \(findings.count) findings without an owner"))
    }
    let signer = AskedSignature.of(result, in: area).first { !$0.isSigned }?.result.signer
    if isTaken, let signer { return site.person(signer) }
    if result.state == .noEvidence { return site.owners(area) }
    if let waiver = result.waivers.first(where: \.shortfalls.isEmpty) { return site.person(waiver.acceptedBy) }
    // Nobody has taken it: the area's owner is whom to ask, not who answers for it.
    let whom = area.owners.compactMap { site.name($0) }.listed
    return .alert("No owner") + (whom.isEmpty ? Phrase() : .label("ask \(whom)"))
  }

  private static func day(_ result: RequirementResult) -> Day? {
    let findings = result.findings.filter { $0.treatment == .open }
    let answers = findings.isEmpty ? result.mitigations : findings.compactMap(\.answer)
    let days = answers.filter(\.isOpen).compactMap(\.due) + result.waivers.compactMap(\.until)
    return days.min() ?? result.requirement.due
  }
}
