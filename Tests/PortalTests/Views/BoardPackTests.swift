import TestSupport
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// The board pack: five sheets, whatever the workspace.
struct BoardPackTests {
  private func pack(_ assessment: Assessment) -> BoardPack {
    let site = SiteMap(assessment)
    return BoardPack(Overview(site, findings: 0), site)
  }

  @Test func itHasFiveSheetsInTheWordsOfTheOverview() {
    let site = RenderedSite(Sample.assessment)
    #expect(site.diagnostics == [])
    let main = site.main("board-pack.html")
    #expect(main.ranges(of: "<section class=\"sheet\"").count == 5)
    #expect(main.contains("Not ready for 7\u{A0}December") && main.contains("One\u{A0}of three\u{A0}areas is not ready"))
    #expect(main.contains("For the go/no-go meeting on Wed\u{A0}2\u{A0}Dec\u{A0}2026, 15:00"))
    #expect(site.files["index.html"]?.contains("<a href=\"board-pack.html\">Print the board pack</a>") == true)
    #expect(site.files["areas/cutover.html"]?.contains("<a href=\"../board-pack.html\">Board pack</a>") == true)
  }

  @Test func eachPartIsCutAndSaysWhatIsLeftOut() {
    let pack = pack(LargeSample.assessment)
    #expect(pack.blockers.count <= BoardPack.mostBlockers && pack.moreBlockers > 0)
    #expect(pack.areas.count <= BoardPack.mostAreas)
    #expect(pack.matrix.columns.count <= BoardPack.mostColumns && pack.matrix.rows.count <= BoardPack.mostAreas)
    #expect(pack.matrix.totals.count == pack.matrix.columns.count)
    #expect(pack.unsigned.count <= BoardPack.mostUnsigned)
    let main = RenderedSite(LargeSample.assessment).main("board-pack.html")
    #expect(main.contains("\u{A0}more on the page “Overview”."))
    #expect(!main.contains("<details"))
  }

  @Test func signaturesThatDoNotCountAreToldByPersonRefusedFirst() {
    let rows = UnsignedRow.all(SiteMap(Sample.assessment))
    #expect(
      rows.map { "\($0.who.plain), \($0.status.word): \($0.what.plain), \($0.waitsFor.plain)" } == [
        "Priya Raman, Refused: User acceptance testing, Order to cash, What was said, or is wrong, on the page of sign-offs",
        "Nobody named, Missing: Operational support, two\u{A0}open criteria",
      ])
  }

  @Test func whoDecidedLastVotesAgain() async throws {
    let pack = pack(try await assess(Kitchen.decided()))
    #expect(pack.members.members.count == pack.members.total && pack.members.total > 1)
    #expect(pack.conditions.map(\.number) == ["1", "2"])
    #expect(pack.conditionsTitle.plain == "Conditions of decision 0001")
    let main = RenderedSite(try await assess(Kitchen.decided())).main("board-pack.html")
    #expect(main.ranges(of: "Signature line").count == pack.members.total)
  }

  @Test func anEmptyWorkspaceHasLinesToWriteOn() {
    let site = RenderedSite(
      Fixture.assessment(programme: Fixture.programme("Meridian", goLive: nil, decisionOn: nil), verdict: .noEvidence))
    let main = site.main("board-pack.html")
    #expect(main.contains("Nobody is named who decides"))
    #expect(main.ranges(of: "Signature line").count == 6)
    #expect(main.contains("No decision that stands rests on conditions."))
    #expect(main.contains("The checklist has no areas yet.") && main.contains("Nobody is asked to sign yet."))
    #expect(main.contains("No signature is due yet") && main.contains("Nothing has been assessed"))
    #expect(!main.contains("<tbody role=\"rowgroup\"></tbody>"))
  }

  @Test func theOverviewShowsTheRolesWithTheWorst() {
    let requirement = Fixture.requirement("a.signed", "It is signed.")
    let signOffs = (1...20).map { number in
      Fixture.signOff(
        "a.signed", area: "a", role: "role-\(number)", signer: "kenji", number == 20 ? .rejected : number > 9 ? .missing : .valid,
        result: number == 20 ? .rejected : number > 9 ? nil : .approved)
    }
    let area = Fixture.areaResult(
      Fixture.area("a", "Area A", order: 1, requirements: [requirement]), .notReady,
      [Fixture.result(requirement, .notMet, signOffs: signOffs)])
    let site = RenderedSite(Fixture.assessment([area], people: Sample.people))
    let overview = Overview(SiteMap(Fixture.assessment([area], people: Sample.people)), findings: 0)
    let shown = overview.shownMatrix.columns.map(\.title)
    #expect(overview.matrix.columns.count == 20 && shown.count == Overview.mostRoles)
    let bad = overview.shownMatrix.rows[0].cells.count { $0.status.mark != .ready }
    #expect(bad == 11)
    #expect(site.main("index.html").contains("9\u{A0}of 20\u{A0}required. Eight\u{A0}roles more on the page of sign-offs."))
    #expect(site.main("sign-offs.html").ranges(of: "<use href=\"#s-none\"/></svg></a>").count >= 10)
  }

  @Test func theMatrixKeepsTheRolesThatHaveNotSigned() {
    let site = SiteMap(Sample.assessment)
    let fitted = SignOffMatrix(site).fitted(columns: 2, rows: 1)
    #expect(fitted.columns.map(\.title) == ["Sponsor", "Order to cash"])
    #expect(fitted.rows.count == 1 && fitted.rows[0].cells.count == 2)
  }
}
