import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// What people do stands first, in their words; what they then write into the files stands apart.
struct RemedyTests {
  private let site = SiteMap(
    Fixture.assessment([
      Fixture.areaResult(
        Fixture.area("a", "A", order: 1, requirements: [Fixture.requirement("a.b", "It holds.")]), .ready,
        [Fixture.result(Fixture.requirement("a.b", "It holds."), .met)])
    ]))

  private func remedy(_ fix: String) -> [String] {
    let remedy = Remedy(fix, site)
    return [remedy.action.plain, remedy.writing.plain]
  }

  @Test func namesOfColumnsStandApart() {
    #expect(
      remedy("Ask who does it. Write that under `owner`, in programme.md. Then look at it again")
        == ["Ask who does it. Then look at it again.", "In the files: Write that under owner, in programme.md."])
  }

  @Test func whatHasNoOtherWordsIsNotParted() {
    #expect(remedy("Write who does it under `owner`.") == ["Write who does it under owner.", ""])
    #expect(remedy("Ask who does it.") == ["Ask who does it.", ""])
  }

  @Test func aPointOfTheChecklistIsNoName() {
    #expect(remedy("Do what “`a.b`” asks. Sign it.")[1] == "")
  }
}
