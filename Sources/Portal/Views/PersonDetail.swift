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
    kicker = [Message.roles(owed), person.unit ?? "", person.side.map { "\($0.capitalised) side" } ?? ""].filter { !$0.isEmpty }
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
      owed.firstDue.map { Fact("Days to the first", Message.left(until: $0, from: owed.asOf)) },
      owed.overdue == 0 ? nil : Fact("Overdue", .alert(owed.overdue.of("thing").capitalised)),
      areas.isEmpty ? nil : Fact("Owner of", .joined(areas.map { .link($0.area.title, site.area($0)) }, ", ")),
      deputies.isEmpty
        ? nil
        : Fact(
          "Deputy", .joined(deputies.map { site.person($0.person) + Phrase(Message.period($0.from, $0.until, owed.asOf)) }, "; ")),
      Fact("Listed in", site.citation(person.place)), Fact("The same at your desk", .code("golive owes \(person.id)")),
    ].compactMap(\.self)
  }

  private static func area(_ slug: String, _ site: SiteMap) -> Phrase {
    site.assessment.area(slug).map { .link($0.area.title, site.area($0)) } ?? Phrase()
  }

  private static func item(_ item: RaidItem, _ site: SiteMap) -> Phrase { site.raidLink(item.id) + Phrase(" \(item.title.clause)") }

  private static func signature(_ result: SignOffResult, _ site: SiteMap) -> Phrase {
    let role = site.assessment.workspace.checklist.title(ofRole: result.role)
    let subject = (result.subjectTitle ?? result.subject).map { ", \($0)" } ?? ""
    return site.requirementTitle(result.requirement) + .label("as \(role.lowercasedFirst)\(subject)")
  }

  private static func deciding(_ decisions: [DecisionToCome], _ site: SiteMap) -> List {
    let lines = decisions.map { decision in
      let area = site.ordered.first { site.area($0).page == decision.page }
      return Line(
        what: decision.question, area: area.map { .link($0.area.title, site.area($0)) } ?? Phrase(), date: decision.due,
        note: Phrase(decision.answers.count > 0 ? "\(decision.answers.count.of("answer")) to choose from".capitalised : ""))
    }
    return List(id: "decides", title: "What you are to decide", note: "By date.", heads: ("By", "Prepared"), lines: lines)
  }

  private static func promises(_ owed: Obligations, _ site: SiteMap) -> List {
    let lines = owed.promises.filter(\.shortfalls.isEmpty).map { promise in
      switch promise.what {
      case .condition(let item, let signature):
        Line(
          what: Self.item(item, site), area: area(item.area, site), date: site.date(promise.due),
          note: Phrase("A condition of your signature of ") + site.requirementTitle(signature.requirement) + "; "
            + site.person(item.owner) + " sees to it.")
      case .workaround(let item):
        Line(
          what: Self.item(item, site), area: area(item.area, site), date: site.date(promise.due),
          note: Phrase("You accepted how people work around it; ") + site.person(item.owner) + " sees to it.")
      case .waiver(let waiver):
        Line(
          what: site.requirementTitle(waiver.requirement),
          area: site.home(waiver.requirement).map { area($0.area.slug, site) } ?? Phrase(),
          date: waiver.until.map { .time($0.short(from: owed.asOf), $0) } ?? Phrase(),
          note: Phrase("You waived it") + Phrase(waiver.subject.map { " for \($0)" } ?? "") + ", in " + site.citation(promise.place)
            + ".")
      }
    }
    return List(
      id: "agreed", title: "What you accepted for the time being", note: "By date. It rests on your word until then.",
      heads: ("Until", "How"), lines: lines)
  }

  private static func unmet(_ owed: Obligations, _ site: SiteMap) -> List {
    let lines = owed.unmet.map { result, area in
      let status = Status(result)
      return Line(
        what: site.requirementTitle(result.requirement.id), area: Self.area(area.slug, site),
        date: result.requirement.due.map { site.date($0) } ?? site.needed(result.requirement.stage),
        note: .strong(status.word) + Phrase(result.found.isEmpty ? "" : ": \(site.inWords(result.found).sentence)"))
    }
    return List(
      id: "areas", title: "Not met in your areas", note: "You own these areas by role; others may have the work.",
      heads: ("Needed", "Today"), lines: lines)
  }

  private static func standIns(_ owed: Obligations, _ site: SiteMap) -> List {
    let lines = owed.standIns.map { standIn in
      let whom = site.person(standIn.asked, otherwise: "nobody named")
      let period = Message.period(standIn.from.flatMap { $0 > owed.asOf ? $0 : nil }, standIn.until, owed.asOf)
      return Line(
        what: signature(standIn.signature.result, site), area: area(standIn.signature.area.slug, site),
        date: site.date(standIn.signature.due),
        note: Phrase(standIn.isDeputy ? "As deputy of " : "Instead of ") + whom + Phrase(period), command: standIn.signature.command
      )
    }
    return List(
      id: "others", title: "What you may sign for others", note: "It is asked of them; yours counts as well.",
      heads: ("Needed", "For whom"), lines: lines)
  }

  private static func later(_ owed: Obligations, _ site: SiteMap) -> List {
    let lines = owed.signatures.filter { !$0.isDue }.map { signature in
      Line(
        what: Self.signature(signature.result, site), area: area(signature.area.slug, site), date: site.date(signature.due),
        note: signature.hasEvidence ? "Not due yet" : "Not due yet, and what it covers is not there yet", command: signature.command
      )
    }
    return List(
      id: "later", title: "What you will be asked to sign", note: "Nothing is owed for these today.", heads: ("Needed", "Today"),
      lines: lines)
  }

  private static func delivered(_ owed: Obligations, _ site: SiteMap) -> List {
    let lines = owed.delivered.map { delivery in
      let date = delivery.day.map { Phrase.time($0.short(from: owed.asOf), $0) } ?? Phrase()
      let area = delivery.area.map { Self.area($0.slug, site) } ?? Phrase()
      switch delivery.what {
      case .signature(let result):
        let conditions = result.conditions.map { site.raidLink($0) }
        let answer = result.result == .rejected ? Phrase("Refused") : "Signed"
        return Line(
          what: signature(result, site), area: area, date: date,
          note: (conditions.isEmpty ? answer : answer + Phrase(" with conditions: ") + .joined(conditions, ", "))
            + Phrase(Message.replaced(result, site)))
      case .item(let item): return Line(what: Self.item(item, site), area: area, date: date, note: "Closed")
      }
    }
    return List(
      id: "done", title: "What you have delivered", note: Message.delivered(owed.delivered), heads: ("When", "What came of it"),
      lines: lines)
  }
}
