import Assessment
import Diagnostics
import Workspace

/// One thing between the programme and its date, with a name and a day beside it.
struct Blocker: Sendable {
  let status: Status
  let title: String
  /// The cause, with the number that proves it, and the way to the proof.
  private(set) var cause: Phrase
  let owner: Phrase
  let due: Phrase

  /// Not met before no evidence; within each, as the checklist has them. What has one cause is one thing, told where it stands first;
  /// so is the missing evidence of one area.
  static func all(_ site: SiteMap, _ decisions: [DecisionToCome] = []) -> [Blocker] {
    let areas = site.ordered
    let groups = CauseGroups(areas, site)
    let missing = areas.flatMap { area in
      let results = counting(area, .noEvidence).filter { !isEcho($0, site) && !groups.isToldByASignature($0) }
      return [results.filter { !$0.isUnsigned }, results.filter(\.isUnsigned)].compactMap { results in
        results.count > 1 ? Blocker(missing: results, area, site) : results.first.map { Blocker($0, area, site) }
      }
    }
    return groups.all.map { Blocker($0, site, decisions) } + missing
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
    let reason = Reason(result, in: area, site)
    status = Status(result)
    title = result.state == .notMet ? result.requirement.headline ?? result.requirement.ask : result.requirement.ask
    // Conditions of signatures are named in the sentence.
    let items = Phrase.joined((reason.findings.isEmpty ? [] : reason.items.prefix(3)).map { site.raidLink($0) }, ", ")
    cause =
      reason.sentence() + " " + .link(area.area.title, site.requirement(seenAt ?? result.requirement.id))
      + (items.isEmpty ? Phrase() : Phrase(", ") + items) + Self.also(also, site)
    owner = Self.owner(reason, site)
    let days = [Self.day(reason)] + also.map { Self.day(Reason($0.result, in: $0.area, site)) }
    due = days.compactMap(\.self).min().map { site.date($0) } ?? Self.needed(reason, site)
  }

  private static func also(_ causes: ArraySlice<Cause>, _ site: SiteMap) -> Phrase {
    if causes.isEmpty { return Phrase() }
    let links = causes.map { cause in
      let requirement = cause.result.requirement
      return Phrase.link((requirement.headline ?? requirement.ask).clause, site.requirement(cause.seenAt ?? requirement.id))
    }
    return Phrase(". The same cause: ") + .joined(links, "; ") + "."
  }

  private init(_ group: [Cause], _ site: SiteMap, _ decisions: [DecisionToCome]) {
    self.init(group[0].result, group[0].area, site, seenAt: group[0].seenAt, also: group.dropFirst())
    let reasons = group.map { Reason($0.result, in: $0.area, site) }
    let waiting = Set(reasons.flatMap { $0.items + $0.findings.map(\.subject) + [$0.result.requirement.id] })
    if let decision = decisions.first(where: { !waiting.isDisjoint(with: $0.about) }) { cause = cause + decision.awaited }
  }

  private init(missing results: [RequirementResult], _ area: AreaResult, _ site: SiteMap) {
    let reasons = results.map { Reason($0, in: area, site) }
    let signatures = reasons.flatMap(\.signatures)
    let isUnsigned = results.allSatisfy(\.isUnsigned)
    status = isUnsigned ? .unsigned : Status(State.noEvidence)
    title = Message.missing(results, in: area.area.title)
    let most = 3
    var links = results.prefix(most).map { result in
      Phrase.link(result.requirement.ask.clause, site.requirement(result.requirement.id))
    }
    if results.count > most { links.append(.link("\((results.count - most).spelled) more", site.area(area))) }
    let who = isUnsigned ? Message.waiting(for: signatures, site) : nil
    cause = Phrase(who.map { $0 + " " } ?? "") + .joined(links, "; ") + "."
    owner = isUnsigned ? Self.signers(signatures, site) ?? site.owners(area) : site.owners(area)
    due = results.compactMap(\.requirement.due).min().map { site.date($0) } ?? Self.needed(reasons[0], site)
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

  private static func owner(_ reason: Reason, _ site: SiteMap) -> Phrase {
    let findings = reason.findings
    let orphans = reason.result.state == .notMet ? findings.count { $0.answer?.owner == nil } : 0
    if let owner = reason.items.lazy.compactMap({ reason.owner(of: $0) }).first {
      return site.person(owner) + (orphans == 0 ? Phrase() : .label("\(orphans) of \(findings.count) findings without an owner"))
    }
    if orphans == 0, let signers = signers(reason.signatures, site) { return signers }
    if reason.result.state == .noEvidence { return site.owners(reason.area) }
    if let waiver = reason.result.waivers.first(where: \.shortfalls.isEmpty) { return site.person(waiver.acceptedBy) }
    // Nobody has taken it: the area's owner is whom to ask, not who answers for it.
    let whom = reason.area.owners.compactMap { site.name($0) }.listed
    return .alert("No owner") + (whom.isEmpty ? Phrase() : .label("ask \(whom)"))
  }

  /// Of whom the signatures are asked, the first few by name.
  private static func signers(_ signatures: [AskedSignature], _ site: SiteMap) -> Phrase? {
    var names: [String] = []
    for signer in signatures.compactMap(\.result.signer) where !names.contains(signer) { names.append(signer) }
    guard let first = names.first else { return nil }
    return site.person(first) + (names.count > 1 ? .label("and \((names.count - 1).of("other"))") : Phrase())
  }

  private static func day(_ reason: Reason) -> Day? {
    let days = reason.items.compactMap { reason.due(of: $0) } + reason.result.waivers.compactMap(\.until)
    return days.min() ?? reason.result.requirement.due
  }

  /// A signature or a paper without a day of its own is needed for its stage; a finding without a date has none.
  private static func needed(_ reason: Reason, _ site: SiteMap) -> Phrase {
    reason.result.state == .noEvidence || reason.findings.isEmpty && !reason.signatures.isEmpty
      ? site.needed(reason.result.requirement.stage) : site.date(nil)
  }
}
