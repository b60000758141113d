import Diagnostics
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

struct MethodTests {
  private let site = SiteMap(Sample.assessment)

  @Test func theMethodLeadsToThePageOfEachArea() {
    let method = Method(site)
    #expect(
      method.areas.map(\.target.page) == [
        "about/user-acceptance.html", "about/cutover.html", "about/operational-support.html", "about/programme.html",
      ])
    #expect(method.areas[0].count.mandatory == 3)
    #expect(method.areas[0].count.recommended == 1)
    #expect(method.sources.files.map(\.file.plain) == ["people.md", "raid.md"])
  }

  @Test func anAreaSaysWhatIsAskedAndHowItIsChecked() throws {
    let page = RenderedSite(Sample.assessment).main("about/user-acceptance.html")
    #expect(page.contains("Criteria: three\u{A0}mandatory, one\u{A0}recommended."))
    #expect(page.contains(#"<tr role="row" id="uat.complete">"#))
    #expect(page.contains(#"<a class="mono" href="uat.complete.html">uat.complete</a>"#))
    #expect(page.contains("evidence/user-acceptance/cases.csv"))
    #expect(!page.contains("raid.md"))
  }

  @Test func checksAreToldInWords() {
    func checks(_ requirement: Requirement, reads: [String] = []) -> [String] {
      let result = RequirementResult(
        requirement: requirement, state: .met, isLater: false, found: "", findings: [], gaps: [], mitigations: [], waivers: [],
        signOffs: [], ticks: [], rolledUp: [], reads: reads, evidence: [])
      return Message.checks(result, site).map(\.plain)
    }
    let place = Place("checklist/x.md")
    func requirement(breach: Bool = false, roles: [(String, each: Bool)] = [], rollsUp: [String] = [], by: String? = nil)
      -> Requirement
    {
      Requirement(
        id: "a.x", area: "a", level: .mandatory, isRisk: false, isGuidance: false, ask: "X.", stage: .cutover, due: nil, needs: nil,
        when: nil, otherwise: nil, breach: breach ? Query(sql: "SELECT 1", place: place) : nil, intolerable: nil, shows: nil,
        fix: nil, attest: by.map { Requirement.Attest(words: "It is so.", by: $0, place: place) },
        signOffs: roles.map { role, each in
          Requirement.SignOffDemand(
            role: role, subject: nil, each: each ? Query(sql: "SELECT 1", place: place) : nil, meaning: "Yes.", covers: [],
            quorum: .all, place: place)
        }, rollsUp: rollsUp, source: "1", place: place)
    }
    #expect(checks(requirement(breach: true), reads: ["raid", "cases"]) == ["Computed from raid, cases."])
    #expect(checks(requirement(breach: true)) == ["Computed by a query."])
    #expect(
      checks(requirement(roles: [("process-owner", each: true), ("sponsor", each: false)])) == [
        "To be signed by each process owner and the sponsor."
      ])
    #expect(
      checks(requirement(rollsUp: ["a", "b", "c", "d", "e", "f"])) == [
        "It stands as the worst of these points stands, each of which is checked by itself: a, b, c, d and two\u{A0}more."
      ])
    #expect(
      checks(requirement(by: "uat.signed")) == [
        "Somebody ticks a sentence in the evidence. It counts once the signatures asked for are in, at least one of them without a condition: “Each process owner has signed that the process can be carried out in the new solution”."
      ])
    #expect(
      checks(Fixture.requirement("a.g", "G.", isGuidance: true)) == ["For the reader: nothing is checked, ticked or signed here."])
    #expect(Message.force(requirement()).plain == "Mandatory counts from the cutover")
    #expect(Message.force(Fixture.requirement("a.r", "R.", isRisk: true)).plain == "Sign of risk stops nothing by itself")
  }

  @Test func whatStopsNothingSaysSoAndWhoseItIs() {
    func stake(_ requirement: Requirement, _ state: State, owners: [String] = ["kenji"]) -> String {
      let result = Fixture.result(requirement, state)
      let area = Fixture.areaResult(
        Fixture.area("a", "Area A", order: 1, requirements: [requirement]), .ready, [result], owners: owners)
      return Message.stake(result, in: area, SiteMap(Fixture.assessment([area], people: Sample.people))).plain
    }
    let fact = Fixture.requirement("a.f", "F.", level: .informative)
    let words = "By itself it stops nothing and does not change the verdict."
    let whose = "Kenji Watanabe, who owns the area, decides what is done about it."
    #expect(stake(fact, .notMet) == "This is something to know, not a duty. \(words) \(whose)")
    #expect(stake(fact, .met) == "")
    #expect(stake(fact, .notMet, owners: []).hasSuffix("Nobody owns the area who could decide what is done about it."))
    #expect(
      stake(Fixture.requirement("a.r", "R.", level: .informative, isRisk: true), .notMet).hasPrefix("This is a sign of risk"))
    #expect(stake(Fixture.requirement("a.m", "M."), .notMet) == "")
  }

  @Test func tenThousandFilesDoNotMakeAHeavyPage() throws {
    let requirement = Fixture.requirement("a.r", "It is so.")
    let files = (0..<10_000).map { Fixture.csv("evidence/a/file-\($0).csv", area: "a", head: ["id"], rows: []) }
    let area = Fixture.areaResult(
      Fixture.area("a", "A", order: 1, requirements: [requirement]), .ready, [Fixture.result(requirement, .met)], evidence: files)
    let site = SiteMap(Fixture.assessment([area]))
    let method = AreaMethod(area, site)
    #expect(method.sources.files.count == SourceList.most)
    #expect(method.sources.more == 9_800)
    #expect(Method(site).sources.files.isEmpty)
    #expect(Message.moreFiles(method.sources.more) == "And 9,800\u{A0}more. The page of each file has its digest.")
  }

  /// The list is that of the states themselves.
  @Test func everyStateOfASignatureIsExplained() {
    let told = Method(site).signOffs.map(\.status)
    for state in SignOffState.allCases where state != .unknownKey {
      #expect(told.contains(Status(signOff: state.rawValue, result: .approved, isDue: true)), "\(state)")
    }
    for fault in KeyFault.allCases { #expect(told.contains(Status(.block, fault.words)), "\(fault)") }
    for word in ["Dated later", "Condition not kept", "Asked, not due", "Not required", "Signed with conditions"] {
      #expect(told.contains { $0.word == word }, "\(word)")
    }
    #expect(Set(told.map(\.word)).count == told.count)
  }
}
