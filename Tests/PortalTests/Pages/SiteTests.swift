import Testing

@testable import Assessment
@testable import Portal

struct SiteTests {
  @Test func everyPageIsMadeWithoutComplaint() throws {
    let site = RenderedSite(Sample.assessment)
    #expect(site.diagnostics == [])
    #expect(site.order.contains("areas/user-acceptance.html"))
    try site.writeIfAsked("sample")
  }
}
