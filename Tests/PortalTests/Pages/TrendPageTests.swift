import Diagnostics
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// The page of the gates as a reader gets it, and what others say of it.
@Suite struct TrendPageTests {
  @Test func thePageIsMadeWithoutComplaint() throws {
    let site = RenderedSite(TrendTests.assessment)
    #expect(site.diagnostics == [])
    let main = site.main("trend.html")
    #expect(
      main.contains(
        "<title id=\"gates-t\">Areas at each gate. Ready: G1 0, G2 1, Today 0. With conditions: G1 1, G2 0, Today 1. Not ready or without evidence: G1 2, G2 2, Today 2."
      ))
    #expect(main.contains("<h2 id=\"since\">Since the second quality gate</h2>"))
    #expect(main.contains("<summary>From G1 to G2: 14\u{A0}days: "))
    #expect(
      site.main("areas/cutover.html").contains("G1 no evidence, G2 not ready, today conditional. <a href=\"../trend.html#since\">"))
    #expect(
      site.main("index.html").contains(
        "<h2 id=\"moved\">Since the second quality gate</h2><span class=\"more\"><a href=\"trend.html#since\">What moved</a>"))
    #expect(site.files["index.html"]?.contains("<a href=\"trend.html\">Quality gate history</a>") == true)
    let ids = Attribute.ids(in: Array((site.files["trend.html"] ?? "").utf8))
    #expect(Set(ids).count == ids.count)
    try site.writeIfAsked("gates")
  }

  @Test func withoutASnapshotThePageSaysWhatToDo() throws {
    let site = RenderedSite(Fixture.remembering(Sample.assessment, gates: TrendTests.gates, snapshots: []))
    #expect(site.diagnostics == [])
    let main = site.main("trend.html")
    #expect(main.contains("<h1 class=\"title\">No gate is remembered yet</h1>"))
    #expect(
      main.contains("The first quality gate and the second quality gate were held, and what the evidence said then was not kept."))
    #expect(main.contains("golive gate G3 <span class=\"w\">--date 2026-11-30</span></pre>"))
    #expect(!main.contains("<table") && !main.contains("<svg viewBox"))
    #expect(!site.main("areas/cutover.html").contains("At the gates"))
    #expect(!site.main("index.html").contains("What moved"))
    #expect(RenderedSite(Sample.assessment).main("trend.html").contains("golive new gate G1 <span class=\"w\">--name"))
    try site.writeIfAsked("no-gates")
  }

  @Test func namesAreNeverMarkup() {
    let bad = "<script>alert(1)</script>"
    let today = Sample.assessment
    let now = Fixture.snapshot(today, "G1", "2026-11-02", verdicts: ["cutover": "ready"])
    let old = GateSnapshot(
      gate: "G1", programme: bad, asOf: now.asOf, verdict: "ready", recommendation: "go",
      checklist: [.init(path: "checklist/\(bad)", digest: bad)], areas: now.areas,
      requirements: [.init(id: bad, area: bad, level: "mandatory", state: "met", rule: "", ask: bad)],
      signOffs: [.init(requirement: "uat.signed", role: bad, subject: bad, signer: bad, state: "valid", name: bad, title: bad)],
      dates: [.init(kind: .milestone, id: bad, name: bad, start: Moment(now.asOf))],
      scope: [.init(table: "t", id: bad, name: bad, status: bad, rollout: bad)])
    let site = RenderedSite(
      Fixture.remembering(today, gates: [(id: "G1", title: bad, day: "2026-11-02")], snapshots: [old]))
    #expect(site.diagnostics == [])
    for (path, page) in site.files where path.hasSuffix(".html") { #expect(!page.contains("<script>"), "\(path) has a script") }
  }
}
