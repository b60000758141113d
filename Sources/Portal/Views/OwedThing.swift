import Assessment
import Diagnostics
import Workspace

/// One thing that somebody owes, with its date and the way to deliver it.
struct OwedThing: Sendable {
  let what: Phrase
  /// The same for a narrow place.
  let brief: Phrase
  let area: Phrase
  let day: Day?
  let due: Phrase
  let left: Phrase
  /// Why it is owed, and where to do it.
  let how: [Phrase]
  /// What to type or to paste; and what it does, for those who cannot see it.
  let paste: String
  let label: String

  /// Signatures that are asked for today, open items, waivers that have ended; by date, without one last.
  static func all(_ owed: Obligations, on page: String, _ site: SiteMap) -> [OwedThing] {
    let all =
      owed.toSign.map { OwedThing($0, on: page, site) } + owed.items.map { OwedThing($0, site) }
      + owed.conditions.map { OwedThing($0, site) } + owed.toRenew.compactMap { OwedThing($0, site) }
    return all.enumerated().sorted { left, right in
      (left.element.day?.number ?? Int.max, left.offset) < (right.element.day?.number ?? Int.max, right.offset)
    }.map(\.element)
  }

  init(_ owed: SignatureOwed, on page: String, _ site: SiteMap) {
    let result = owed.result
    let role = site.assessment.workspace.checklist.title(ofRole: result.role)
    let subject = (result.subjectTitle ?? result.subject).map { ", \($0)" } ?? ""
    what = Phrase("Sign: ") + site.requirementTitle(result.requirement) + .label("as \(role.lowercasedFirst)\(subject)")
    brief = Phrase("Sign ") + site.requirementTitle(result.requirement)
    area = .link(owed.area.title, Target("areas/\(owed.area.slug).html"))
    (day, due, left) = Self.date(owed.due, site)
    let refused = owed.reason == .refused || owed.reason == .conditions ? result.conditions.map { site.condition($0) } : []
    how = [
      // That a signature is missing says the row itself.
      owed.reason == .missing && owed.hasEvidence && result.reasons.isEmpty
        ? Phrase() : site.located(site.inWords(site.assessment.why(owed))),
      refused.isEmpty ? Phrase() : Phrase("Conditions: ") + .joined(refused, "; ") + ".",
      result.meaning.isEmpty ? Phrase() : Phrase("To sign: “\(result.meaning)” Tell the programme office, or type:"),
    ].filter { !$0.isEmpty }
    paste = owed.command
    label = "Command to sign \(result.requirement) as \(role.lowercasedFirst)\(subject)"
  }

  init(_ owed: ItemOwed, _ site: SiteMap) {
    let item = owed.item
    what = site.raidLink(item.id) + Phrase(" \(item.title.clause)")
    brief = what
    area = site.assessment.area(item.area).map { .link($0.area.title, site.area($0)) } ?? Phrase(item.area)
    (day, due, left) = Self.date(item.due, site)
    let reasons = owed.shortfalls.filter { !$0.isSeen }.map { site.inWords($0.words) }
    let columns = owed.missing.map(\.unkeyed)
    let fill = columns.isEmpty ? Phrase(": close it there, or renew its date.") : Phrase(": fill in or renew \(columns.listed).")
    how = [
      Phrase("In ") + site.citation(item.place) + fill,
      reasons.isEmpty ? Phrase() : .marked("Now \(reasons.joined(separator: "; ")).".sentence),
      Message.conditionOf(owed.conditionOf, site),
      owed.uncovered.isEmpty ? Phrase() : "Findings about it that its “covers” does not name:",
    ].filter { !$0.isEmpty }
    paste = owed.uncovered.joined(separator: "; ")
    label = "To add to covers of \(item.id)"
  }

  init(_ owed: ConditionOwed, _ site: SiteMap) {
    let decision = Phrase.link(owed.decision.title, site.decision(owed.decision.id))
    what = Phrase(owed.result.condition.what.clause) + .label("condition \(owed.number) of decision \(owed.decision.number)")
    brief = Phrase(owed.result.condition.what.clause)
    (day, due, left) = Self.date(owed.due, site)
    let closing: Phrase
    switch owed.result.closing {
    case .item(let item):
      area = site.assessment.area(item.area).map { .link($0.area.title, site.area($0)) } ?? Phrase(item.area)
      closing = Phrase("It is kept when this is closed: ") + site.condition(item.id) + "."
    case .requirement(let result):
      area = site.home(result.requirement.id).map { .link($0.area.title, site.area($0)) } ?? Phrase()
      closing = Phrase("It is kept when this is met: ") + site.requirementTitle(result.requirement.id) + "."
    case .hidden:
      area = Phrase()
      closing = "What shows that it is kept is not shown to this audience."
    case .nothing:
      area = Phrase()
      closing = "What was to show that it is kept is gone."
    }
    how = [Phrase("“") + decision + "” rests on it. " + closing]
    (paste, label) = ("", "")
  }

  /// Nil unless it is a waiver: what was accepted otherwise is somebody else's to close.
  init?(_ promise: Promise, _ site: SiteMap) {
    guard case .waiver(let waiver) = promise.what else { return nil }
    what = Phrase("Renew or remove the waiver of ") + site.requirementTitle(waiver.requirement)
    brief = Phrase("Waiver of ") + site.requirementTitle(waiver.requirement)
    area = site.home(waiver.requirement).map { .link($0.area.title, site.area($0)) } ?? Phrase()
    (day, due, left) = Self.date(waiver.until, site)
    how = [
      Phrase("In ") + site.citation(promise.place)
        + .marked(": it has no effect, \(waiver.shortfalls.map(site.inWords).joined(separator: ", ")).")
    ]
    (paste, label) = ("", "")
  }

  private static func date(_ day: Day?, _ site: SiteMap) -> (Day?, Phrase, Phrase) {
    (day, site.date(day), day.map { Message.left(until: $0, from: site.assessment.asOf) } ?? Phrase())
  }
}

extension SiteMap {
  /// Words whose files, in back-ticks, lead to their pages.
  func located(_ text: String) -> Phrase {
    Phrase(
      Phrase.marked(text).runs.map { run in
        guard case .code(let name) = run else { return run }
        if let file = file(name) { return .link(name, Target(file.page), isCode: true) }
        return raid(name).map { .link(name, $0, isCode: false) } ?? run
      })
  }
}
