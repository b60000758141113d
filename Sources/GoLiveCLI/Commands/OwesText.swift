import Assessment
import Diagnostics
import Workspace

/// What one person owes, on the terminal. Parts without anything in them are not printed.
struct OwesText {
  private let owed: Obligations
  private let assessment: Assessment
  private let workspace: String
  private let prefix: String

  /// - Parameter workspace: as it was named, for the commands to be typed.
  init(_ owed: Obligations, _ assessment: Assessment, workspace: String) {
    (self.owed, self.assessment, self.workspace) = (owed, assessment, workspace)
    prefix = PathPrefix.toReach(workspace)
  }

  var text: String {
    let later = owed.signatures.filter { !$0.isDue }
    let parts = [
      part("To sign", owed.toSign.map(signature)), part("To see to", owed.items.map(item)),
      part("Conditions of decisions", owed.conditions.map(condition)),
      part("Signed or accepted for the time being", owed.promises.map(promise)),
      part("Not met in areas of theirs", owed.unmet.map(unmet)),
      part("May sign for others", owed.standIns.map(standIn)), part("To sign later", later.map(signature)),
      part("Delivered", owed.delivered.map(delivery)),
    ]
    return ([headline] + parts.compactMap(\.self)).joined(separator: "\n")
  }

  private var headline: String {
    let name = owed.person.map { "\($0.name) (\($0.id))" } ?? "Nobody"
    if owed.owesNothing { return "\(name) owes nothing\(owed.isPart ? " that is shown" : "") as of \(assessment.asOf.iso).\n" }
    let things = "\(owed.count) thing\(owed.count == 1 ? "" : "s")"
    let first = owed.firstDue.map { owed.count == 1 ? ", due \($0.iso)" : ", the first due \($0.iso)" } ?? ""
    return "\(name) owes \(things) as of \(assessment.asOf.iso)\(first)\(owed.overdue > 0 ? "; \(owed.overdue) overdue" : "").\n"
  }

  private func part(_ title: String, _ things: [[String]]) -> String? {
    if things.isEmpty { return nil }
    return "\(title) (\(things.count))\n"
      + things.map { $0.enumerated().map { "  \($0 > 0 ? "  " : "")\($1)\n" }.joined() }.joined()
  }

  // MARK: Things

  private func signature(_ owed: SignatureOwed) -> [String] {
    ["\(title(of: owed.result)): \(due(owed.due))", assessment.why(owed).plain, command(owed)]
  }

  private func standIn(_ standIn: StandIn) -> [String] {
    let whom = standIn.asked.map { "\(standIn.isDeputy ? "for" : "instead of") \(name($0))" } ?? "nobody is named"
    let days = [standIn.from.map { "from \($0.iso)" }, standIn.until.map { "until \($0.iso)" }].compactMap(\.self)
    let details = ([whom] + days + [due(standIn.signature.due)]).joined(separator: ", ")
    return ["\(title(of: standIn.signature.result)): \(details)", command(standIn.signature)]
  }

  /// What is asked, with its id, and as what it is signed.
  private func title(of result: SignOffResult) -> String {
    let requirement = assessment.requirement(result.requirement)
    let role = assessment.workspace.checklist.roles.first { $0.name == result.role }?.title ?? result.role
    let subject = (result.subjectTitle ?? result.subject).map { ", \($0)" } ?? ""
    return "\(requirement.map { clause($0.ask) } ?? result.requirement) (\(result.requirement)), as \(role)\(subject)"
  }

  private func command(_ owed: SignatureOwed) -> String {
    workspace == "." ? owed.command : "\(owed.command) --workspace \(workspace.shellWord)"
  }

  private func item(_ owed: ItemOwed) -> [String] {
    let conditions = owed.conditionOf.map { "a condition of \(name($0.signer))’s signature of \($0.requirement)" }
    let fill = owed.missing.isEmpty ? "" : ": fill in or renew \(owed.missing.joined(separator: ", "))"
    let reasons = owed.shortfalls.filter { !$0.isSeen }.map(\.words)
    let most = 4
    let covers = owed.uncovered.prefix(most) + (owed.uncovered.count > most ? ["and \(owed.uncovered.count - most) more"] : [])
    return ["\(title(of: owed.item)): \(due(owed.item.due))"] + conditions + ["\(prefix)\(owed.item.place.citation)\(fill)"]
      + (reasons.isEmpty ? [] : ["because \(reasons.joined(separator: "; "))".plain])
      + (covers.isEmpty ? [] : ["findings about it that its covers does not name: \(covers.joined(separator: "; "))"])
  }

  private func condition(_ owed: ConditionOwed) -> [String] {
    let condition = owed.result.condition
    let end =
      switch owed.result.closing {
      case .item: "kept when \(condition.closes) is closed"
      case .requirement: "kept when \(condition.closes) is met"
      case .hidden: "\(condition.closes) is not shown"
      case .nothing: "\(condition.closes), which was to show that it is kept, is gone"
      }
    return ["\(clause(condition.what)): \(due(condition.due))", "condition \(owed.number) of decision \(owed.decision.id); \(end)"]
  }

  private func promise(_ promise: Promise) -> [String] {
    let place = "\(prefix)\(promise.place.citation)"
    switch promise.what {
    case .condition(let item, let signature):
      return [
        "\(title(of: item)): a condition of their signature of \(signature.requirement); \(name(item.owner)), \(due(item.due))",
        place,
      ]
    case .workaround(let item):
      return ["\(title(of: item)): its workaround was accepted; \(name(item.owner)), \(due(item.due))", place]
    case .waiver(let waiver):
      let subject = waiver.subject.map { "/\($0)" } ?? ""
      let end = waiver.until.map { "until \($0.iso)" } ?? "without an end"
      let state = waiver.shortfalls.isEmpty ? "" : "; it has no effect: \(waiver.shortfalls.joined(separator: ", "))"
      return ["waived \(waiver.requirement)\(subject) \(end)\(state)", place]
    }
  }

  private func unmet(_ unmet: (result: RequirementResult, area: Area)) -> [String] {
    let (requirement, state) = (unmet.result.requirement, unmet.result.state)
    return ["\(clause(requirement.ask)) (\(requirement.id)): \(StateWords.state(state.rawValue))"]
  }

  private func delivery(_ delivery: Delivery) -> [String] {
    let day = delivery.day?.iso ?? "no date"
    switch delivery.what {
    case .signature(let signature):
      let conditions = signature.conditions.isEmpty ? "" : " on conditions (\(signature.conditions.joined(separator: ", ")))"
      let answer = signature.result == .rejected ? "refused" : "signed"
      let replaced = signature.state == .superseded ? ", \(signature.reasons.joined(separator: ", "))" : ""
      return ["\(day)  \(answer)\(conditions)\(replaced): \(title(of: signature))"]
    case .item(let item): return ["\(day)  closed: \(title(of: item))"]
    }
  }

  // MARK: Words

  private func title(of item: RaidItem) -> String { "\(item.id), \(clause(item.title))" }

  private func name(_ person: String?) -> String { person.map { assessment.person($0)?.name ?? $0 } ?? "no owner" }

  private func due(_ day: Day?) -> String {
    day.map { "due \($0.iso)" + ($0 < assessment.asOf ? ", overdue" : "") } ?? "no date"
  }

  private func clause(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
}

extension Assessment {
  fileprivate func requirement(_ id: String) -> Requirement? { workspace.checklist.requirements.first { $0.id == id } }
}

extension String {
  /// Without the marks of code.
  fileprivate var plain: String { filter { $0 != "`" } }
}
