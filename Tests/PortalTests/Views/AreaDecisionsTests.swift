import Diagnostics
import TestSupport
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// What has been decided, and will be, on the page of the area that it is about.
@Suite struct AreaDecisionsTests {
  private func site(_ changes: [String: String?] = [:]) async throws -> SiteMap {
    SiteMap(try await assess(Kitchen.decided(changes)))
  }

  @Test func conditionsStandWithTheAreaOfWhatClosesThem() async throws {
    let site = try await site()
    let kitchen = try #require(site.assessment.areas.first { $0.area.slug == "kitchen" })
    let decisions = AreaDecisions(kitchen, items: [], [], site)
    #expect(decisions.rows.map(\.what.plain) == ["The smoke is gone", "Every dish is good"])
    #expect(decisions.rows.map(\.kind.plain) == ["condition 1\u{A0}of decision 0001", "condition 2\u{A0}of decision 0001"])
    #expect(decisions.rows.map(\.status.word) == ["Open", "Overdue"])
    #expect(decisions.rows.map(\.due.plain) == ["27\u{A0}Nov", "20\u{A0}Nov, overdue"])
    #expect(
      decisions.note.plain == "In force: Open on 7 December (18\u{A0}November). All two\u{A0}conditions concern it.")
    for other in site.assessment.areas where other.area.slug != "kitchen" {
      let nothing = AreaDecisions(other, items: [], [], site)
      #expect(nothing.rows.isEmpty)
      #expect(nothing.note.plain.hasSuffix("No condition of it concerns this area."))
      #expect(AreaDecisions(other, items: [Exact("R1")], [], site).rows.map(\.what.plain) == ["The smoke is gone"])
    }
    let page = RenderedSite(site.assessment).main("areas/kitchen.html")
    #expect(page.contains("<h2 id=\"decided\">Decisions about this area</h2>"))
    #expect(page.contains("<a href=\"../decisions/0001-open-on-the-day.html\">condition 1\u{A0}of decision 0001</a>"))
  }

  @Test func whatIsReplacedOrOnlyProposedBindsNobody() async throws {
    let newer = Kitchen.decision.replacing("gate: G2", with: "gate: G2\nsupersedes: 0001-open-on-the-day")
    for site in [
      try await site(["decisions/0002-again.md": newer]),
      try await site([Kitchen.decisionPath: nil, "decisions/0001-open.md": Kitchen.proposal]),
    ] {
      let rows = site.assessment.areas.flatMap { AreaDecisions($0, items: [], [], site).rows }
      #expect(rows.allSatisfy { $0.kind.plain.hasSuffix("decision 0002") })
    }
  }

  @Test func decisionsToComeStandWhereTheirItemsAreUsed() throws {
    let figure = Fixture.figure(
      "Decisions to come", picture: DecisionToCome.picture, columns: ["id", "what", "who", "date", "about"],
      rows: [
        [.text("D-1"), .text("Who builds it?"), .text("Priya Raman"), .text("2026-11-25"), .text("R-1")],
        [.text("D-2"), .text("Who pays?"), .text("Kenji Watanabe"), .text("2026-11-20"), .text("R-1")],
        [.text("D-3"), .text("Do we go?"), .text("Priya Raman"), .text("2026-12-02"), .blank],
      ])
    let home = Fixture.areaResult(Fixture.area("home", "Home", order: 1, requirements: []), .ready, [], figures: [figure])
    let other = Fixture.areaResult(Fixture.area("other", "Other", order: 2, requirements: []), .ready, [])
    let risk = Fixture.risk("R-1", "Nobody builds it", likelihood: 2, impact: 2)
    let site = SiteMap(Fixture.assessment([home, other], people: Sample.people, raid: [risk]))
    let toCome = DecisionToCome.all(site)
    let rows = AreaDecisions(other, items: [Exact("R-1")], toCome, site).rows
    #expect(
      rows.map { "\($0.what.plain) \($0.who.plain), \($0.status.word)" } == [
        "Who pays? Kenji Watanabe, Overdue", "Who builds it? Priya Raman, To be decided",
        // What names nothing is about the whole go-live.
        "Do we go? Priya Raman, To be decided",
      ])
    #expect(AreaDecisions(other, items: [], toCome, site).rows.map(\.what.plain) == ["Do we go?"])
    // Its own table stands on the page.
    #expect(AreaDecisions(home, items: [Exact("R-1")], toCome, site).rows.isEmpty)
    // Whoever decides has it on their page.
    let priya = try #require(Ledger(site.assessment).of("priya").flatMap { PersonDetail($0, site, toCome: toCome) })
    #expect(priya.lists.first { $0.id == "decides" }?.lines.map(\.what.plain) == ["Who builds it?", "Do we go?"])
    // What nobody owns says who decides.
    let item = RiskRegister.Item(risk, toCome, site)
    #expect(item.owner == .alert("No owner") + .label("Kenji Watanabe decides by 20\u{A0}Nov, overdue"))
  }
}
