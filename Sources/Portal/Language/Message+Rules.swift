import Assessment
import Workspace

/// What is asked, and how it is checked.
extension Message {
  /// `Mandatory`, and from when if it does not count at once.
  static func force(_ requirement: Requirement) -> Phrase {
    if requirement.isGuidance { return "Guidance" }
    let force = Phrase(requirement.isRisk ? "Sign of risk" : requirement.level.rawValue.capitalised)
    let stage = requirement.stage.beginning.map { Phrase.label("counts from \($0)") } ?? Phrase()
    let effect = requirement.isObliging ? Phrase() : Phrase.label("stops nothing by itself")
    return force + effect + stage + (requirement.due.map { .label("due \($0.short)") } ?? Phrase())
  }

  /// What it does to the verdict where an obligation would stop it, and whose it is; nothing where nothing is open.
  static func stake(_ result: RequirementResult, in area: AreaResult, _ site: SiteMap) -> Phrase {
    let requirement = result.requirement
    let isOpen = !result.isLater && [.notMet, .noEvidence, .conditions].contains(result.state)
    guard isOpen, !requirement.isObliging, !requirement.isGuidance else { return Phrase() }
    let what =
      requirement.isRisk
      ? "This is a sign of risk, not a duty: where it is not met, more may go wrong after go-live."
      : requirement.level == .informative
        ? "This is something to know, not a duty." : "This is good advice, not a duty."
    let verbs = area.owners.count == 1 ? ("owns", "decides") : ("own", "decide")
    let whose =
      area.owners.isEmpty
      ? Phrase("Nobody owns the area who could decide what is done about it.")
      : site.owners(area) + Phrase(", who \(verbs.0) the area, \(verbs.1) what is done about it.")
    return Phrase(what + " By itself it stops nothing and does not change the verdict. ") + whose
  }

  private static let onCondition = " (on a condition)"

  /// What people state of a requirement, and who has signed for it; nil where nothing is stated, or what was found has said it.
  static func stated(_ result: RequirementResult, _ site: SiteMap) -> String? {
    guard let attest = result.requirement.attest, !result.ticks.isEmpty, result.ticks.allSatisfy(\.ticked),
      !result.found.contains(attest.words.clause)
    else { return nil }
    let home = site.home(result.requirement.id)
    let vouching = home.flatMap { site.vouching(for: result, in: $0) }
    var names: [String] = []
    for result in vouching?.signOffs.filter({ $0.state == .valid && $0.contributes != .notMet }) ?? [] {
      guard let signer = result.signer else { continue }
      let name = (site.name(signer) ?? signer) + (result.contributes == .conditions ? Self.onCondition : "")
      if !names.contains(name) { names.append(name) }
    }
    let isMixed = result.state == .met && names.contains { $0.hasSuffix(Self.onCondition) }
    let enough = isMixed ? "; one signature without a condition is enough" : ""
    // Where nothing else is asked, what was found says who has signed, or who has not.
    let isUntold = result.requirement.shows != nil && [.met, .conditions].contains(vouching?.state) && !names.isEmpty
    return
      "\(isUntold ? "Stated and signed for by \(names.listed(atMost: 3))\(enough)" : "The statement"): “\(attest.words.clause)”."
  }

  /// `Ann has refused to sign Orders, under “It works”; what was missing there comes first.`
  static func refusedElsewhere(_ signature: AskedSignature, _ site: SiteMap) -> Phrase {
    Phrase(unsigned(signature, site) + ", under ") + site.ruleTitle(signature.result.requirement)
      + "; what was missing there comes first."
  }

  /// Who signs tells people, not a terminal.
  static let recordsAnswers = "They tell the project team their answer: yes, yes on conditions, or no."

  /// Before what the checklist says for all cases.
  static let otherwise = "For whatever else comes up: "

  /// Beside what is asked, where it is not met.
  static func why(_ reason: String) -> String { "Why: \(reason)" }

  /// Behind what is asked, which reads as if it were so: `, which is not met`.
  static func inState(_ state: State, isUnsigned: Bool = false, _ count: Int) -> Phrase {
    let (verb, have) = count == 1 ? ("is", "has") : ("are", "have")
    switch state {
    case .noEvidence where isUnsigned: return Phrase(", which \(verb) not signed")
    case .notMet: return Phrase(", which \(verb) not met")
    case .noEvidence: return Phrase(", which \(have) no evidence yet")
    case .conditions: return Phrase(", which \(verb) met on conditions only")
    default: return Phrase()
    }
  }

