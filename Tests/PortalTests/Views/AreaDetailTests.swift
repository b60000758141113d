import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

struct AreaDetailTests {
  private let site = SiteMap(Sample.assessment)

  private func detail(_ index: Int) -> AreaDetail {
    let area = (site.areas + [site.across].compactMap { $0 })[index]
    return AreaDetail(area, at: index, FindingGroup.of(area, site), site)
  }

  @Test func worstFirstWithProof() {
    let area = detail(0)
    #expect(area.kicker == "Area 1\u{A0}of 3")
    #expect(area.must.all.map(\.id) == ["uat.complete", "uat.signed", "uat.no-admin-role"])
    #expect(area.must.all[0].proofs.map(\.words) == ["U-2: failed.", "U-9: blocked."])
    #expect(area.must.all[0].proofs[0].answer.plain == "Not in the RAID log")
    #expect(area.must.all[0].proofs[1].answer.plain == "answered: R-021, Samir Haddad, 30\u{A0}Nov")
    #expect(area.should.all.map(\.id) == ["uat.locations"])
  }

  @Test func theLeadBeginsWithWhatItMeans() {
    let conditional = detail(1)
    #expect(conditional.lead.plain == "Nothing here stops go-live as long as what is open keeps its answer.")
    #expect(conditional.deck.plain.contains("R-021"))
  }

