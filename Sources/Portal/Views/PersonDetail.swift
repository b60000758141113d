import Assessment
import Diagnostics
import Workspace

/// What one person owes and has delivered.
struct PersonDetail: Sendable {
  /// A line of one of the lists below.
  struct Line: Sendable {
    let what: Phrase
    let area: Phrase
    let date: Phrase
    let note: Phrase
    /// What to type.
    var command = ""
  }
  struct List: Sendable {
    let id: String
    let title: String
    let note: String
    /// The heads of the third and fourth column.
    let heads: (date: String, note: String)
    let lines: [Line]
  }

  let page: String
  let name: String
  let kicker: [String]
  /// For the browser's tab, where nobody is addressed; and for the page.
  let title: String
  let headline: String
  let deck: String
  let facts: [Fact]
  let things: [OwedThing]
  /// Those with anything in them.
  let lists: [List]

  /// - Parameter toCome: all decisions to come.
  init?(_ owed: Obligations, _ site: SiteMap, toCome: [DecisionToCome] = []) {
    guard let person = owed.person, let page = site.people[person.id]?.page else { return nil }
    self.page = page
    name = person.name
    let side = person.side.map { Message.text("person-side", ["side": $0.capitalised]) }
    kicker = [Message.roles(owed), person.unit ?? "", side ?? ""].filter { !$0.isEmpty }
    title = Message.owes(owed, by: person.name)
    headline = Message.owes(owed, by: nil)
    let deciding = toCome.filter { $0.isDecided(by: person) }
    deck = owed.owesNothing && !deciding.isEmpty ? Message.deciding(deciding.count) : Message.owedParts(owed)
    things = OwedThing.all(owed, on: page, site)
    facts = Self.facts(owed, person, site)
    lists = [
      Self.deciding(deciding, site), Self.promises(owed, site), Self.unmet(owed, site),
      Self.standIns(owed, site), Self.later(owed, site),
      Self.delivered(owed, site),
    ].filter { !$0.lines.isEmpty }
  }

  private static func facts(_ owed: Obligations, _ person: Person, _ site: SiteMap) -> [Fact] {
    let areas = site.ordered.filter { $0.owners.contains(person.id) }
    let deputies = owed.deputies
    return [
      owed.firstDue.map { Fact(Message.text("person-days-left"), Message.left(until: $0, from: owed.asOf)) },
      owed.overdue == 0
        ? nil
        : Fact(
          Message.text("people-overdue"), .alert(Message.text("people-things", ["count": owed.overdue]).capitalised)),
      areas.isEmpty
        ? nil
        : Fact(
          Message.text("person-owner-of"),
          .joined(areas.map { .link($0.area.title, site.area($0)) }, Message.text("list-between"))),
      deputies.isEmpty
        ? nil
        : Fact(
          Message.text("person-deputy"),
          .joined(
            deputies.map { Message.during(site.person($0.person), $0.from, $0.until, owed.asOf) }, Message.text("clauses-between"))),
      owed.hasDays
        ? Fact(Message.text("person-calendar"), .link(Message.text("person-calendar-link"), site.calendar(of: person.id))) : nil,
      Fact(Message.text("person-listed-in"), site.citation(person.place)),
      Fact(Message.text("people-at-your-desk"), .code("golive owes \(person.id)")),
    ].compactMap(\.self)
  }

  private static func area(_ slug: String, _ site: SiteMap) -> Phrase {
    site.assessment.area(slug).map { .link($0.area.title, site.area($0)) } ?? Phrase()
  }

  private static func item(_ item: RaidItem, _ site: SiteMap) -> Phrase { site.raidLink(item.id) + Phrase(" \(item.title.clause)") }

  private static func signature(_ result: SignOffResult, _ site: SiteMap) -> Phrase {
    let role = site.assessment.workspace.checklist.title(ofRole: result.role)
    return site.requirementTitle(result.requirement)
      + .label(Message.signing(as: role, for: result.subjectTitle ?? result.subject))
  }

  private static func deciding(_ decisions: [DecisionToCome], _ site: SiteMap) -> List {
    let lines = decisions.map { decision in
      let area = site.ordered.first { site.area($0).page == decision.page }
      let count = decision.answers.count
      return Line(
        what: decision.question, area: area.map { .link($0.area.title, site.area($0)) } ?? Phrase(), date: decision.due,
        note: Phrase(count > 0 ? Message.text("person-decides-answers", ["count": count]).capitalised : ""))
    }
    return List(
      id: "decides", title: Message.text("person-decides-title"), note: Message.text("person-decides-note"),
      heads: (Message.text("person-decides-date"), Message.text("person-decides-prepared")), lines: lines)
  }

