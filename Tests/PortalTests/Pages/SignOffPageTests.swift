import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// The page of sign-offs: heavier than a page may be, it tells of the last ones in a line.
struct SignOffPageTests {
  private let words = "<p>" + String(repeating: "I have looked at it for a long time. ", count: 12) + "</p>"

  private func site(open: Int, given: Int) -> RenderedSite {
    let requirement = Fixture.requirement("a.signed", "It is signed.")
    let signOffs =
      (0..<open).map { signOff($0, .missing) } + (open..<open + given).map { signOff($0, .valid, .approved, words: words) }
    let area = Fixture.areaResult(
      Fixture.area("a", "Area A", order: 1, requirements: [requirement]), .notReady,
      [Fixture.result(requirement, .notMet, signOffs: signOffs)])
    return RenderedSite(Fixture.assessment([area], people: Sample.people))
  }

  private func signOff(_ number: Int, _ state: SignOffState, _ result: SignOff.Result? = nil, words: String = "") -> SignOffResult {
    Fixture.signOff(
      "a.signed", area: "a", role: "process-owner", subject: "s\(number)", signer: "kenji", state, result: result, words: words)
  }

  @Test func fewAreToldInFull() {
    let main = site(open: 3, given: 3).main("sign-offs.html")
    #expect(main.ranges(of: "<details>").count == 6)
    #expect(!main.contains(">How to sign</a>"))
  }

  @Test func manyAreToldInALineAndNoneIsLost() throws {
    let site = site(open: 120, given: 120)
    #expect(site.diagnostics == [])
    let page = try #require(site.files["sign-offs.html"])
    #expect(page.utf8.count < 150_000)
    for number in 0..<240 { #expect(page.contains("id=\"s-a-signed-process-owner-s\(number)-kenji\"")) }
    let first = try #require(page.firstRange(of: "<details><summary>Tell"))
    let line = try #require(
      page.firstRange(of: "<td role=\"cell\" class=\"block\"><a href=\"people/kenji.html\">How to sign</a></td>"))
    #expect(first.lowerBound < line.lowerBound)
    #expect(page.contains("<a href=\"areas/a.html#s-a-signed-process-owner-s119-kenji\">Area A</a>"))
    #expect(site.main("areas/a.html").contains("id=\"s-a-signed-process-owner-s119-kenji\""))
  }
}
