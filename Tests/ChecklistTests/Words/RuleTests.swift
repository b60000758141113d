import Documents
import Foundation
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

  @Test func theLimitsAreToldOfRulesThatThereAre() async throws {
    let known = Set(await read(MonotonyTests.files).value.checklist.requirements.map(\.id))
    let text = try String(contentsOf: SampleProgramme.root.appending(path: "docs/limits.md"), encoding: .utf8)
    let named = text.matches(of: /`([a-z]+\.[a-z0-9-]+)`/).map { String($0.1) }
    #expect(named.count > 40)
    for id in named { #expect(known.contains(id), "\(id)") }
  }
}
