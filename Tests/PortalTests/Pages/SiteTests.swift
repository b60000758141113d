import Diagnostics
import Documents
import Synchronization
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

struct SiteTests {
  @Test func everyPageIsMadeWithoutComplaint() throws {
    let site = RenderedSite(Sample.assessment)
    #expect(site.diagnostics == [])
    for page in [
      "404.html", "about.html", "about/programme.html", "about/user-acceptance.html", "areas/cutover.html", "areas/index.html",
      "areas/operational-support.html", "areas/programme.html",
      "areas/user-acceptance.html", "assets/badge.svg", "assets/favicon.svg", "assets/golive.css", "assets/print.css",
      "badge.json", "board-pack.html",
      "evidence/user-acceptance/cases.csv",
      "evidence/user-acceptance/cases.csv.html", "evidence/user-acceptance/uat.html", "evidence/user-acceptance/uat.md",
      "files/raid.html",
      "findings.html", "findings/user-acceptance.html", "index.html", "readiness.json", "risks.html", "search.html",
      "sign-offs.html",
      "assets/search.js", "assets/search-index.js",
    ] {
      #expect(site.files[page] != nil, "\(page) is missing")
    }
    #expect(site.order == site.order.sorted())
    try site.writeIfAsked("sample")
  }

  @Test func sameAssessmentSameBytes() {
    let first = RenderedSite(Sample.assessment)
    let second = RenderedSite(Sample.assessment)
    #expect(first.files == second.files)
  }

  @Test(arguments: [1, 2, 16]) func manyThreadsMakeTheSameSite(_ threads: Int) async {
    let files = (0..<300).map { number in
      Fixture.markdown(
        "evidence/a/note-\(number).md", area: "a", title: "Note \(number)",
        html: "<p id=\"L1\"><a href=\"note-\(number / 2).html#gone\">\(number)</a></p>\n")
    }
    let assessment = Fixture.assessment(documents: files)
    let alone = Portal.render(assessment, templates: Folder.templates)
    let filed = FiledEvidence(assessment.workspace)
    let taken = Mutex(filed.copies.flatMap(\.self))
    let made = await SiteMaker(assessment, filed, templates: Folder.templates).make(threads: threads) { part in
      taken.withLock { $0 += part }
    }
    let together = taken.withLock { $0 }.sorted { $0.path < $1.path }
    #expect(alone.value.count > 600)
    #expect(alone.diagnostics.count >= 150)
    #expect(together.map(\.path) == alone.value.map(\.path))
    #expect(together.map(\.bytes) == alone.value.map(\.bytes))
    #expect(made.problems == alone.diagnostics)
  }

  @Test func anEmptyWorkspaceHasDesignedPages() throws {
    let site = RenderedSite(
      Fixture.assessment(programme: Fixture.programme("Meridian", goLive: nil, decisionOn: nil), verdict: .noEvidence))
    #expect(site.diagnostics == [])
    #expect(site.main("index.html").contains("Not assessed"))
    #expect(site.main("index.html").contains("The checklist has no areas."))
    #expect(site.main("index.html").contains("No open risk is on record."))
    #expect(site.main("findings.html").contains("No findings"))
    #expect(site.main("sign-offs.html").contains("Nobody is asked to sign yet."))
    try site.writeIfAsked("empty")
  }

  @Test func namesAreNeverMarkup() throws {
    let bad = #"<script>alert("1")</script> & 'x'"#
    var area = Sample.acceptance.area
    area = Fixture.area("user-acceptance", bad, order: 1, requirements: [Fixture.requirement("uat.complete", bad)])
    let result = Fixture.result(
      area.requirements[0], .notMet, found: bad, findings: [Fixture.finding("uat.complete", bad, bad)],
      gaps: [Fixture.gap("x", bad, file: bad)],
      signOffs: [
        Fixture.signOff("uat.complete", area: "user-acceptance", role: bad, subject: bad, title: bad, signer: bad, .missing)
      ])
    let evidence = Fixture.csv(
      "evidence/user-acceptance/\(bad.replacing("/", with: "")).csv", area: "user-acceptance", head: [bad], rows: [[bad]])
    let figure = Fixture.figure(bad, picture: "result-bars", columns: ["label", "passed"], rows: [[.text(bad), .number(3)]])
    let site = RenderedSite(
      Fixture.assessment(
        [Fixture.areaResult(area, .notReady, [result], owners: [bad], evidence: [evidence], figures: [figure])],
        programme: Fixture.programme(bad),
        people: [Fixture.person(bad, bad)], raid: [Fixture.risk(bad, bad, likelihood: 5, impact: 5)]))
    #expect(site.diagnostics == [])
    for (path, page) in site.files where path.hasSuffix(".html") {
      // The search page has two of its own, both by name.
      let scripts = page.ranges(of: "<script").count - page.ranges(of: "<script src=\"assets/search").count
      #expect(scripts == 0, "\(path) has a script")
    }
    #expect(site.files["assets/search-index.js"]?.contains("<script") == false)
    #expect(site.files["assets/print.css"]?.contains("<script") == false)
    #expect(site.files["readiness.json"]?.contains("<script") == false)
    try site.writeIfAsked("names")
  }

