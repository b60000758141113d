import Diagnostics
import Testing

@testable import Assessment
@testable import Portal

/// The register of risks: on one page as long as it fits, then on more.
struct RiskRegisterTests {
  private func pages(_ site: RenderedSite) -> [String] {
    site.files.keys.filter { $0 == "risks.html" || $0.hasPrefix("risks/") }.sorted()
  }

  @Test func aShortOneIsOnePage() {
    let site = RenderedSite(Sample.assessment)
    #expect(pages(site) == ["risks.html"])
    #expect(!site.main("risks.html").contains("Continued on") && !site.main("risks.html").contains("class=\"pn\""))
  }

  @Test func aLongOneGoesOnOnMorePages() throws {
    let assessment = LargeSample.assessment
    let site = RenderedSite(assessment)
    let pages = pages(site)
    #expect(site.diagnostics == [])
    #expect(pages.count > 1 && pages.starts(with: ["risks.html", "risks/2.html"]))
    for page in pages { #expect(try #require(site.files[page]).utf8.count < 150_000, "\(page) is heavy") }
    // Every item stands once, where links to it lead, and can be found.
    let map = SiteMap(assessment)
    let found = Dictionary(uniqueKeysWithValues: RiskRegister(map).searchEntries.map { ($0.title, $0.address) })
    for item in assessment.raid {
      let target = try #require(map.raid(item.id))
      #expect(found["\(item.id): \(item.title)"] == target.href(from: SearchPage.page))
      for page in pages {
        #expect(site.main(page).contains("id=\"\(target.anchor ?? "")\"") == (page == target.page), "\(item.id) on \(page)")
      }
    }
    #expect(site.main("risks.html").contains("Continued on <a href=\"risks/2.html\">page\u{A0}2</a>"))
    #expect(site.main("risks.html").contains("<a href=\"risks/2.html\">Page\u{A0}2\u{A0}of \(pages.count) →</a>"))
    #expect(site.main("risks/2.html").contains("The others stand on <a href=\"../risks.html\">page\u{A0}1</a>"))
    #expect(site.main("risks/2.html").contains("<a href=\"../risks.html\">← Page\u{A0}1\u{A0}of \(pages.count)</a>"))
    #expect(site.main("risks/2.html").contains("<h1 class=\"title\">Risks, page\u{A0}2\u{A0}of \(pages.count)</h1>"))
  }

  @Test func theWorstComesFirstAndWhatIsClosedLast() {
    func item(_ id: String, _ level: Int?, _ type: String = "risk", isOpen: Bool = true) -> RaidItem {
      Fixture.risk(id, id, likelihood: level, impact: level, type: type, isOpen: isOpen)
    }
    let all = [
      item("R-1", 5, isOpen: false), item("R-2", 2), item("I-1", nil, "issue", isOpen: false), item("R-3", 4), item("R-4", nil),
      item("D-1", nil, "dependency"), item("R-5", 1, isOpen: false), item("I-2", nil, "issue"),
    ]
    #expect(RiskRegister.order(all).map(\.id) == ["R-4", "R-3", "R-2", "I-2", "D-1", "R-1", "R-5", "I-1"])
  }

  @Test func whatIsHeavierThanAPageHasOneOfItsOwn() {
    func item(_ id: String, _ length: Int) -> RaidItem {
      Fixture.risk(id, String(repeating: "<", count: length), likelihood: 1, impact: 1)
    }
    let items = RaidItems([item("R-1", 1), item("R-2", 30_000), item("R-3", 1)])
    #expect(items.pages.map { $0.map(\.id) } == [["R-1"], ["R-2"], ["R-3"]])
    #expect(items.target("R-3") == Target("risks/3.html", "r-r-3"))
    #expect(RaidItems([]).pages == [[]])
  }
}
