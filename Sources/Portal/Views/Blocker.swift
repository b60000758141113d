import Assessment
import Diagnostics
import Workspace

/// One thing between the programme and its date, with a name and a day beside it.
struct Blocker: Sendable {
  let status: Status
  let title: String
  /// The cause, with the number that proves it, and the way to the proof.
  var cause: Phrase
  let owner: Phrase
  let due: Phrase
  /// How many open issues of the gravest severity are behind it.
  var harm = 0

  private static let longestTitle = 110

  /// What hurts most first; then not met before no evidence; within each, as the checklist has them. What has one cause is one thing,
  /// told where it stands first; so is the missing evidence of one area.
  static func all(_ site: SiteMap, _ decisions: [DecisionToCome] = []) -> [Blocker] {
    let areas = site.ordered
    let groups = CauseGroups(areas, site)
    let missing = areas.flatMap { area in
      let results = counting(area, .noEvidence).filter { !isEcho($0, site) && !groups.isToldByASignature($0) }
      return [results.filter { !$0.isUnsigned }, results.filter(\.isUnsigned)].compactMap { results in
        results.isEmpty ? nil : Blocker(missing: results, area, site)
      }
    }
    let grave = GraveIssues(site)
    let told = groups.all.map { Blocker($0, grave, site, decisions) }
    let ranked = told.enumerated().sorted { ($1.element.harm, $0.offset) < ($0.element.harm, $1.offset) }.map(\.element)
    return ranked + missing
  }

  /// - Parameter group: what one cause keeps from being met; the first of it speaks for all.
  private init(_ group: [Cause], _ grave: GraveIssues, _ site: SiteMap, _ decisions: [DecisionToCome]) {
    let (result, area) = (group[0].result, group[0].area)
    let reason = Reason(result, in: area, site)
    let reasons = group.map { Reason($0.result, in: $0.area, site) }
    let refusal = reason.findings.isEmpty ? reason.signatures.first.flatMap { Refusal($0, site) } : nil
    let duties = Self.duties(reasons, site)
    let hurting = grave.among(duties.compactMap { $0?.id } + (refusal?.items.map(\.id) ?? []))
    status = Status(result)
    harm = hurting.count
    let isGrave = refusal == nil && !hurting.isEmpty
    if isGrave {
      title = GraveIssues.title(hurting)
      cause = .sentences([GraveIssues.words(hurting, site), Self.also(group[...], .with(hurting.count), site)])
    } else {
      title = result.requirement.gap.clause.brief(Self.longestTitle)
      let items = refusal?.items.map(\.id) ?? reason.items
      let link = Phrase.link(area.area.title, site.requirement(group[0].seenAt ?? result.requirement.id))
      cause = .sentences([refusal?.brief(site) ?? reason.brief(), link])
      cause = .inRow([cause] + items.prefix(items.unfolded(3)).map { site.raidLink($0) })
      if group.count > 1 { cause = .sentences([cause.stopped, Self.also(group.dropFirst(), .sameCause, site)]) }
    }
    let hides = (group.map(\.result) + reasons.map(\.result)).contains(where: \.hidesProof)
    // What is done about an issue does not wait for what its other criteria wait for.
    let waiting =
      isGrave
      ? Set(hurting.map(\.id))
      : Set(reasons.flatMap { $0.items + $0.findings.map(\.subject) + [$0.result.requirement.id] })
    let decision = decisions.first { $0.concerns(waiting) }
    if refusal != nil, hides {
      (owner, due) = (Message.notShown, Message.notShown)
    } else if let refusal {
      (owner, due) = refusal.charge(others: reason.signatures.count - 1, site)
    } else if isGrave, let charge = Charge(hurting.map(site.duty), things: .issue, site) {
      (owner, due) = (charge.owner, charge.due)
    } else if !isGrave, let charge = Charge(duties, site) {
      (owner, due) = hides ? (Message.ofWhatIsShown(charge.owner), Message.ofWhatIsShown(charge.due)) : (charge.owner, charge.due)
    } else if !hides, let decision, decision.day != nil {
      (owner, due) = (decision.who + .label(Message.text("blocker-decides")), decision.due)
    } else if hides, !reason.findings.isEmpty || reason.signatures.isEmpty {
      (owner, due) = (Message.notShown, Message.notShown)
    } else {
      let days = duties.compactMap { $0?.due }
      owner = Self.owner(reason, site)
      due = days.isEmpty || days.count < duties.count ? Self.needed(reason, site) : site.date(days.max())
    }
    if let decision {
      let ended = cause.plain.hasSuffix(Message.text("full-stop")) ? cause : cause.stopped
      cause = .sentences([ended, decision.awaitedBriefly])
    }
  }