  @Test func pagesKeepTheRulesOfTheHouse() {
    let site = RenderedSite(Sample.assessment)
    for (path, page) in site.files where path.hasSuffix(".html") {
      #expect(page.contains("default-src 'none'"), "\(path) has no policy")
      #expect(page.contains(#"<meta name="robots" content="noindex, nofollow">"#), "\(path) may be indexed")
      #expect(page.contains("<html lang=\"en-GB\">"), "\(path) has no language")
      #expect(!page.contains(" style="), "\(path) has a style")
      #expect(!page.contains("=\"http"), "\(path) leads outside")
      #expect(page.ranges(of: "<h1").count == 1, "\(path) has not one first heading")
      #expect(!page.contains("%<") && !page.contains("% "), "\(path) has a share")
    }
  }

  @Test(arguments: [
    ("findings/user-acceptance.html", nil, "../findings.html", "Findings and fixes"),
    ("about/user-acceptance.html", nil, "../about.html", "Method"),
    ("areas/user-acceptance.html", "Areas", "index.html", "Areas"),
  ])
  func pagesBelowARegisterShowTheWay(_ path: String, _ entry: String?, _ register: String, _ crumb: String) throws {
    let page = try #require(RenderedSite(Sample.assessment).files[path])
    // Registers that only the foot lists are nowhere the present entry.
    let present = entry.map { "<a href=\"\(register)\" aria-current=\"true\">\($0)</a>" }
    #expect(page.contains(present ?? "aria-current=\"true\"") == (present != nil))
    #expect(page.contains("<li><a href=\"\(register)\">\(crumb)</a></li><li aria-current=\"page\">User acceptance testing</li>"))
  }

  @Test func anchorsAreUnique() {
    let site = RenderedSite(Sample.assessment)
    for (path, page) in site.files where path.hasSuffix(".html") {
      let ids = Attribute.ids(in: Array(page.utf8))
      #expect(Set(ids).count == ids.count, "\(path) repeats \(ids.filter { id in ids.count { $0 == id } > 1 })")
    }
  }
}

struct LargeSiteTests {
  @Test func aLargeProgrammeStaysReadable() throws {
    let site = RenderedSite(LargeSample.assessment)
    #expect(site.diagnostics == [])
    for (path, page) in site.files where path.hasSuffix(".html") {
      let isBounded = ["index", "areas/area-1.", "findings", "about", "risks"].contains { path.hasPrefix($0) }
      if isBounded { #expect(page.utf8.count < 150_000, "\(path) is heavy") }
    }
    #expect(site.main("index.html").contains("<summary>And "))
    #expect(site.main("areas/area-1.html").contains("38\u{A0}more findings of this criterion"))
    #expect(site.main("findings/area-1.html").contains("of this criterion are not shown."))
    try site.writeIfAsked("large")
  }

  @Test func onlyAFrozenEditionSaysThatItIsOne() throws {
    let assessment = Sample.assessment
    let filed = FiledEvidence(assessment.workspace)
    func pages(_ frozen: FrozenEdition?) -> [String] {
      var files: [SiteFile] = []
      let maker = SiteMaker(assessment, filed, templates: Folder.templates, frozen: frozen)
      #expect(maker.make { files += $0 }.filter { $0.severity == .error } == [])
      return files.filter { $0.path.hasSuffix(".html") }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    let days = try ["2026-12-01", "2026-12-02", "2026-11-30"].map { try #require(Day(iso: $0)) }
    let words = """
      Frozen edition of decision 0001-go-live, decided on \(days[0].weekdayShortYear) and sealed on \(days[1].weekdayShortYear). \
      It shows the evidence as of \(days[2].weekdayShortYear), and never changes.
      """
    let frozen = pages(FrozenEdition(of: "0001-go-live", decided: days[0], sealed: days[1], judged: days[2]))
    #expect(frozen.count > 10)
    #expect(frozen.allSatisfy { $0.contains(words) })
    #expect(pages(nil).allSatisfy { !$0.contains("Frozen edition") && !$0.contains("class=\"frozen\"") })
  }
}
