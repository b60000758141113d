import Diagnostics
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

struct OverviewTests {
  private let overview = Overview(SiteMap(Sample.assessment), findings: 8)

  private func areas(_ verdicts: Verdict...) -> [AreaResult] {
    verdicts.enumerated().map { index, verdict in
      Fixture.areaResult(Fixture.area("area-\(index)", "Area \(index)", order: index, requirements: []), verdict, [])
    }
  }

  @Test func theVerdictIsASentence() {
    #expect(overview.verdict == "Not ready for 7\u{A0}December")
    #expect(overview.lead == "One\u{A0}of three\u{A0}areas is not ready and one\u{A0}has no evidence.")
    #expect(
      overview.deck
        == "Two\u{A0}required sign-offs are missing, lapsed or refused. Three\u{A0}things below must change before the go/no-go meeting on Wednesday\u{A0}2\u{A0}December."
    )
    #expect(overview.countdown?.big == "14\u{A0}days")
  }

  @Test(arguments: [
    ([Verdict.ready], "The one area is ready."), ([.ready, .ready], "Both\u{A0}areas are ready."),
    ([.conditions, .ready, .ready], "One\u{A0}of three\u{A0}areas is ready only with conditions."),
    ([.notReady, .notReady, .noEvidence, .noEvidence], "Two\u{A0}of four\u{A0}areas are not ready and two\u{A0}have no evidence."),
    ([.noEvidence, .ready], "One\u{A0}of two\u{A0}areas has no evidence."),
    ([.noEvidence, .noEvidence], "None of the two\u{A0}areas has evidence enough to be judged."),
    ([], "The checklist has no areas yet."),
  ])
  func areasAreCountedInWords(_ verdicts: [Verdict], _ sentence: String) {
    let areas = verdicts.enumerated().map { index, verdict in
      Fixture.areaResult(Fixture.area("area-\(index)", "Area", order: index, requirements: []), verdict, [])
    }
    #expect(Message.areas(areas) == sentence)
  }

  @Test(arguments: [
    (Verdict.ready, "2026-12-07", "Ready for 7\u{A0}December"),
    (.conditions, "2026-12-07", "Ready with conditions for 7\u{A0}December"),
    (.noEvidence, "2027-01-11", "Not ready for 11\u{A0}January\u{A0}2027"),
    (.notReady, "2026-11-01", "Not ready, and 1\u{A0}November has passed"),
  ])
  func verdictsOfADate(_ verdict: Verdict, _ goLive: String, _ sentence: String) {
    #expect(Message.verdict(verdict, areas: 2, goLive: Fixture.day(goLive), asOf: Fixture.asOf) == sentence)
  }

  @Test func withoutADateTheVerdictSaysSo() {
    #expect(Message.verdict(.notReady, areas: 2, goLive: nil, asOf: Fixture.asOf) == "Not ready, and no date is set")
    let programme = Fixture.programme(goLive: nil, decisionOn: nil)
    let overview = Overview(SiteMap(Fixture.assessment(areas(.notReady), programme: programme)), findings: 0)
    #expect(overview.countdown == nil)
    #expect(overview.facts.first?.words == .alert("No date"))
    // What is missing is due on the day of the decision, and there is none.
    let empty = Overview(SiteMap(Fixture.assessment([Sample.support, Sample.across], programme: programme)), findings: 0)
    #expect(empty.blockers.map(\.due) == [.alert("No date")])
  }

  @Test func blockersAreRankedAndNamed() {
    #expect(
      overview.blockers.map { "\($0.status.word): \($0.title) / \($0.owner.plain) / \($0.due.plain)" } == [
        "Not met: Every test case has been run, and what did not pass is minor, recorded and planned / No owner ask Kenji Watanabe / No date",
        "Not met: Each process owner has signed that the process can be carried out in the new solution / Priya Raman to be won over / before the decision on 2\u{A0}December",
        "No evidence: Three\u{A0}criteria of Operational support have no evidence / No owner / before the decision on 2\u{A0}December",
      ])
    #expect(overview.blockers[0].cause.plain == "U-2: failed. 410 of 434 cases passed. User acceptance testing")
    #expect(
      overview.blockers[1].cause.plain.contains(
        "Priya Raman has refused to sign Order to cash: “Customers would get invoices for goods we have not shipped.”"))
  }

  @Test func oneBreachIsOneBlocker() {
    let source = Fixture.requirement("x.current", "Every area has an answer.")
    let echo = Fixture.requirement("a.current", "This area too.", rollsUp: ["x.current"])
    let area = Fixture.areaResult(
      Fixture.area("a", "A", order: 1, requirements: [source, echo]), .notReady,
      [Fixture.result(source, .notMet, findings: [Fixture.finding("x.current", "A", "is old")]), Fixture.result(echo, .notMet)])
    #expect(Blocker.all(SiteMap(Fixture.assessment([area]))).map(\.title) == ["Every area has an answer"])
  }

  @Test func whatRestsOnTheSameRowsIsOneBlocker() {
    func finding(_ id: String, _ line: Int, _ answer: Mitigation? = nil) -> Finding {
      Fixture.finding(id, "S\(line)", "is wrong", at: Place("evidence/a/cases.csv", line: line), answer: answer)
    }
    let item = Fixture.mitigation("R-1", "Repair", owner: "kenji", due: Fixture.day("2026-11-25"))
    let results = [
      Fixture.result(Fixture.requirement("a.one", "One."), .notMet, findings: (1...4).map { finding("a.one", $0) }),
      Fixture.result(Fixture.requirement("a.two", "Two."), .notMet, findings: [finding("a.two", 4), finding("a.two", 9)]),
      Fixture.result(Fixture.requirement("a.three", "Three."), .notMet, findings: [finding("a.three", 20, item)]),
      Fixture.result(Fixture.requirement("a.four", "Four."), .notMet, findings: [finding("a.four", 21, item)]),
      Fixture.result(Fixture.requirement("a.five", "Five."), .notMet, findings: (4...9).map { finding("a.five", $0 * 10) }),
    ]
    let area = Fixture.areaResult(Fixture.area("a", "A", order: 1, requirements: results.map(\.requirement)), .notReady, results)
    let blockers = Blocker.all(SiteMap(Fixture.assessment([area], people: Sample.people)))
    #expect(blockers.map(\.title) == ["One", "Three", "Five"])
    #expect(blockers[0].cause.plain.hasSuffix("Of the same cause: Two."))
    #expect(blockers[1].owner.plain == "Kenji Watanabe")
  }

  @Test func whatIsMoreThanACommitteeReadsFoldsAwayInPlace() {
    let results = (1...14).map { number in
      Fixture.result(
        Fixture.requirement("a.r\(number)", "Number \(number)."), .notMet,
        findings: [Fixture.finding("a.r\(number)", "S", "is wrong", at: Place("evidence/a/a.md", line: number))])
    }
    let area = Fixture.areaResult(Fixture.area("a", "A", order: 1, requirements: results.map(\.requirement)), .notReady, results)
    let page = RenderedSite(Fixture.assessment([area])).main("index.html")
    #expect(page.contains("<summary>And eight\u{A0}more</summary>"))
    #expect(page.contains("Number 14"))
    let oneMore = Array(results.prefix(7))
    let seven = Fixture.areaResult(
      Fixture.area("a", "A", order: 1, requirements: oneMore.map(\.requirement)), .notReady, oneMore)
    #expect(!RenderedSite(Fixture.assessment([seven])).main("index.html").contains("<summary>And"))
  }

  @Test func anAreaThatOnlyWaitsForSignaturesSaysSo() {
    let requirement = Fixture.requirement("a.signed", "It is signed.")
    let missing = Fixture.signOff("a.signed", area: "a", role: "sponsor", signer: "priya", .missing)
    let area = Fixture.areaResult(
      Fixture.area("a", "A", order: 1, requirements: [requirement]), .noEvidence,
      [Fixture.result(requirement, .noEvidence, found: "0 of 1 signatures are in.", signOffs: [missing], isUnsigned: true)],
      evidence: [Fixture.csv("evidence/a/a.csv", area: "a", head: ["id"], rows: [])])
    let overview = Overview(SiteMap(Fixture.assessment([area], verdict: .noEvidence, people: Sample.people)), findings: 0)
    #expect(overview.lead == "The one area is not signed.")
    #expect(overview.areas[0].status == .unsigned)
    #expect(overview.areas[0].because.plain == "Waiting for the signature by Priya Raman.")
    #expect(overview.blockers.map(\.status.word) == ["Not signed"])
    #expect(overview.blockers[0].owner.plain == "Priya Raman")
    #expect(overview.blockers[0].due.plain == "before the decision on 2\u{A0}December")
  }

  @Test func thePartAcrossAreasIsNotCounted() {
    #expect(overview.areas.map(\.title) == ["User acceptance testing", "Cutover", "Operational support"])
    #expect(overview.across?.title == "Across the programme")
    #expect(overview.areasTitle == "The three\u{A0}areas")
  }

  @Test func conditionsCarryOwnerAndDate() {
    #expect(
      overview.conditions.map { "\($0.status.word), \($0.owner.plain), \($0.due.plain)" } == [
        "With conditions, Samir Haddad, 30\u{A0}Nov", "Waived, Priya Raman, 7\u{A0}Dec",
      ])
  }

  @Test func laterAndRecommendedCriteriaAreNotCounted() {
    let tally = Sample.assessment.areas.map { Tally($0) }
    #expect(tally[0].criteria == 3)
    #expect(tally[0].recommendedOpen == 1)
    #expect(tally[1].criteria == 2)
  }

  @Test func waivedIsNeverGreen() {
    for state in State.allCases where state != .met { #expect(Status(state).mark != .ready) }
    for verdict in Verdict.allCases where verdict != .ready { #expect(Status(verdict).mark != .ready) }
    for state in SignOffState.allCases where state != .valid {
      #expect(![.ready, .cond].contains(Status(signOff: state.rawValue, result: .approved, isDue: true).mark))
    }
  }
}
