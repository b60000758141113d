import Assessment
import Workspace

/// What is asked, and how it is checked.
extension Message {
  /// `Mandatory`, and from when if it does not count at once.
  static func force(_ requirement: Requirement) -> Phrase {
    if requirement.isGuidance { return phrase("rule-guidance") }
    let force = requirement.isRisk ? text("rule-risk") : text("rule-level", ["level": requirement.level.rawValue])
    let stage = requirement.stage.beginning.map { Phrase.label(text("rule-counts-from", ["stage": $0])) } ?? Phrase()
    let effect = requirement.isObliging ? Phrase() : Phrase.label(text("rule-no-effect"))
    let due = requirement.due.map { Phrase.label(text("rule-due", ["day": $0.short])) } ?? Phrase()
    return Phrase(force) + effect + stage + due
  }

  /// What it does to the verdict where an obligation would stop it, and whose it is; nothing where nothing is open.
  static func stake(_ result: RequirementResult, in area: AreaResult, _ site: SiteMap) -> Phrase {
    let requirement = result.requirement
    let isOpen = !result.isLater && [.notMet, .noEvidence, .conditions].contains(result.state)
    guard isOpen, !requirement.isObliging, !requirement.isGuidance else { return Phrase() }
    let kind = requirement.isRisk ? "risk" : requirement.level.rawValue
    return phrase("rule-stake", ["kind": kind, "count": area.owners.count, "owners": site.owners(area)])
  }

  /// What people state of a requirement, and who has signed for it; nil where nothing is stated, or what was found has said it.
  ///
  /// - Parameter isWhole: everybody is named.
  static func stated(_ result: RequirementResult, isWhole: Bool = false, _ site: SiteMap) -> String? {
    guard let attest = result.requirement.attest, !result.ticks.isEmpty, result.ticks.allSatisfy(\.ticked),
      !result.found.contains(attest.words.clause)
    else { return nil }
    let home = site.home(result.requirement.id)
    let vouching = home.flatMap { site.vouching(for: result, in: $0) }
    var names: [String] = []
    var hasConditions = false
    for result in vouching?.signOffs.filter({ $0.state == .valid && $0.contributes != .notMet }) ?? [] {
      guard let signer = result.signer else { continue }
      var name = site.name(signer) ?? signer
      if result.contributes == .conditions {
        name = text("rule-name-on-condition", ["name": name])
        hasConditions = true
      }
      if !names.contains(name) { names.append(name) }
    }
    let words = attest.words.clause
    // Where nothing else is asked, what was found says who has signed, or who has not.
    let isUntold = result.requirement.shows != nil && [.met, .conditions].contains(vouching?.state) && !names.isEmpty
    if !isUntold { return text("rule-statement", ["words": words]) }
    let listed = names.listed(atMost: isWhole ? .max : 3)
    return result.state == .met && hasConditions
      ? text("rule-stated-mixed", ["names": listed, "words": words]) : text("rule-stated", ["names": listed, "words": words])
  }

  /// `Ann has refused to sign Orders, under “It works”; what was missing there comes first.`
  static func refusedElsewhere(_ signature: AskedSignature, _ site: SiteMap) -> Phrase {
    phrase(
      "rule-refused-elsewhere", ["what": unsigned(signature, site), "rule": site.ruleTitle(signature.result.requirement)])
  }

  /// Who signs tells people, not a terminal.
  static var recordsAnswers: String { text("rule-answers") }

  /// Before what the checklist says for all cases.
  static var otherwise: String { text("rule-otherwise") }

  /// Beside what is asked, where it is not met.
  static func why(_ reason: String) -> String { text("rule-why", ["reason": reason]) }

  /// Behind what is asked, which reads as if it were so: `, which is not met`.
  static func inState(_ state: State, isUnsigned: Bool = false, _ count: Int) -> Phrase {
    switch state {
    case .noEvidence where isUnsigned: phrase("rule-is-unsigned", ["count": count])
    case .notMet: phrase("rule-is-not-met", ["count": count])
    case .noEvidence: phrase("rule-is-without-evidence", ["count": count])
    case .conditions: phrase("rule-is-on-conditions", ["count": count])
    default: Phrase()
    }
  }

