import Testing

@testable import Portal

/// The page of one requirement.
@Suite struct RequirementPageTests {
  private let site = RenderedSite(Sample.assessment)

  @Test func tellsWhatWasFoundAndHowItIsDecided() {
    let page = site.main("about/uat.complete.html")
    for part in [
      "<h2 id=\"today\">What was found</h2>", "<h2 id=\"how\">How it is decided</h2>",
      "evidence/user-acceptance/cases.csv", "<a href=\"../areas/user-acceptance.html#uat.complete\">User acceptance testing</a>",
    ] { #expect(page.contains(part), "\(part) is not in \(page)") }
  }

  @Test func eachCriterionOfAnAreaLeadsToItsPage() {
    #expect(site.main("areas/user-acceptance.html").contains("<a href=\"../about/uat.complete.html\">uat.complete</a>"))
    #expect(site.files["about/uat.complete.html"] != nil)
  }
}