  private static func promises(_ owed: Obligations, _ site: SiteMap) -> List {
    let lines = owed.promises.filter(\.shortfalls.isEmpty).map { promise in
      switch promise.what {
      case .condition(let item, let signature):
        Line(
          what: Self.item(item, site), area: area(item.area, site), date: site.date(promise.due),
          note: Message.phrase(
            "person-accepted-condition",
            ["requirement": site.requirementTitle(signature.requirement), "person": site.person(item.owner)]))
      case .workaround(let item):
        Line(
          what: Self.item(item, site), area: area(item.area, site), date: site.date(promise.due),
          note: Message.phrase("person-accepted-workaround", ["person": site.person(item.owner)]))
      case .waiver(let waiver):
        Line(
          what: site.requirementTitle(waiver.requirement),
          area: site.home(waiver.requirement).map { area($0.area.slug, site) } ?? Phrase(),
          date: waiver.until.map { .time($0.short(from: owed.asOf), $0) } ?? Phrase(),
          note: waived(waiver, site.citation(promise.place)))
      }
    }
    return List(
      id: "agreed", title: Message.text("person-accepted-title"), note: Message.text("person-accepted-note"),
      heads: (Message.text("person-accepted-date"), Message.text("person-accepted-how")), lines: lines)
  }

  private static func waived(_ waiver: WaiverUse, _ place: Phrase) -> Phrase {
    guard let subject = waiver.subject else { return Message.phrase("person-accepted-waiver", ["place": place]) }
    return Message.phrase("person-accepted-waiver-for", ["subject": Phrase(subject), "place": place])
  }

  private static func unmet(_ owed: Obligations, _ site: SiteMap) -> List {
    let lines = owed.unmet.map { result, area in
      let state = Phrase.strong(Status(result).word)
      let found = result.found.isEmpty ? Phrase() : site.found(result)
      return Line(
        what: site.requirementTitle(result.requirement.id), area: Self.area(area.slug, site),
        date: result.requirement.due.map { site.date($0) } ?? site.needed(result.requirement.stage),
        note: found.isEmpty ? state : Message.phrase("person-areas-found", ["state": state, "found": found]))
    }
    return List(
      id: "areas", title: Message.text("person-areas-title"), note: Message.text("person-areas-note"),
      heads: (Message.text("person-areas-date"), Message.text("person-areas-today")), lines: lines)
  }

  private static func standIns(_ owed: Obligations, _ site: SiteMap) -> List {
    let lines = owed.standIns.map { standIn in
      let asked = site.person(standIn.asked, otherwise: Message.text("people-nobody-named"))
      let whom = Message.during(asked, standIn.from.flatMap { $0 > owed.asOf ? $0 : nil }, standIn.until, owed.asOf)
      return Line(
        what: signature(standIn.signature.result, site), area: area(standIn.signature.area.slug, site),
        date: site.date(standIn.signature.due),
        note: standIn.isDeputy
          ? Message.phrase("person-others-deputy", ["person": whom]) : Message.phrase("person-others-instead", ["person": whom]),
        command: standIn.signature.command)
    }
    return List(
      id: "others", title: Message.text("person-others-title"), note: Message.text("person-others-note"),
      heads: (Message.text("person-others-date"), Message.text("person-others-whom")), lines: lines)
  }

  private static func later(_ owed: Obligations, _ site: SiteMap) -> List {
    let lines = owed.signatures.filter { !$0.isDue }.map { signature in
      Line(
        what: Self.signature(signature.result, site), area: area(signature.area.slug, site), date: site.date(signature.due),
        note: Phrase(signature.hasEvidence ? Message.text("person-later-not-due") : Message.text("person-later-not-there")),
        command: signature.command)
    }
    return List(
      id: "later", title: Message.text("person-later-title"), note: Message.text("person-later-note"),
      heads: (Message.text("person-later-date"), Message.text("person-later-today")), lines: lines)
  }

  private static func delivered(_ owed: Obligations, _ site: SiteMap) -> List {
    let lines = owed.delivered.map { delivery in
      let date = delivery.day.map { Phrase.time($0.short(from: owed.asOf), $0) } ?? Phrase()
      let area = delivery.area.map { Self.area($0.slug, site) } ?? Phrase()
      switch delivery.what {
      case .signature(let result):
        return Line(
          what: signature(result, site), area: area, date: date,
          note: answer(result, site) + Phrase(Message.replaced(result, site)))
      case .item(let item):
        return Line(what: Self.item(item, site), area: area, date: date, note: Phrase(Message.text("person-done-closed")))
      }
    }
    return List(
      id: "done", title: Message.text("person-done-title"), note: Message.delivered(owed.delivered),
      heads: (Message.text("person-done-date"), Message.text("person-done-what")), lines: lines)
  }

  private static func answer(_ result: SignOffResult, _ site: SiteMap) -> Phrase {
    let isRefused = result.result == .rejected
    if result.conditions.isEmpty {
      return Phrase(isRefused ? Message.text("person-done-refused") : Message.text("person-done-signed"))
    }
    let conditions = Phrase.joined(result.conditions.map { site.raidLink($0) }, Message.text("list-between"))
    return isRefused
      ? Message.phrase("person-done-refused-with", ["conditions": conditions])
      : Message.phrase("person-done-signed-with", ["conditions": conditions])
  }
}