  static func onConditionsOnly(_ count: Int) -> String {
    " \(count == 1 ? "is" : "are") met on conditions only, and that does not hold this back."
  }

  /// Beside what nobody sees to.
  static let nobody = "no owner, no date"

  /// How findings make a state, for those who see one requirement only.
  static func weighing(_ requirement: Requirement) -> Phrase {
    let tolerated =
      requirement.intolerable == nil
      ? "" : " What the rule above lets stay open is tolerated: it makes it met with conditions, without such an item."
    return Phrase(
      "A finding makes it not met. Where somebody has taken it on, in an open item of the RAID log that names it under “covers”, with owner and date, it is met with conditions.\(tolerated) More on "
    ) + .link("how a verdict is reached", Target(Method.page, "rules")) + "."
  }

  /// Each way in which a requirement is checked, in a sentence.
  ///
  /// - Parameter most: so many names of tables are told.
  static func checks(_ result: RequirementResult, _ site: SiteMap, most: Int = 4) -> [Phrase] {
    let requirement = result.requirement
    if requirement.isGuidance { return ["For the reader: nothing is checked, ticked or signed here."] }
    var checks = requirement.rule.map { [site.marked($0.sentence)] } ?? []
    if requirement.isComputed {
      let read = result.reads.isEmpty ? (requirement.needs ?? []).map(\.text) : result.reads
      checks.append(read.isEmpty ? "Computed by a query." : "Computed from " + names(read.map { .code($0) }, most) + ".")
    } else if let needs = requirement.needs, !needs.isEmpty {
      checks.append("There must be " + names(needs.map { .code($0.text) }, most) + ".")
    }
    if let attest = requirement.attest {
      let by = site.home(requirement.id).flatMap { site.vouching(for: result, in: $0)?.requirement.id } ?? attest.by
      checks.append(
        "Somebody ticks a sentence in the evidence. It counts once the signatures asked for are in, at least one of them without a condition: "
          + site.ruleTitle(by) + ".")
    }
    var signers: [String] = []
    for demand in requirement.signOffs {
      let role = site.assessment.workspace.checklist.title(ofRole: demand.role).lowercasedFirst
      let signer = "\(demand.each == nil ? "the" : "each") \(role)"
      if !signers.contains(signer) { signers.append(signer) }
    }
    if !signers.isEmpty { checks.append(Phrase("To be signed by \(signers.listed).")) }
    if !requirement.rollsUp.isEmpty {
      let titles = requirement.rollsUp.map { site.ruleTitle($0) }
      checks.append(
        Phrase(Requirement.takesOver(titles.count)) + names(titles, most) + ".")
    }
    return checks
  }

  private static func names(_ names: [Phrase], _ most: Int) -> Phrase {
    let more = names.count - names.unfolded(most)
    return .joined(Array(names.prefix(names.unfolded(most))), ", ") + (more > 0 ? Phrase(" and \(more.spelled) more") : Phrase())
  }

  /// Where the programme measures by another limit than the checklist's; nil where it does not.
  static func ownLimit(_ limit: Area.Parameter, _ programme: Programme) -> String? {
    let demanded = limit.demanded(of: programme)
    guard let own = programme.parameters[limit.name], own != demanded else { return nil }
    let (here, asked) = (limit.kind.written(own), limit.kind.written(demanded))
    return "The programme has set a limit of its own: \(limit.label.lowercasedFirst), \(here); the checklist says \(asked)."
  }

  static func asked(_ count: CriterionCount) -> String {
    let parts = [
      count.mandatory > 0 ? "\(count.mandatory.spelled) mandatory" : "",
      count.recommended > 0 ? "\(count.recommended.spelled) recommended" : "",
      count.others > 0 ? "\(count.others.of("fact or risk", "facts and risks"))" : "",
    ].filter { !$0.isEmpty }
    return parts.isEmpty ? "No criterion is asked for." : "Criteria: \(parts.joined(separator: ", "))."
  }

  static func moreFiles(_ count: Int) -> String {
    "And \(count.of("more", "more")). The page of each file has its digest."
  }
}
