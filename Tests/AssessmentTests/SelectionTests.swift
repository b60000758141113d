import Documents
import TestSupport
import Testing

@testable import Assessment
@testable import Workspace

/// Some requirements of the sample programme, decided without the others.
@Suite struct SelectionTests {
  private static let whole = SampleTests.assessment

  @Test func eachRequirementAloneComesOutAsAmongAll() async throws {
    let whole = try await Self.whole.value
    var loaded: Set<Int> = []
    for expected in whole.areas.flatMap(\.requirements) {
      let id = expected.requirement.id
      let answer = try Assessment.results(of: [id], in: whole.workspace, asOf: whole.asOf)
      let result = try #require(answer.results.first { $0.requirement.id == id })
      #expect(String(describing: result) == String(describing: expected), "\(id)")
      #expect(answer.diagnostics.allSatisfy(whole.diagnostics.contains), "\(id)")
      loaded.insert(answer.results.count)
    }
    // Otherwise this has shown nothing.
    #expect(loaded.contains(1))
  }

  @Test func takesInWhatHasASay() async throws {
    let checklist = try await Self.whole.value.workspace.checklist
    for requirement in checklist.requirements where !requirement.rollsUp.isEmpty || requirement.attest != nil {
      guard let selection = Selection([requirement.id], of: checklist) else { continue }
      let ids = Set(selection.requirements.map(\.id))
      #expect(ids.isSuperset(of: requirement.rollsUp), "\(requirement.id)")
      if let by = requirement.attest?.by, !by.isEmpty { #expect(ids.contains(by), "\(requirement.id)") }
    }
  }

  @Test func whatReadsResultsNeedsAll() async throws {
    let checklist = try await Self.whole.value.workspace.checklist
    #expect(Selection(["x.signature-right-hands"], of: checklist) == nil)
    #expect(Selection(["scope.business-language"], of: checklist)?.reads("scope_items") == true)
    #expect(Selection(["scope.business-language"], of: checklist)?.reads("test_cases") == false)
  }
}
