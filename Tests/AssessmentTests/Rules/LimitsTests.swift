import Diagnostics
import TestSupport
import Testing

@testable import Assessment
@testable import Workspace

/// The parameters that a result was reached with.
@Suite struct LimitsTests {
  @Test func areThoseThatTheQueriesName() async throws {
    let assessment = try await SampleTests.assessment.value
    let use = ParameterUse(assessment.workspace.checklist)
    var count = 0
    for result in assessment.areas.flatMap(\.requirements) {
      let named = use.parameters(of: result.requirement).map(\.name)
      #expect(result.limits.map(\.name) == named, "\(result.requirement.id)")
      count += named.count
    }
    #expect(count > 100)
  }

  @Test func theStricterValueIsDemandedInABigBang() {
    let limit = Area.Parameter(
      name: "days", label: "Days", kind: .integer, standard: .integer(5), bigBang: .integer(10), place: Place("x.md"))
    #expect(limit.demanded(of: nil) == .integer(10))
  }
}
