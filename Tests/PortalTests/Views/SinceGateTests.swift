import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// What moved since the last gate, on the overview.
struct SinceGateTests {
  @Test func theWorstComesFirst() {
    let since = SinceGate(SiteMap(TrendTests.assessment))
    #expect(since.title == "Since the second quality gate")
    #expect(
      since.lines.map { "\($0.mark): \($0.words.plain)" } == [
        "block: User acceptance testing fell back.",
        "block: “Every test case has been run, and what did not pass is minor, recorded and planned” fell back.",
        "cond: Cutover improved.", "cond: “The measured path fits the window” improved.",
      ])
  }

  @Test func withoutASnapshotItSaysWhatIsMissing() {
    let since = SinceGate(SiteMap(Sample.assessment))
    #expect(!since.isRemembered && since.lines.isEmpty)
    #expect(since.note.plain.hasPrefix("From the first snapshot on"))
  }

  @Test func whereNothingMovedItSaysSo() {
    let today = Sample.assessment
    let since = SinceGate(
      SiteMap(Fixture.remembering(today, gates: TrendTests.gates, snapshots: [Fixture.snapshot(today, "G1", "2026-11-02")])))
    #expect(since.lines.isEmpty && since.note.plain == "No area, no criterion and no signature has moved.")
  }

  @Test func theOverviewHasTheChartAndTheLinesOfTheGates() {
    let site = RenderedSite(TrendTests.assessment)
    #expect(site.diagnostics == [])
    let main = site.main("index.html")
    #expect(main.contains("<h2 id=\"gate\">Gate by gate</h2>"))
    #expect(main.contains("One\u{A0}area was ready at G2; none is today."))
    #expect(main.contains("aria-label=\"Cutover: no evidence, not ready, conditional\""))
    #expect(main.contains("G1 to today"))
    #expect(RenderedSite(Sample.assessment).main("index.html").contains("No gate is remembered yet."))
  }
}
