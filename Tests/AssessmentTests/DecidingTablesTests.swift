import TestSupport
import Testing

@testable import Assessment

/// The example on a requirement's page is a row of the table that decides it.
@Suite struct DecidingTablesTests {
  @Test func theRowThatWasFoundTheQueryThenTheRest() async throws {
    let assessment = try await SampleTests.assessment.value
    let deciding = DecidingTables(assessment.workspace)
    func first(_ id: String) throws -> String? { deciding.of(try #require(assessment.result(id))).first }
    // The finding stands in the training results, and the query reads the jobs first.
    #expect(try first("change.users-trained") == "training_results")
    // Nothing was found: what the query says `FROM`, in place of a view what that is of.
    #expect(try first("perf.search") == "performance_scenarios")
    #expect(try first("cutover.plan-exists") == "tasks")
  }
}
