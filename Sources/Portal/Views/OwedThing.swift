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
    let (subject, title) = (result.subjectTitle ?? result.subject, site.requirementTitle(result.requirement))
    what = Message.phrase("owed-sign", ["requirement": title]) + .label(Message.signing(as: role, for: subject))
    brief = Message.phrase("owed-sign-brief", ["requirement": title])
    area = .link(owed.area.title, Target("areas/\(owed.area.slug).html"))
    (day, due, left) = Self.date(owed.due, site)
    let refused = owed.reason == .refused || owed.reason == .conditions ? result.conditions.map { site.condition($0) } : []
    how = [
      // That a signature is missing says the row itself.
      owed.reason == .missing && owed.hasEvidence && result.reasons.isEmpty
        ? Phrase() : site.located(site.inWords(site.assessment.why(owed))),
      refused.isEmpty
        ? Phrase() : Message.phrase("owed-conditions", ["conditions": Phrase.joined(refused, Message.text("clauses-between"))]),
      result.meaning.isEmpty ? Phrase() : Message.phrase("owed-to-sign", ["meaning": Phrase(result.meaning)]),
    ].filter { !$0.isEmpty }
    paste = owed.command
    label =
      subject.map {
        Message.text("owed-command-for", ["requirement": result.requirement, "role": role.lowercasedFirst, "subject": $0])
      } ?? Message.text("owed-command", ["requirement": result.requirement, "role": role.lowercasedFirst])
  }

  init(_ owed: ItemOwed, _ site: SiteMap) {
    let item = owed.item
    what = site.raidLink(item.id) + Phrase(" \(item.title.clause)")
    brief = what
    area = site.assessment.area(item.area).map { .link($0.area.title, site.area($0)) } ?? Phrase(item.area)
    (day, due, left) = Self.date(item.due, site)
    let reasons = owed.shortfalls.filter { !$0.isSeen }.map { site.inWords($0.words) }
    let columns = owed.missing.map(\.unkeyed)
    let place = site.citation(item.place)
    how = [
      columns.isEmpty
        ? Message.phrase("owed-close", ["place": place])
        : Message.phrase("owed-fill-in", ["place": place, "columns": Phrase(columns.listed)]),
      reasons.isEmpty
        ? Phrase() : Message.phrase("owed-now", ["reasons": reasons.joined(separator: Message.text("clauses-between"))]),
      Message.conditionOf(owed.conditionOf, site),
      owed.uncovered.isEmpty ? Phrase() : Phrase(Message.text("owed-uncovered")),
    ].filter { !$0.isEmpty }
    paste = owed.uncovered.joined(separator: "; ")
    label = Message.text("owed-covers", ["item": item.id])
  }

  init(_ owed: ConditionOwed, _ site: SiteMap) {
    let decision = Phrase.link(owed.decision.title, site.decision(owed.decision.id))
    let place = Message.text("decision-condition", ["number": owed.number, "decision": owed.decision.number])
    what = Phrase(owed.result.condition.what.clause) + .label(place)
    brief = Phrase(owed.result.condition.what.clause)
    (day, due, left) = Self.date(owed.due, site)
    switch owed.result.closing {
    case .item(let item):
      area = site.assessment.area(item.area).map { .link($0.area.title, site.area($0)) } ?? Phrase(item.area)
      how = [Message.phrase("owed-kept-item", ["decision": decision, "item": site.condition(item.id)])]
    case .requirement(let result):
      area = site.home(result.requirement.id).map { .link($0.area.title, site.area($0)) } ?? Phrase()
      let title = site.requirementTitle(result.requirement.id)
      how = [Message.phrase("owed-kept-requirement", ["decision": decision, "requirement": title])]
    case .hidden:
      area = Phrase()
      how = [Message.phrase("owed-kept-hidden", ["decision": decision])]
    case .nothing:
      area = Phrase()
      how = [Message.phrase("owed-kept-gone", ["decision": decision])]
    }
    (paste, label) = ("", "")
  }

  /// Nil unless it is a waiver: what was accepted otherwise is somebody else's to close.
  init?(_ promise: Promise, _ site: SiteMap) {
    guard case .waiver(let waiver) = promise.what else { return nil }
    let title = site.requirementTitle(waiver.requirement)
    what = Message.phrase("owed-waiver", ["requirement": title])
    brief = Message.phrase("owed-waiver-brief", ["requirement": title])
    area = site.home(waiver.requirement).map { .link($0.area.title, site.area($0)) } ?? Phrase()
    (day, due, left) = Self.date(waiver.until, site)
    let reasons = waiver.shortfalls.map(site.inWords).joined(separator: Message.text("list-between"))
    how = [Message.phrase("owed-waiver-void", ["place": site.citation(promise.place), "reasons": reasons])]
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
