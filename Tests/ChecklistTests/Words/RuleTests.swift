import Documents
import TestSupport
import Testing
import Workspace

/// What is computed says its rule in words that need no knowledge of queries.
@Suite struct RuleTests {
  @Test func everyQueryHasItsRuleInWords() async throws {
    let checklist = await read(MonotonyTests.files).value.checklist
    let computed = checklist.requirements.filter(\.isComputed)
    #expect(computed.count > 250)
    for requirement in computed {
      let rule = requirement.rule ?? ""
      #expect(rule.hasSuffix("."), "\(requirement.id) has no rule in sentences")
      #expect(rule != requirement.ask && rule.split(separator: " ").count < 80, "\(requirement.id)")
      for word in ["SQL", "NULL", "query", "row ", "column", "`", "_"] {
        #expect(!rule.contains(word), "\(requirement.id) speaks of \(word)")
      }
    }
  }

  /// What is not computed is decided by people; the words that they sign or tick say how.
  @Test func whatHasNoQuerySaysHowAPersonDecides() async throws {
    let checklist = await read(MonotonyTests.files).value.checklist
    for requirement in checklist.requirements where !requirement.isComputed && !requirement.isGuidance {
      let words = requirement.signOffs.map(\.meaning) + (requirement.attest.map { [$0.words] } ?? [])
      #expect(!requirement.rollsUp.isEmpty || words.contains { $0.split(separator: " ").count > 4 }, "\(requirement.id)")
    }
  }
}
