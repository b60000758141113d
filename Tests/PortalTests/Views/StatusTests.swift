import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// The words of states.
@Suite struct StatusTests {
  @Test func aDangerIsNeitherMetNorMissed() {
    let danger = Fixture.requirement("a.x", "People may lose faith.", level: .informative, isRisk: true)
    let words = [State.met, .notMet, .conditions, .noEvidence, .notDue].map { Status(Fixture.result(danger, $0)).word }
    #expect(words == ["No sign of it", "Signs of it", "Signs of it, answered", "Not known", "Not due yet"])
    #expect(Status(Fixture.result(danger, .notMet)).mark != .ready)
  }

  @Test func aSignatureThatIsMissingIsSaidBeforeTheDanger() {
    let asked = Fixture.requirement("a.y", "It is signed.")
    #expect(Status(Fixture.result(asked, .noEvidence, isUnsigned: true)) == .unsigned)
  }
}
