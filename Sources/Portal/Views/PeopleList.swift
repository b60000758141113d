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
  static let name = "People"

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
    noneOwing = "Nobody owes anything \(Message.today(nobody.isPart))."
    owesNothing = "Owes nothing \(Message.today(nobody.isPart))."
    kicker =
      "\(ledger.people.count.of("person", "people")) \(ledger.people.count == 1 ? "has" : "have") a part in this go-live"
      .capitalised
    deck = Message.owingMost(people, site)
    facts = Self.facts(people, nobody, site)
    owing = ((nobody.owesNothing ? [] : [nobody]) + people).map { Row($0, site) }
    free = ledger.free.map { Row($0, site) }
  }

  private static func facts(_ people: [Obligations], _ nobody: Obligations, _ site: SiteMap) -> [Fact] {
    let asOf = site.assessment.asOf
    let overdue = people.map(\.overdue).reduce(0, +)
    let next = people.flatMap(\.days).filter { $0 >= asOf }.min()
    let none: Phrase = nobody.isPart ? "Nothing that is shown" : "Nothing"
    return [
      next.map {
        Fact("Next due", Phrase.time($0.weekdayShortYear, $0) + Phrase(", \(Message.distance(to: $0, from: asOf))"))
      },
      Fact("Overdue", overdue == 0 ? none : .alert(overdue.of("thing").capitalised)),
      Fact("Without an owner", nobody.count == 0 ? none : .alert(nobody.count.of("thing").capitalised)),
      Fact("The same at your desk", .code("golive owes")),
    ].compactMap(\.self)
  }
}

extension PeopleList.Row {
  init(_ owed: Obligations, _ site: SiteMap) {
    who = site.person(owed.person?.id, otherwise: "Nobody")
    role = Message.roles(owed)
    signatures = owed.toSign.count
    items = owed.items.count + owed.conditions.count + owed.toRenew.count
    overdue = owed.overdue == 0 ? Phrase() : .alert(String(owed.overdue))
    due = owed.owesNothing ? Phrase() : site.date(owed.firstDue)
    left = owed.firstDue.map { Message.left(until: $0, from: owed.asOf) } ?? Phrase()
    let things = OwedThing.all(owed, on: PeopleList.page, site)
    let most = things.unfolded(1)
    first =
      .joined(things.prefix(most).map(\.brief), "; ") + Phrase(things.count > most ? "; \((things.count - most).spelled) more" : "")
  }
}
