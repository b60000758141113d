import Diagnostics
import TestSupport
import Testing

@testable import Assessment
@testable import Workspace

/// The parameters that a result was reached with.
@Suite struct LimitsTests {
  @Test func areThoseThatTheQueriesAreGiven() async throws {
    let assessment = try await SampleTests.assessment.value
    func limits(_ id: String) -> [String]? { assessment.result(id)?.limits.map(\.name) }
    // In the checklist's order, also through a view; a view beside those that are read gives none.
    #expect(limits("x.migration-in-window") == ["cutover-buffer", "cutover-rehearsals"])
    #expect(limits("x.cutover-critical-path") == [])
    #expect(limits("cutover.plan-exists") == [])
  }

  @Test func theStricterValueIsDemandedInABigBang() {
    let limit = Area.Parameter(
      name: "days", label: "Days", kind: .integer, standard: .integer(5), bigBang: .integer(10), place: Place("x.md"))
    #expect(limit.demanded(of: nil) == .integer(10))
  }
}
