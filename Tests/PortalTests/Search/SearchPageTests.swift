import Diagnostics
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

struct SearchPageTests {
  private func index(_ site: RenderedSite) throws -> ReadIndex {
    try ReadIndex(Array(try #require(site.files["assets/search-index.js"]).utf8))
  }

  @Test func everythingPeopleLookForIsFound() throws {
    let read = try index(RenderedSite(Sample.assessment))
    for (title, kind) in [
      ("How a verdict is reached", "Page"), ("Samir Haddad", "Person"),
      ("R-014: Customers’ bank rejects our payment files", "Risk"),
      ("I-001: Old printers", "Issue, closed"), ("RAID log", "Evidence"), ("User acceptance testing: what is asked", "Method"),
      ("Nobody tested with administrator rights or a shared general role", "Criterion, User acceptance testing"),
    ] {
      #expect(read.d.contains { $0[1].hasPrefix(title) && $0[2] == kind }, "\(title) is missing")
    }
    #expect(read.d.contains { $0[0] == "index.html" && $0[2] == "Verdict" })
    #expect(read.weights("r014").values.contains([4]))
    // Others may have a person's name in their titles: the person comes first.
    let person = try #require(read.d.first { $0[2] == "Person" && $0[1].hasPrefix("Samir Haddad") })
    #expect(read.weights("haddad")[person[1]].map { $0[0] >= 8 } == true)
  }

  @Test func everyEntryLeadsToAPlace() throws {
    for assessment in [Sample.assessment, LargeSample.assessment] {
      let site = RenderedSite(assessment)
      for entry in try index(site).d {
        let parts = entry[0].split(separator: "#").map(String.init)
        let page = try #require(site.files[parts[0].removingAddressEncoding], "\(entry[0]) is no page")
        if parts.count == 2 { #expect(Attribute.ids(in: Array(page.utf8)).contains(parts[1]), "\(entry[0]) is no place") }
        #expect(!entry[1].isEmpty && !entry[2].isEmpty)
        #expect(entry[3].count <= SearchEntry.longestSummary)
      }
    }
  }

  @Test func thePageSaysHowFarItLooks() throws {
    let site = RenderedSite(Sample.assessment)
    let count = try index(site).d.count
    #expect(site.main("search.html").contains("\(count)\u{A0}pages and entries are found by title and summary, 5\u{A0}files"))
    #expect(RenderedSite(Fixture.assessment()).main("search.html").contains("are found by title and summary.</p>"))
  }

  @Test func whatDoesNotFitIsCounted() {
    let entries = (0..<3).map { SearchEntry(Target("\($0).html"), "Page \($0)", kind: "Page", summary: "") }
    let cut = SearchPage(SearchIndex(entries, [], mostBytes: CommonWords.all.utf8.count + 150))
    #expect(cut.reach.hasPrefix("Found by title are 2\u{A0}of 3\u{A0}pages and entries"))
  }

  /// A page at which nobody looks is left out rather than the page of a file that decides something.
  @Test func whatACriterionReadsComesFirst() {
    let files = (0..<6).map { number in
      Fixture.markdown(
        "evidence/\(number % 2 == 0 ? "a" : "b")/note-\(number).md", area: number % 2 == 0 ? "a" : "b", title: "", html: "")
    }
    let rule = Fixture.requirement("a.x", "It is so.")
    let result = Fixture.result(rule, .met, evidence: ["evidence/b/note-5.md"])
    let area = Fixture.areaResult(Fixture.area("a", "Area A", order: 1, requirements: [rule]), .ready, [result])
    let site = SiteMap(Fixture.assessment([area], documents: files))
    let order = SearchFile.all(site).map { $0.page.file.path.lastPathName }
    #expect(order == ["note-5.md", "note-0.md", "note-1.md", "note-2.md", "note-3.md", "note-4.md"])
  }

  @Test func theNavigationEndsWithIt() {
    let site = RenderedSite(Sample.assessment)
    #expect(site.files["areas/cutover.html"]?.contains(#"<li><a href="../search.html">Search</a></li></ul>"#) == true)
    #expect(
      site.files["search.html"]?.contains(#"<li><a href="search.html" aria-current="page">Search</a></li></ul>"#) == true)
  }

  @Test func onlyItHasScriptsAndOnlyOurOwn() {
    let site = RenderedSite(Sample.assessment)
    for (path, page) in site.files where path.hasSuffix(".html") {
      #expect(page.ranges(of: "<script").count == (path == "search.html" ? 2 : 0), "\(path)")
      #expect(page.contains("script-src 'self'; img-src"), "\(path)")
    }
    let scripts = #"<script src="assets/search-index.js" defer></script>\#n<script src="assets/search.js" defer></script>"#
    #expect(site.files["search.html"]?.contains(scripts) == true)
  }

  @Test func theScriptsAreSmall() throws {
    let script = try #require(Folder.templates.first { $0.path == "assets/search.js" }).bytes
    #expect(script.count <= 3_300)
    for (word, why) in [("innerHTML", "markup"), ("eval", "code"), ("fetch", "requests"), ("http", "requests")] {
      #expect(!String(decoding: script, as: UTF8.self).contains(word), "\(why)")
    }
    #expect(try #require(RenderedSite(LargeSample.assessment).files["assets/search-index.js"]).utf8.count <= SearchIndex.mostBytes)
  }
}
