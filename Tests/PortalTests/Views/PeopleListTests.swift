import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

struct PeopleListTests {
  private func list(_ assessment: Assessment) -> PeopleList { PeopleList(Ledger(assessment), SiteMap(assessment)) }

  @Test func nobodyIsFirstThenWhoIsLate() {
    let list = list(Sample.assessment)
    #expect(Array(list.owing.map(\.who.plain).prefix(2)) == ["Nobody", "Priya Raman"])
    #expect(list.owing[1].overdue.plain == "1" && list.owing[1].signatures == 1 && list.owing[1].items == 1)
    #expect(list.free.map(\.who.plain).contains("Kenji Watanabe"))
    #expect(list.title.contains("no owner"))
    #expect(list.deck.hasPrefix("Priya Raman is late."))
  }

  @Test func withoutAnythingOwedItIsSaid() {
    let list = list(Fixture.assessment(people: Sample.people))
    #expect(list.title == "Nobody owes anything today")
    #expect(list.owing.isEmpty && list.free.count == 4)
  }
}