  @Test func theAsideSaysWhatWouldChangeTheVerdict() {
    #expect(
      detail(0).changes.map(\.plain) == [
        "U-2: failed, no owner", "Priya Raman, who refused, signs Order to cash",
        "What cannot be repaired in time stays listed here. If it is said of each finding who settles it, how and by when, or somebody entitled waives it, the area becomes conditional instead of not ready; what nobody owns yet falls to Kenji Watanabe until then",
      ])
    #expect(
      detail(1).changes.map(\.plain) == [
        "R-021 is averted: Cutover overruns and Monday opens without stock, Samir Haddad, 30\u{A0}Nov",
        "The cutover has been rehearsed twice",
      ])
  }

  @Test func whereNothingIsFiledTheRestStandsUnderWhatIsMissing() {
    let results = (1...12).map { number in
      Fixture.result(
        Fixture.requirement("a.r\(number)", "It holds for \(number)."), .noEvidence,
        gaps: [Fixture.gap("t", "Nothing has been filed.", file: "evidence/a/t.md")])
    }
    let area = Fixture.areaResult(
      Fixture.area("a", "A", order: 1, requirements: results.map(\.requirement)), .noEvidence, results)
    let detail = AreaDetail(area, at: 0, [], SiteMap(Fixture.assessment([area, Sample.across])))
    #expect(detail.begin?.missing.count == 12)
    #expect(detail.must.isEmpty)
    #expect(
      detail.changes.contains(.link("Five\u{A0}more", Target(detail.page, "miss")) + Phrase(" under what is missing")),
      "\(detail.changes.map(\.plain))")
  }

  @Test func whatCountsLaterIsTold() {
    func requirement(_ id: String, _ level: Requirement.Level = .mandatory) -> Requirement {
      Fixture.requirement(id, "It holds.", level: level)
    }
    let results = [
      Fixture.result(requirement("a.now"), .notMet), Fixture.result(requirement("a.good"), .met),
      Fixture.result(requirement("a.later"), .notDue, isLater: true),
      Fixture.result(requirement("a.advice", .recommended), .notDue, isLater: true),
    ]
    let area = Fixture.areaResult(
      Fixture.area("a", "A", order: 1, requirements: results.map(\.requirement)), .notReady, results)
    #expect(
      Message.criteria(Tally(area)) == "Of two\u{A0}criteria: one\u{A0}not met, one\u{A0}met. One\u{A0}more will count later.")
    #expect((Tally(area) + Tally(area)).later == 2)
  }

  @Test func ofALongListThoseThatAreMetFoldAway() {
    func list(_ states: [State]) -> CriteriaList {
      CriteriaList(states.enumerated().map { Fixture.result(Fixture.requirement("a.r\($0)", "A"), $1) }, site)
    }
    let long = list(Array(repeating: .met, count: 9) + [.notMet, .conditions])
    #expect(long.shown.map(\.id) == ["a.r9", "a.r10"])
    #expect(long.folded.count == 9)
    #expect(list(Array(repeating: .met, count: 7)).folded.isEmpty)
  }

  @Test func manyFindingsOfOneCriterionFoldAway() {
    let id = "a.many"
    let area = Fixture.areaResult(
      Fixture.area("a", "A", order: 1, requirements: [Fixture.requirement(id, "A")]), .notReady,
      [Fixture.result(Fixture.requirement(id, "A"), .notMet, findings: (1...100).map { Fixture.finding(id, "S\($0)", "is wrong") })]
    )
    let page = RenderedSite(Fixture.assessment([area])).main("areas/a.html")
    #expect(page.ranges(of: "class=\"find two").count == 2)
    #expect(page.contains("98\u{A0}more findings of this criterion"))
  }

  @Test func factsCarryNoObligation() {
    let requirement = Fixture.requirement("a.fact", "It is known.", level: .informative)
    let result = Fixture.result(requirement, .notMet, findings: [Fixture.finding("a.fact", "S", "is large")])
    #expect(Criterion(result, site).proofs.map(\.answer) == [Phrase()])
  }

  @Test func openItemsAreOneListWorstFirst() {
    let area = Sample.acceptance
    let items = OpenItems(area, site)
    #expect(items.rows.map(\.id.plain) == ["R-030", "R-014", "R-021"])
    #expect(
      items.rows.map(\.use.plain) == [
        "", "", "answers “Every test case has been run, and what did not pass is minor, recorded and planned”",
      ])
    #expect(items.note.plain == "Three\u{A0}open, one\u{A0}without an owner, one\u{A0}without a date.")
    #expect(items.more == nil)
    let many = SiteMap(
      Fixture.assessment([area], raid: (1...20).map { Fixture.risk("R-\($0)", "A", likelihood: 2, impact: 2) }))
    #expect(OpenItems(area, many).rows.count == OpenItems.most)
    #expect(OpenItems(area, many).also.map(\.plain).first == "A (R-13, No owner, No date)")
  }

  @Test func theClaimIsPrintedBesideTheComputedStatus() {
    #expect(detail(0).claims == ["evidence/user-acceptance/uat.md says “green”; what the evidence shows is: not ready."])
    #expect(detail(1).claims == [])
  }

  @Test func findingsSayWhatToPaste() {
    let pastes = detail(0).findings.flatMap(\.items).map(\.paste.plain)
    #expect(
      pastes.contains(
        "# raid.md, in the row of what is done about it\n| covers | owner | due |\n| --- | --- | --- |\n"
          + "| uat.complete/U-2 | an id from people.md | 2026-12-07 or earlier |"
      ))
    #expect(pastes.contains("golive sign uat.signed --as priya --subject otc"))
  }

  @Test func anAreaWithoutEvidenceSaysHowToBegin() throws {
    let area = detail(2)
    let begin = try #require(area.begin)
    #expect(begin.missing.map(\.id) == ["support.plan", "support.roster"])
    #expect(
      begin.commands.plain
        == "evidence/operational-support/support-plan.md\nevidence/operational-support/shifts.md")
    #expect(
      begin.content.plain == """
        ---
        title: Operational support
        author: your id in people.md
        assessed: 2026-11-23
        desk: an id from people.md
        ---

        ## Shifts

        | id | who | day |
        | --- | --- | --- |
        | a short id | an id from people.md | 2026-11-23 |
        """)
    #expect(begin.owner.plain == "Nobody owns this area yet.")
    #expect(area.must.all.map(\.id) == ["support.signed"])
  }

  @Test func laterStandsApart() {
    let area = detail(1)
    #expect(area.later.map(\.id) == ["cutover.closed"])
    #expect(area.must.all.map(\.id) == ["cutover.fits-window", "cutover.rehearsed"])
    #expect(
      area.must.all[1].found.plain
        == "One rehearsal. Waived by Priya Raman until 7\u{A0}Dec\u{A0}2026: The second is replaced by a partial one. waivers.md:4")
  }

  @Test func neighboursFollowTheChecklist() {
    #expect(detail(0).neighbours.previous == nil)
    #expect(detail(2).neighbours.next?.title == "Across the programme")
    #expect(detail(3).neighbours.next == nil)
    #expect(detail(3).kicker == "Across areas")
  }

  @Test func aFindingWithoutASubjectOfItsOwnPageStillHasWords() {
    let citation = site.citations(of: "evidence/user-acceptance/cases.csv")
    #expect(citation.map(\.spot.line) == [3, 260])
  }
}