  static func onConditionsOnly(_ count: Int) -> String { text("rule-rest-on-conditions", ["count": count]) }

  /// Beside what nobody sees to.
  static var nobody: String { text("rule-nobody") }

  /// How findings make a state, for those who see one requirement only.
  static func weighing(_ requirement: Requirement) -> Phrase {
    let link = Phrase.link(text("rule-weighing-link"), Target(Method.page, "rules"))
    return requirement.intolerable == nil
      ? phrase("rule-weighing", ["link": link]) : phrase("rule-weighing-tolerated", ["link": link])
  }

  /// Each way in which a requirement is checked, in a sentence.
  ///
  /// - Parameter most: so many names of tables are told.
  static func checks(_ result: RequirementResult, _ site: SiteMap, most: Int = 4) -> [Phrase] {
    let requirement = result.requirement
    if requirement.isGuidance { return [phrase("rule-reading")] }
    var checks = requirement.rule.map { [site.marked($0.sentence)] } ?? []
    if requirement.isComputed {
      let read = result.reads.isEmpty ? (requirement.needs ?? []).map(\.text) : result.reads
      let tables = read.map { Phrase.code($0) }
      checks.append(read.isEmpty ? phrase("rule-computed") : phrase("rule-computed-from", ["tables": names(tables, most)]))
    } else if let needs = requirement.needs, !needs.isEmpty {
      checks.append(phrase("rule-needs", ["tables": names(needs.map { .code($0.text) }, most)]))
    }
    if let attest = requirement.attest {
      let by = site.home(requirement.id).flatMap { site.vouching(for: result, in: $0)?.requirement.id } ?? attest.by
      checks.append(phrase("rule-attested", ["rule": site.ruleTitle(by)]))
    }
    let signers = signers(of: requirement, site)
    if !signers.isEmpty { checks.append(phrase("rule-signed-by", ["signers": signers.listed])) }
    if !requirement.rollsUp.isEmpty {
      let titles = requirement.rollsUp.map { site.ruleTitle($0) }
      checks.append(
        phrase("rule-takes-over-points", ["start": Requirement.takesOver(titles.count), "points": names(titles, most)]))
    }
    return checks
  }

  private static func signers(of requirement: Requirement, _ site: SiteMap) -> [String] {
    var signers: [String] = []
    for demand in requirement.signOffs {
      let role = site.assessment.workspace.checklist.title(ofRole: demand.role).lowercasedFirst
      let signer = demand.each == nil ? text("rule-signer", ["role": role]) : text("rule-signer-each", ["role": role])
      if !signers.contains(signer) { signers.append(signer) }
    }
    return signers
  }

  /// As many of a list as are told, and how many more there are.
  static func names(_ names: some RandomAccessCollection<Phrase>, _ most: Int) -> Phrase {
    let shown = names.unfolded(most)
    let told = Phrase.joined(Array(names.prefix(shown)), text("list-between"))
    return names.count > shown ? phrase("rule-names-more", ["names": told, "count": names.count - shown]) : told
  }

  /// Where the programme measures by another limit than the checklist's; nil where it does not.
  static func ownLimit(_ limit: Area.Parameter, _ programme: Programme) -> String? {
    let demanded = limit.demanded(of: programme)
    guard let own = programme.parameters[limit.name], own != demanded else { return nil }
    let (here, asked) = (limit.kind.written(own), limit.kind.written(demanded))
    return text("rule-own-limit", ["label": limit.label.lowercasedFirst, "here": here, "asked": asked])
  }

  static func asked(_ count: CriterionCount) -> String {
    let parts = [
      count.mandatory > 0 ? text("rule-asked-mandatory", ["count": count.mandatory]) : "",
      count.recommended > 0 ? text("rule-asked-recommended", ["count": count.recommended]) : "",
      count.others > 0 ? text("rule-asked-others", ["count": count.others]) : "",
    ].filter { !$0.isEmpty }
    return parts.isEmpty ? text("rule-asked-none") : text("rule-asked", ["parts": parts.joined(separator: text("list-between"))])
  }

  static func moreFiles(_ count: Int) -> String { text("rule-more-files", ["count": count]) }
}
