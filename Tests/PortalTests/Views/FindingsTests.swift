import Diagnostics
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

struct FindingsTests {
  private let site = SiteMap(Sample.assessment)

  private func findings(_ index: Int) -> AreaFindings {
    AreaFindings(site.ordered[index], FindingGroup.of(site.ordered[index], site), among: [], site)
  }

  /// One area whose criteria have so many findings each.
  private func area(_ counts: [Int], level: Requirement.Level = .mandatory) -> AreaResult {
    let results = counts.enumerated().map { index, count in
      let requirement = Fixture.requirement("a.r\(index)", "Criterion \(index) holds.", level: level)
      return Fixture.result(
        requirement, .notMet, findings: (0..<count).map { Fixture.finding(requirement.id, "S\($0)", "is wrong") })
    }
    return Fixture.areaResult(
      Fixture.area("a", "A", order: 1, requirements: results.map(\.requirement)), .notReady, results, owners: ["kenji"])
  }

  @Test func theOverviewCountsByAreaAndState() {
    let list = FindingList(FindingGroup.all(site), site)
    #expect(list.areas.map(\.target.page).prefix(2) == ["findings/user-acceptance.html", "findings/cutover.html"])
    let acceptance = list.areas[0]
    // Two of the criteria that stop go-live, one of a recommended one, one that is answered.
    #expect(
      [acceptance.tally.all, acceptance.tally.notMet, acceptance.tally.stopping, acceptance.tally.conditions] == [4, 3, 2, 1])
    #expect(
      acceptance.first
        == .link(
          "Every test case has been run, and what did not pass is minor, recorded and planned",
          Target("findings/user-acceptance.html", "f-uat.complete")))
    #expect(list.areas[1].tally.stopping == 0)
  }

  /// The part across areas is none of those that are counted.
  @Test func theDeckNamesThePartAcrossAreas() {
    func part(_ slug: String) -> (AreaResult, FindingGroup?) {
      let requirement = Fixture.requirement("\(slug).r", "It holds.")
      let result = Fixture.result(requirement, .notMet, findings: [Fixture.finding(requirement.id, "S", "is wrong")])
      let area = Fixture.areaResult(Fixture.area(slug, slug, order: 1, requirements: [requirement]), .notReady, [result])
      return (area, FindingGroup.all(SiteMap(Fixture.assessment([area]))).first)
    }
    let (across, area) = (part("programme"), part("a"))
    func deck(_ parts: [(AreaResult, FindingGroup?)]) -> String {
      Message.findingsDeck(FindingTally(parts.compactMap(\.1)), areas: parts.map(\.0))
    }
    #expect(deck([area]) == "One\(nbsp)stops go-live, in one\(nbsp)area.")
    #expect(deck([across]) == "One\(nbsp)stops go-live, across the programme.")
    #expect(deck([area, across]) == "Two\(nbsp)stop go-live, in one\(nbsp)area and across the programme.")
  }

  @Test func whatStopsGoLiveStandsFirst() {
    let acceptance = findings(0)
    #expect(acceptance.stopping.map(\.requirement) == ["uat.complete", "uat.signed"])
    #expect(acceptance.others.map(\.requirement) == ["uat.locations"])
    #expect(acceptance.deck == "Two\(nbsp)stop go-live. One\(nbsp)is answered or tolerated.")
    #expect(findings(1).stopping.isEmpty)
    #expect(findings(1).deck.hasPrefix("None stops go-live."))
  }

  @Test func oneBeginsWithWhatStopsGoLive() {
    let nice = Fixture.requirement("a.nice", "It is nice.", level: .recommended)
    let there = Fixture.requirement("a.there", "It is there.")
    let area = Fixture.areaResult(
      Fixture.area("a", "A", order: 1, requirements: [nice, there]), .noEvidence,
      [
        Fixture.result(nice, .notMet, findings: [Fixture.finding("a.nice", "It", "is not")]),
        Fixture.result(there, .noEvidence, gaps: [Fixture.gap("there", "It is not there.", file: "")]),
      ])
    let site = SiteMap(Fixture.assessment([area]))
    #expect(FindingList(FindingGroup.all(site), site).areas[0].first.plain == "It is there")
  }

  @Test func recommendedCriteriaNeverStop() {
    let result = area([3], level: .recommended)
    let site = SiteMap(Fixture.assessment([result]))
    #expect(FindingTally(FindingGroup.of(result, site)).stopping == 0)
    #expect(FindingTally(FindingGroup.of(result, site)).notMet == 3)
  }

  @Test func anAreaThatOnlyRepeatsAnotherSaysSo() throws {
    let root = Fixture.requirement("b.root", "The plan fits.")
    let echo = Fixture.requirement("a.echo", "The plan fits, says B.", rollsUp: ["b.root"])
    let own = Fixture.requirement("a.own", "It is nice.", level: .recommended)
    let first = Fixture.areaResult(
      Fixture.area("a", "A", order: 1, requirements: [echo, own]), .notReady,
      [
        Fixture.result(echo, .notMet),
        Fixture.result(own, .notMet, findings: [Fixture.finding("a.own", "It", "is not")]),
      ])
    let second = Fixture.areaResult(
      Fixture.area("b", "B", order: 2, requirements: [root]), .notReady,
      [Fixture.result(root, .notMet, findings: [Fixture.finding("b.root", "The plan", "does not fit")])])
    let site = RenderedSite(Fixture.assessment([first, second]))
    #expect(site.diagnostics == [])
    let words = "Stopped by what another area has not met: "
    #expect(site.main("findings.html").contains(words + #"<a href="areas/b.html#b.root">The plan fits</a>."#))
    #expect(site.main("findings/a.html").contains(words + #"<a href="../areas/b.html#b.root">The plan fits</a>."#))
    #expect(!site.main("findings/b.html").contains(words))
  }

  @Test func anAreasPageHasRoomForSomeFindings() throws {
    let site = RenderedSite(Fixture.assessment([area(Array(repeating: 3, count: 60))]))
    #expect(site.diagnostics == [])
    let main = site.main("areas/a.html")
    #expect(main.contains("One\u{A0}more finding of this criterion</a>."))
    #expect(main.contains("<a href=\"../findings/a.html#f-a.r59\">All three\u{A0}findings of this criterion</a>."))
  }

  @Test(arguments: [[5_000], [40, 40, 40, 40, 40], Array(repeating: 30, count: 38), Array(repeating: 1, count: 90)])
  func aPageHoldsSoManyFindings(_ counts: [Int]) throws {
    let result = area(counts)
    let site = RenderedSite(Fixture.assessment([result]))
    #expect(site.diagnostics == [])
    let page = try #require(site.files["findings/a.html"])
    #expect(page.utf8.count < 150_000)
    #expect(page.ranges(of: "class=\"find two").count <= AreaFindings.most)
    for index in counts.indices { #expect(page.contains("id=\"f-a.r\(index)\"")) }
    let hidden = counts.contains { $0 > 1 }
    #expect(page.contains(#"not shown. <a href="../readiness.json">readiness.json</a> has all."#) == hidden)
  }

  @Test func theAreaPageLeadsToAllOfACriterion() throws {
    let site = RenderedSite(Fixture.assessment([area([30])]))
    #expect(site.main("areas/a.html").contains(##"<a href="../findings/a.html#f-a.r0">"##))
    #expect(site.main("findings/a.html").contains("Five\u{A0}findings of this criterion are not shown."))
  }

  @Test func anAreaWithoutFindingsHasNoPage() {
    let met = Fixture.requirement("b.met", "It is met.")
    let clean = Fixture.areaResult(Fixture.area("b", "Clean", order: 2, requirements: [met]), .ready, [Fixture.result(met, .met)])
    let site = RenderedSite(Fixture.assessment([area([1]), clean]))
    #expect(site.diagnostics == [])
    #expect(site.files["findings/b.html"] == nil)
    #expect(site.main("findings.html").contains("Nothing to repair: Clean."))
  }

  @Test func remarksOnFilesAreBounded() {
    let many = (1...130).map { Diagnostic(.siteLink, "remark \($0)", at: Place("raid.md", line: $0), severity: .warning) }
    let site = RenderedSite(Fixture.assessment(diagnostics: many))
    let page = site.main("findings.html")
    #expect(page.contains("130\u{A0}remarks."))
    #expect(page.ranges(of: "<div class=\"find w\"").count == FindingList.mostForms)
    #expect(page.contains("And 30\u{A0}more."))
  }
}
