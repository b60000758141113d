import Diagnostics
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

  /// SQLite's `printf` never gives NULL: a blank becomes 0, and the sentence is false.
  @Test func noSentenceWaitsForAPrintfThatGivesNothing() async throws {
    let checklist = await read(MonotonyTests.files).value.checklist
    let own = checklist.requirements.flatMap { [$0.when, $0.breach, $0.intolerable, $0.shows] + $0.signOffs.map(\.each) }
    let others = checklist.areas.flatMap { area in
      area.views.map(\.query) + area.figures.flatMap { [$0.table, $0.rows, $0.sentence] }.compactMap(\.self)
    }
    let queries = own.compactMap(\.self) + others
    #expect(queries.count > 500)
    for query in queries {
      #expect(!query.sql.contains(/(?i)coalesce\(\s*printf\(/), "\(query.place.citation)")
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
