import Assessment
import Diagnostics
import Workspace

/// Names of things as links to where they are.
extension SiteMap {
  /// `evidence/user-acceptance/uat.md:42`, as a link where the page exists.
  func citation(_ place: Place) -> Phrase { .link(place.citation, target(place), isCode: true) }

  /// The file's name only, for narrow columns.
  func fileName(_ path: String) -> Phrase {
    return .link(path.lastPathName, file(path).map { Target($0.page) }, isCode: true)
  }

  /// What a requirement asks, leading to how it is decided; the id where the checklist has no such requirement.
  func ruleTitle(_ id: String) -> Phrase {
    guard let requirement = result(id)?.requirement else { return .code(id) }
    return Message.phrase("rule-title", ["ask": Phrase.link(requirement.ask.clause, rule(id))])
  }

  /// The same, leading to where it stands on its area's page.
  func requirementTitle(_ id: String) -> Phrase {
    guard let requirement = result(id)?.requirement else { return .code(id) }
    return Message.phrase("rule-title", ["ask": Phrase.link(requirement.ask.clause, self.requirement(id))])
  }

  /// Words of the checklist: names stand in back-ticks, those of requirements become what they ask.
  func marked(_ text: String) -> Phrase {
    Phrase(
      Phrase.marked(text).runs.flatMap { run in
        if case .code(let name) = run, result(name) != nil { ruleTitle(name).runs } else { [run] }
      })
  }

  /// What was found of a requirement, in sentences; what is only counted leads to where all of it is told.
  func found(_ result: RequirementResult) -> Phrase { .sentences([.marked(beginning(result).sentence), rest(result)]) }

  /// The same without what is only counted.
  func beginning(_ result: RequirementResult) -> String {
    inWords(result.missing.map { [$0.before, $0.all[0].words].inSentences } ?? result.found)
  }

  /// `And two more.`, leading to the page of the requirement; empty where nothing is left out.
  func rest(_ result: RequirementResult) -> Phrase {
    result.missing.map { .link(Message.andMore($0.all.count - 1), rule(result.requirement.id)) } ?? Phrase()
  }

  func requirementLink(_ id: String) -> Phrase { .link(id, requirement(id), isCode: true) }

  func raidLink(_ id: String) -> Phrase { .link(id, raid(id)) }

  /// The name, or the id of somebody whom people.md does not know; nil when nobody is named.
  func name(_ person: String?) -> String? { person.map { people[$0]?.person.name ?? $0 } }

  /// A person's name, leading to their page.
  func person(_ id: String?, otherwise nobody: String? = nil) -> Phrase {
    guard let id else { return .alert(nobody ?? Message.text("owner-none")) }
    guard let (person, page) = people[id] else { return Phrase(id) }
    return .link(person.name, Target(page))
  }

  /// An item of the RAID log with who sees to it and until when; what is closed is never overdue.
  func answer(_ mitigation: Mitigation) -> Phrase {
    Message.phrase(
      "due-item", ["item": raidLink(mitigation.id), "owner": person(mitigation.owner), "due": due(mitigation)])
  }

  func due(_ mitigation: Mitigation) -> Phrase { due(mitigation.due, isOpen: mitigation.isOpen) }

  private func due(_ day: Day?, isOpen: Bool) -> Phrase { isOpen ? date(day) : Message.phrase("due-closed") }

  /// A condition of a signature: its item in words, with who sees to it and until when.
  func condition(_ id: String) -> Phrase {
    guard let item = item(id) else { return raidLink(id) }
    return Message.phrase(
      "due-condition",
      [
        "title": item.title.clause, "item": raidLink(id), "owner": person(item.owner),
        "due": due(item.due, isOpen: item.isOpen),
      ])
  }

  /// When something of a stage is needed, in words; nothing where the programme does not say.
  func needed(_ stage: Requirement.Stage) -> Phrase {
    let asOf = assessment.asOf
    guard let (words, day) = Message.needed(stage, assessment.workspace.programme, asOf: asOf) else { return Phrase() }
    return day < asOf ? .alert(Message.text("date-overdue", ["day": words])) : .time(words, day)
  }

  func owners(_ area: AreaResult) -> Phrase {
    area.owners.isEmpty
      ? .alert(Message.text("owner-none")) : .joined(area.owners.map { person($0) }, Message.text("list-between"))
  }

  func date(_ day: Day?, otherwise none: String? = nil) -> Phrase {
    guard let day else { return .alert(none ?? Message.text("date-none")) }
    let words = day.short(from: assessment.asOf)
    return day < assessment.asOf ? .alert(Message.text("date-overdue", ["day": words])) : .time(words, day)
  }
}