  /// One for each finding of a cause; several requirements may find the same row.
  private static func duties(_ reasons: [Reason], _ site: SiteMap) -> [Duty?] {
    var duties: [Duty?] = []
    var rows: [Exact: Int] = [:]
    for finding in reasons.flatMap(\.findings) {
      let row = Exact(finding.place?.citation ?? "\(finding.requirement) \(finding.subject)")
      let duty = site.duty(of: finding)
      if let known = rows[row] {
        if duties[known]?.owner == nil { duties[known] = duty }
      } else {
        rows[row] = duties.count
        duties.append(duty)
      }
    }
    return duties
  }

  /// What criteria have in common: the issues behind them, or the cause.
  private enum Bond {
    case with(Int)
    case sameCause
  }

  /// The other criteria of one cause: the one by what it asks, several by how many they are.
  private static func also(_ causes: ArraySlice<Cause>, _ bond: Bond, _ site: SiteMap) -> Phrase {
    guard let first = causes.first else { return Phrase() }
    let requirement = first.result.requirement
    if causes.count == 1 {
      let link = Phrase.link(requirement.gap.clause.brief(longestTitle), site.requirement(first.seenAt ?? requirement.id))
      return switch bond {
      case .with(let issues): Message.phrase("blocker-with-one", ["issues": issues, "criterion": link])
      case .sameCause: Message.phrase("blocker-cause-one", ["criterion": link])
      }
    }
    let link = Phrase.link(Message.text("blocker-criteria", ["count": causes.count]).capitalised, site.area(first.area))
    return switch bond {
    case .with(let issues): Message.phrase("blocker-with-more", ["issues": issues, "criteria": link])
    case .sameCause: Message.phrase("blocker-cause-more", ["criteria": link])
    }
  }

  private init(missing results: [RequirementResult], _ area: AreaResult, _ site: SiteMap) {
    let reasons = results.map { Reason($0, in: area, site) }
    let signatures = reasons.flatMap(\.signatures)
    let isUnsigned = results.allSatisfy(\.isUnsigned)
    status = isUnsigned ? .unsigned : Status(State.noEvidence)
    // As many as the area's page counts, with those that only follow.
    let all = Self.counting(area, .noEvidence).count { $0.isUnsigned == isUnsigned }
    let title = results.count == 1 ? results[0].requirement.ask : Message.missing(all, isUnsigned, in: area.area.title)
    self.title = title.clause.brief(Self.longestTitle)
    let first = results[0].requirement
    if results.count == 1 {
      cause = .sentences([reasons[0].brief(), .link(area.area.title, site.requirement(first.id))])
    } else if isUnsigned, let who = Message.waiting(for: signatures, site) {
      cause = .sentences([Phrase(who.briefSentence()), .link(area.area.title, site.area(area))])
    } else {
      let link = Phrase.link(first.ask.clause.brief(120), site.requirement(first.id))
      let more = Phrase.link(Message.text("blocker-more", ["count": all - 1]), site.area(area))
      cause = all > 1 ? Message.phrase("blocker-first", ["criterion": link, "more": more]) : link.stopped
    }
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

  /// Where no item of the RAID log says who sees to it.
  private static func owner(_ reason: Reason, _ site: SiteMap) -> Phrase {
    if reason.findings.isEmpty, let signers = signers(reason.signatures, site) { return signers }
    if reason.result.state == .noEvidence { return site.owners(reason.area) }
    // Nobody has taken it: the area's owner is whom to ask, not who answers for it.
    let whom = reason.area.owners.compactMap { site.name($0) }.listed
    return .alert(Message.text("no-owner")) + (whom.isEmpty ? Phrase() : .label(Message.text("ask-whom", ["names": whom])))
  }

  /// Of whom the signatures are asked, the first few by name.
  private static func signers(_ signatures: [AskedSignature], _ site: SiteMap) -> Phrase? {
    var names: [String] = []
    for signer in signatures.compactMap(\.who) where !names.contains(signer) { names.append(signer) }
    guard let first = names.first else { return nil }
    return site.person(first) + (names.count > 1 ? .label(Message.text("blocker-others", ["count": names.count - 1])) : Phrase())
  }

  /// A signature or a paper without a day of its own is needed for its stage; a finding without a date has none.
  private static func needed(_ reason: Reason, _ site: SiteMap) -> Phrase {
    if let due = reason.result.requirement.due { return site.date(due) }
    let isOwed = reason.result.state == .noEvidence || reason.findings.isEmpty && !reason.signatures.isEmpty
    let stage = isOwed ? site.needed(reason.result.requirement.stage) : Phrase()
    return stage.isEmpty ? site.date(nil) : stage
  }
}

extension Requirement {
  /// What is not so: the checklist's own words, or what is asked where it has none.
  var gap: String { headline ?? ask }
}
