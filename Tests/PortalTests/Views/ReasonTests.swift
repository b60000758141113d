import Diagnostics
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// A reason says what makes the state, never what is fine.
struct ReasonTests {
  private let requirement = Fixture.requirement("a.signed", "It is signed.")

  private func site(_ results: [RequirementResult]) -> (site: SiteMap, area: AreaResult) {
    let area = Fixture.areaResult(
      Fixture.area("a", "Area A", order: 1, requirements: results.map(\.requirement)), .conditions, results, owners: ["kenji"],
      evidence: [Fixture.csv("evidence/a/a.csv", area: "a", head: ["id"], rows: [])])
    return (SiteMap(Fixture.assessment([area], people: Sample.people, raid: Sample.raid)), area)
  }

  @Test func aConditionOfASignatureIsSaidInWords() {
    let signature = Fixture.signOff(
      "a.signed", area: "a", role: "sponsor", signer: "kenji", .valid, result: .approvedWithConditions, conditions: ["R-021"])
    let (site, area) = site([Fixture.result(requirement, .conditions, found: "4 of 4 signatures are in.", signOffs: [signature])])
    let words =
      "Kenji Watanabe has signed on a condition: Cutover overruns and Monday opens without stock (R-021, Samir Haddad, 30\u{A0}Nov)."
    // Who sees to it stands on the area's page.
    #expect(AreaRow(area, site).because.plain == words.replacing(", Samir Haddad, 30\u{A0}Nov", with: ""))
    #expect(Criterion(area.requirements[0], site).proofs.map(\.words.plain) == [words])
    let condition = Blocker.conditions(site)[0]
    #expect(condition.owner.plain == "Samir Haddad" && condition.due.plain == "30\u{A0}Nov")
    #expect(OpenItems(area, site).rows.map(\.use.plain) == ["a condition of Kenji Watanabe"])
  }

