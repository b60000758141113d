import Diagnostics
import Templates
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

struct EvidenceDetailTests {
  private let site = SiteMap(Sample.assessment)

  private func detail(_ path: String) throws -> EvidenceDetail { EvidenceDetail(try #require(site.file(path)), site) }

  @Test func rowsThatAreNotShownAreNamed() throws {
    let cases = try detail("evidence/user-acceptance/cases.csv")
    #expect(cases.page == "evidence/user-acceptance/cases.csv.html")
    #expect(cases.title == "cases.csv: 300\u{A0}rows, two\u{A0}cited by findings")
    let gaps = cases.lines.compactMap { if case .gap(let words) = $0 { words } else { nil } }
    #expect(gaps == ["58\u{A0}rows not shown, lines\u{A0}202 to\u{A0}259", "41\u{A0}rows not shown, lines\u{A0}261 to\u{A0}301"])
    let washed = cases.lines.compactMap {
      if case .row(let row) = $0, !row.wash.isEmpty { "\(row.spot.text) \(row.wash)" } else { nil }
    }
    #expect(washed == ["3 cited", "260 cited c"])
  }

  @Test func whatIsNotDueIsNotCalledNotMet() {
    let finding = Fixture.finding("a.x", "S", "is open", at: Place("evidence/a/x.csv", line: 2))
    let requirement = Fixture.requirement("a.x", "X.")
    func words(_ result: RequirementResult) -> [String] { Citation.all(of: result, asOf: Fixture.asOf).map(\.status.word) }
    #expect(words(Fixture.result(requirement, .notDue, findings: [finding], isLater: true)) == ["Not due yet"])
    #expect(words(Fixture.result(requirement, .notMet, findings: [finding])) == ["Not met"])
  }

  @Test func linksToRowsLeadOnlyWhereTheyAreShown() {
    #expect(site.target(Place("evidence/user-acceptance/cases.csv", line: 260))?.anchor == "L260")
    #expect(
      site.target(Place("evidence/user-acceptance/cases.csv", line: 250)) == Target("evidence/user-acceptance/cases.csv.html"))
    #expect(site.target(Place("evidence/user-acceptance/uat.md", line: 12))?.anchor == "L8")
    #expect(site.target(Place("nowhere.md", line: 1)) == nil)
  }

  @Test func linksInTheBodyLeadToPages() throws {
    let body = String(decoding: try #require(try detail("evidence/user-acceptance/uat.md").body).bytes, as: UTF8.self)
    #expect(body.contains(#"href="cases.csv.html""#))
    #expect(body.contains(##"href="../../files/raid.html#risks""##))
    #expect(body.contains("<h2 id=\"user-acceptance\">User acceptance</h2>"))
  }

  @Test func filesThatCouldRunArePublishedAsText() throws {
    let file = EvidenceFile(
      path: "evidence/a/report.xml", area: "a", title: "", author: nil, assessed: nil, summary: nil, claimed: nil, digest: "",
      bytes: Array("<a/>\n".utf8),
      document: nil, table: nil)
    let site = SiteMap(Fixture.assessment(documents: [file]))
    #expect(site.file("evidence/a/report.xml")?.raw == "evidence/a/report.xml.txt")
    #expect(site.file("evidence/a/report.xml")?.page == "evidence/a/report.xml.html")
  }

  @Test func twoFilesNeverClaimOnePage() throws {
    let files = [
      Fixture.csv("evidence/a/x.csv", area: "a", head: ["id"], rows: []),
      Fixture.markdown("evidence/a/x.csv.md", area: "a", title: "X", html: ""),
    ]
    let site = SiteMap(Fixture.assessment(documents: files))
    #expect(site.file("evidence/a/x.csv")?.page == "evidence/a/x.csv.html")
    #expect(site.file("evidence/a/x.csv.md")?.page == "evidence/a/x.csv.md.html")
  }
}
