import Assessment
import Workspace

/// Everybody, with what they owe in numbers.
struct PeopleList: Sendable {
  struct Row: Sendable {
    let who: Phrase
    let role: String
    let signatures: Int
    let items: Int
    let overdue: Phrase
    let due: Phrase
    let left: Phrase
    /// What comes first.
    let first: Phrase
  }

  static let page = "people/index.html"
  static var name: String { Message.text("people-name") }

  let title: String
  let kicker: String
  let deck: String
  let facts: [Fact]
  /// Nobody first, then most overdue first.
  let owing: [Row]
  let free: [Row]
  /// What is said where nobody owes anything, and of whoever does not.
  let noneOwing: String
  let owesNothing: String

  init(_ ledger: Ledger, _ site: SiteMap) {
    let (nobody, people) = (ledger.nobody, ledger.owing)
    title = Message.owing(people.count, things: people.map(\.count).reduce(0, +), orphans: nobody.count, isPart: nobody.isPart)
    noneOwing = Message.owing(0, things: 0, orphans: 0, isPart: nobody.isPart).sentence
    owesNothing = Message.text("people-owes-nothing", ["reach": Message.reach(nobody.isPart)])
    kicker = Message.text("people-have-part", ["count": ledger.people.count]).capitalised
    deck = Message.owingMost(people, site)
    facts = Self.facts(people, nobody, site)
    owing = ((nobody.owesNothing ? [] : [nobody]) + people).map { Row($0, site) }
    free = ledger.free.map { Row($0, site) }
  }

  private static func facts(_ people: [Obligations], _ nobody: Obligations, _ site: SiteMap) -> [Fact] {
    let asOf = site.assessment.asOf
    let overdue = people.map(\.overdue).reduce(0, +)
    let next = people.flatMap(\.days).filter { $0 >= asOf }.min()
    return [
      next.map { day in
        let distance = Message.distance(to: day, from: asOf)
        let words = Message.phrase(
          "people-next-due-day", ["day": Phrase.time(day.weekdayShortYear, day), "distance": distance])
        return Fact(Message.text("people-next-due"), words)
      },
      Fact(Message.text("people-overdue"), things(overdue, nobody.isPart)),
      Fact(Message.text("people-unowned"), things(nobody.count, nobody.isPart)),
      Fact(Message.text("people-at-your-desk"), .code("golive owes")),
    ].compactMap(\.self)
  }

  private static func things(_ count: Int, _ isPart: Bool) -> Phrase {
    count == 0
      ? Phrase(Message.text("people-nothing", ["reach": Message.reach(isPart)]))
      : .alert(Message.text("people-things", ["count": count]).capitalised)
  }
}

extension PeopleList.Row {
  init(_ owed: Obligations, _ site: SiteMap) {
    who = site.person(owed.person?.id, otherwise: Message.text("people-nobody"))
    role = Message.roles(owed)
    signatures = owed.toSign.count
    items = owed.items.count + owed.conditions.count + owed.toRenew.count
    overdue = owed.overdue == 0 ? Phrase() : .alert(String(owed.overdue))
    due = owed.owesNothing ? Phrase() : site.date(owed.firstDue)
    left = owed.firstDue.map { Message.left(until: $0, from: owed.asOf) } ?? Phrase()
    let things = OwedThing.all(owed, on: PeopleList.page, site)
    let most = things.unfolded(1)
    let told = Phrase.joined(things.prefix(most).map(\.brief), Message.text("clauses-between"))
    first =
      things.count > most ? Message.phrase("people-first-and-more", ["first": told, "count": things.count - most]) : told
  }
}