  @Test func whatOnlyFollowsIsProvenWhereItComesFrom() {
    let answer = Fixture.mitigation("R-021", "Cutover overruns", owner: "samir", due: Fixture.day("2026-11-30"))
    let cause = Fixture.requirement("a.window", "It fits the window.")
    let echo = Fixture.requirement("a.plan", "The plan holds.", rollsUp: ["a.window"])
    let (site, area) = site([
      Fixture.result(
        cause, .notMet, found: "51 h against 48 h.",
        findings: [
          Fixture.finding("a.window", "window", "the last step ends late", answer: answer, shortfalls: ["it is not covered"])
        ]),
      Fixture.result(echo, .notMet, found: "51 h against 48 h."),
    ])
    let criterion = Criterion(area.requirements[1], site)
    #expect(criterion.proofs.map(\.words.plain) == ["Window: the last step ends late."])
    #expect(criterion.proofs.map(\.answer.plain) == ["open: R-021, Samir Haddad, 30\u{A0}Nov, but it is not covered"])
    #expect(criterion.found.plain == "51 h against 48 h. It follows from “It fits the window” (Area A), which is not met.")
    #expect(
      AreaRow(area, site).because.plain
        == "Window: the last step ends late. 51 h against 48 h.")
  }

  @Test func whatOneOwesIsNamedOnce() {
    func found(_ subjects: [String]) -> String {
      let signatures = subjects.map {
        Fixture.signOff("a.signed", area: "a", role: "sponsor", subject: $0, title: "The \($0)", signer: "kenji", .missing)
      }
      let (site, area) = site([Fixture.result(requirement, .noEvidence, signOffs: signatures, isUnsigned: true)])
      return Criterion(area.requirements[0], site).found.plain
    }
    #expect(found(["oven"]) == "Waiting for the signature by Kenji Watanabe.")
    #expect(found(["oven", "bread"]) == "Kenji Watanabe still owes two\u{A0}signatures: The oven and The bread.")
    // Several points may wait for the same ones.
    #expect(found(["oven", "bread", "oven"]) == found(["oven", "bread"]))
  }

  @Test func whyItIsAskedStandsBesideWhatIsNotMet() {
    func asked(_ id: String, _ level: Requirement.Level = .mandatory) -> Requirement {
      var requirement = Fixture.requirement(id, "It is warm.", level: level)
      requirement.why = "People freeze. They go home, too."
      return requirement
    }
    let (site, area) = site([
      Fixture.result(asked("a.open"), .notMet), Fixture.result(asked("a.met"), .met),
      Fixture.result(asked("a.advised", .recommended), .notMet),
    ])
    #expect(area.requirements.map { Criterion($0, site).why } == ["Why: People freeze.", "", ""])
  }

  @Test func allThatItFollowsFromIsNamed() {
    let causes = (1...5).map { Fixture.requirement("a.r\($0)", "Part \($0) holds.") }
    func found(_ count: Int) -> String {
      let echo = Fixture.requirement("a.whole", "All holds.", rollsUp: causes.prefix(count).map(\.id))
      let results = causes.map { Fixture.result($0, .notMet, findings: [Fixture.finding($0.id, "S", "is wrong")]) }
      let (site, area) = site(results + [Fixture.result(echo, .notMet)])
      return Criterion(area.requirements[5], site).found.plain
    }
    #expect(found(2) == "It follows from “Part 1 holds” (Area A) and from “Part 2 holds” (Area A), which are not met.")
    #expect(found(5).hasSuffix(" and from “Part 3 holds” (Area A) and from two\u{A0}more points, which are not met."))
  }

  @Test func partsThatStandOnConditionsAreToldBesideWhatHoldsItBack() {
    let parts = [Fixture.requirement("a.one", "One holds."), Fixture.requirement("a.two", "Two holds.")]
    let whole = Fixture.requirement("a.whole", "All holds.", rollsUp: parts.map(\.id))
    let (site, area) = site([
      Fixture.result(parts[0], .notMet, findings: [Fixture.finding("a.one", "S", "is wrong")]),
      Fixture.result(parts[1], .conditions),
      Fixture.result(whole, .notMet),
    ])
    #expect(
      Criterion(area.requirements[2], site).found.plain
        == "It follows from “One holds” (Area A), which is not met. Of the rest, “Two holds” is met on conditions only, "
        + "and that does not hold this back.")
  }

  @Test func aRiskIsToldInItsOwnWordsAndThenWhatIsDone() {
    let risk = RaidItem(
      id: "R-1", type: "risk", title: "The oven breaks.", area: "a", isOpen: true, severity: nil, likelihood: nil, impact: nil,
      riskLevel: nil, owner: "samir", due: Fixture.day("2026-11-30"), mitigation: "Ann borrows one; Bob pays",
      workaround: nil, covers: [], place: Place("raid.md", line: 9))
    let requirement = Fixture.requirement("a.oven", "It is warm.")
    let area = Fixture.areaResult(
      Fixture.area("a", "Area A", order: 1, requirements: [requirement]), .notReady,
      [
        Fixture.result(
          requirement, .notMet,
          findings: [
            Fixture.finding(
              "a.oven", "S", "is cold",
              answer: Fixture.mitigation("R-1", "The oven breaks", owner: "samir", due: Fixture.day("2026-11-30")))
          ])
      ])
    let site = SiteMap(Fixture.assessment([area], people: [Fixture.person("samir", "Samir Haddad")], raid: [risk]))
    #expect(
      Changes(area, [], site).lines.first?.plain
        == "R-1 is averted: The oven breaks. What is done: Ann borrows one, Samir Haddad, 30\u{A0}Nov")
  }

  @Test func ownerAndDayAreOfOneItem() {
    func duty(_ id: String, _ owner: String?, _ due: String?) -> Duty { Duty(id: id, owner: owner, due: due.map(Fixture.day)) }
    let (site, _) = site([])
    func charge(_ duties: Duty?...) -> String { Charge(duties, site).map { "\($0.owner.plain) / \($0.due.plain)" } ?? "nobody" }
    #expect(
      charge(duty("A", "kenji", "2026-12-01"), duty("B", "priya", "2026-12-03")) == "Priya Raman and one\u{A0}other / 3\u{A0}Dec")
    #expect(charge(duty("A", "kenji", nil), duty("B", "priya", "2026-12-03")) == "Kenji Watanabe and one\u{A0}other / No date")
    #expect(
      charge(duty("A", "kenji", "2026-12-01"), nil, duty("C", nil, nil))
        == "Kenji Watanabe 2\u{A0}of 3\u{A0}findings without an owner / No date 1\u{A0}of 3\u{A0}by 1\u{A0}Dec")
    #expect(charge(nil) == "nobody")
  }

  @Test func whatHurtsMostComesFirstAndIsNamed() {
    let plain = Fixture.requirement("a.first", "Everything is agreed.")
    let grave = Fixture.requirement("a.second", "Nothing serious is open.")
    let issue = RaidItem(
      id: "I-7", type: "issue", title: "A price is lost", area: "a", isOpen: true, severity: 1, likelihood: nil, impact: nil,
      riskLevel: nil, owner: "samir", due: Fixture.day("2026-11-27"), mitigation: nil, workaround: nil, covers: [],
      place: Place("raid.md", line: 40))
    let results = [
      Fixture.result(plain, .notMet, findings: [Fixture.finding("a.first", "S", "is wrong")]),
      Fixture.result(
        grave, .notMet, found: "One is open.",
        findings: [Fixture.finding("a.second", "I-7", "severity 1", at: Place("raid.md", line: 40))]),
    ]
    let area = Fixture.areaResult(
      Fixture.area("a", "Area A", order: 1, requirements: [plain, grave]), .notReady, results, owners: ["kenji"])
    let blockers = Blocker.all(SiteMap(Fixture.assessment([area], people: Sample.people, raid: [issue])))
    #expect(blockers.map(\.title) == ["An issue of severity\u{A0}1\u{A0}is open", "Everything is agreed"])
    #expect(
      blockers[0].cause.plain
        == "I-7 A price is lost. Not met with it: Nothing serious is open."
    )
    #expect(blockers[0].owner.plain == "Samir Haddad" && blockers[0].due.plain == "27\u{A0}Nov")
  }

  @Test func whoRefusesNamesWhatIsToBeDone() {
    let refused = Fixture.signOff(
      "a.signed", area: "a", role: "sponsor", signer: "kenji", .rejected, result: .rejected,
      words: "<p>I sign when R-021 is <em>closed</em>.</p>")
    let (site, area) = site([Fixture.result(requirement, .notMet, found: "0 of 1 signatures are in.", signOffs: [refused])])
    let blocker = Blocker.all(site)[0]
    #expect(blocker.cause.plain == "Kenji Watanabe has refused to sign Area A: “I sign when R-021 is closed.” Area A, R-021")
    #expect(blocker.owner.plain == "Samir Haddad to do what Kenji Watanabe asks for" && blocker.due.plain == "30\u{A0}Nov")
    #expect(area.owners == ["kenji"])
  }

  @Test func aConditionIsNamedByItsGapAndByTheMeeting() {
    let late = Fixture.risk(
      "I-5", "Old orders are found slowly", likelihood: nil, impact: nil, owner: "priya", due: Fixture.day("2026-12-05"),
      type: "issue")
    let answer = Fixture.mitigation("I-5", "Old orders", owner: "priya", due: Fixture.day("2026-12-05"))
    let results = ["a.one", "a.two"].map { id in
      Fixture.result(
        Fixture.requirement(id, "It is quick."), .conditions,
        findings: [Fixture.finding(id, "PS-7", "took 4 seconds", .covered, answer: answer)])
    }
    let area = Fixture.areaResult(
      Fixture.area("a", "Area A", order: 1, requirements: results.map(\.requirement)), .conditions, results)
    let conditions = Blocker.conditions(SiteMap(Fixture.assessment([area], people: Sample.people, raid: [late])))
    #expect(conditions.map(\.title) == ["Old orders are found slowly"])
    #expect(conditions[0].cause.plain == "I-5. PS-7: took 4 seconds. Area A, two\u{A0}criteria")
    #expect(conditions[0].due.plain == "5\u{A0}Dec after the meeting on 2\u{A0}December")
  }

  @Test func aClosedItemIsNeverOverdue() {
    let closed = Mitigation(
      id: "I-9", title: "Old", owner: "kenji", due: Fixture.day("2026-11-01"), isOpen: false, workaround: nil, acceptedBy: nil,
      isBlanket: false, place: Place("raid.md", line: 8))
    let (site, area) = site([
      Fixture.result(requirement, .notMet, findings: [Fixture.finding("a.signed", "S", "is wrong", answer: closed)])
    ])
    #expect(Criterion(area.requirements[0], site).proofs.map(\.answer.plain) == ["not answered: I-9, Kenji Watanabe, closed"])
  }

  @Test func aDecisionToComeStandsBesideWhatWaitsForIt() {
    let figure = Fixture.figure(
      "Decisions to come", picture: "decisions", columns: ["id", "what", "who", "date", "about"],
      rows: [
        [.text("D-2"), .text("Do we go?"), .text(""), .text("2026-12-02"), .blank],
        [.text("D-1"), .text("Who builds it?"), .text("Priya Raman"), .text("2026-11-25"), .text("R-1; R-021")],
        [.text("D-1"), .text("Who builds it?"), .text("Priya Raman"), .text("2026-11-25"), .text("R-1; R-021")],
      ])
    let answer = Fixture.mitigation("R-021", "Cutover overruns", owner: "samir", due: Fixture.day("2026-11-30"))
    let result = Fixture.result(
      requirement, .notMet, findings: [Fixture.finding("a.signed", "S", "is wrong", answer: answer, shortfalls: ["it is late"])])
    let area = Fixture.areaResult(
      Fixture.area("a", "Area A", order: 1, requirements: [requirement]), .notReady, [result], figures: [figure])
    let overview = Overview(SiteMap(Fixture.assessment([area], people: Sample.people)), findings: 1)
    #expect(
      overview.decisions.map { "\($0.id), \($0.who.plain), \($0.due.plain)" } == [
        "D-1, Priya Raman, 25\u{A0}Nov", "D-2, Nobody named, 2\u{A0}Dec",
      ])
    let site = SiteMap(Fixture.assessment([area], people: Sample.people))
    #expect(DecisionToCome.awaited(by: result, in: area, among: overview.decisions, site).map(\.id) == ["D-1"])
    let met = Fixture.result(requirement, .met)
    #expect(DecisionToCome.awaited(by: met, in: area, among: overview.decisions, site).isEmpty)
    #expect(
      overview.blockers[0].cause.plain
        == "S: is wrong. Area A, R-021. Awaits decision D-1, 25\u{A0}Nov.")
  }
}
