import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

struct PersonDetailTests {
  private let site = SiteMap(Sample.assessment)

  private func detail(_ id: String) throws -> PersonDetail {
    let owed = try #require(Ledger(site.assessment).of(id))
    return try #require(PersonDetail(owed, site))
  }

  @Test func theFirstDateIsInTheHeadline() throws {
    let samir = try detail("samir")
    #expect(samir.headline.hasPrefix("You owe"))
    #expect(samir.title.hasPrefix("Samir Haddad owes"))
    #expect(samir.things.contains { $0.what.plain == "R-021 Cutover overruns and Monday opens without stock" })
    #expect(samir.things.first { $0.paste.isEmpty }?.how.first?.plain == "In raid.md:8: close it there, or renew its date.")
  }

  @Test func whatIsOverdueComesFirst() throws {
    let priya = try detail("priya")
    #expect(priya.headline == "You owe two\u{A0}things; one\u{A0}is overdue")
    #expect(priya.things.map(\.left.plain) == ["3\u{A0}days over", "9\u{A0}days"])
    #expect(priya.things[1].what.plain.hasPrefix("Sign: “Each process owner has signed"))
    #expect(priya.things[1].how[0].plain == "It was refused on 20\u{A0}Nov, and that stands until it is signed again.")
    #expect(priya.things[1].paste == "golive sign uat.signed --as priya --subject otc")
    #expect(priya.lists.map(\.id) == ["agreed", "done"])
    #expect(priya.lists[1].lines.map(\.what.plain) == ["I-001 Old printers"])
  }

  @Test func areasThatAreOwnedByRoleAreTold() throws {
    let kenji = try detail("kenji")
    #expect(kenji.headline == "You owe nothing today")
    #expect(kenji.deck == "Nothing is asked of you.")
    #expect(kenji.things.isEmpty)
    #expect(kenji.lists.first { $0.id == "areas" }?.lines.count == 2)
    #expect(kenji.facts.first { $0.term == "Owner of" }?.words.plain == "User acceptance testing, Across the programme")
  }

  @Test func theOnlyThingSaysSinceWhenItIsLate() throws {
    func headline(_ days: [String?]) throws -> String {
      let raid = days.enumerated().map { index, day in
        Fixture.risk("R-\(index)", "Risk", likelihood: 1, impact: 1, owner: "eve", due: day.map(Fixture.day))
      }
      let site = SiteMap(Fixture.assessment(people: [Fixture.person("eve", "Eve Stone")], raid: raid))
      let owed = try #require(Ledger(site.assessment).of("eve"))
      return try #require(PersonDetail(owed, site)).headline
    }
    #expect(try headline(["2026-11-13"]) == "You owe one\u{A0}thing, overdue since 13\u{A0}November")
    #expect(try headline(["2026-11-13", "2026-11-14"]) == "You owe two\u{A0}things; both are overdue")
    #expect(try headline(["2026-11-24"]) == "You owe one\u{A0}thing, on 24\u{A0}November")
    #expect(try headline([nil, nil]) == "You owe two\u{A0}things, without a date")
  }

  @Test func emptyPartsAreNotShown() throws {
    let bare = SiteMap(Fixture.assessment(people: [Fixture.person("eve", "Eve Stone")]))
    let owed = try #require(Ledger(bare.assessment).of("eve"))
    let detail = try #require(PersonDetail(owed, bare))
    #expect(detail.lists.isEmpty && detail.things.isEmpty && detail.headline == "You owe nothing today")
  }

  @Test func pagesOfPeopleHaveTheirOwnNames() {
    let long = String(repeating: "x", count: 300)
    let pages = PersonPages(
      [("index", "A"), ("Jörg", "B"), ("j-rg", "C"), ("日本", "D"), (long, "E")].map { Fixture.person($0.0, $0.1) })
    #expect(pages["index"]?.page == "people/index-x.html")
    #expect(pages["Jörg"]?.page == "people/j-rg.html" && pages["j-rg"]?.page == "people/j-rg-x.html")
    #expect(pages["日本"]?.page == "people/person.html")
    #expect((pages[long]?.page.count ?? 999) < 100)
    #expect(pages["nobody"] == nil)
  }
}
