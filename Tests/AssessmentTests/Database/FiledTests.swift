import Assessment
import Diagnostics
import TestSupport
import Testing

/// Which evidence says anything, and that nothing filed at all is no evidence.
@Suite struct FiledTests {
  static let requirement = """
    - id: kit.filed
      level: mandatory
      ask: No page is empty.
      needs: [documents]
      breach: SELECT path AS subject, 'says nothing' AS found, at FROM documents WHERE NOT filed AND EXISTS (SELECT 1 FROM documents WHERE filed)
    """

  /// A page that somebody has begun.
  static let begun = """
    ---
    title: Begun
    author: ann
    oven:
    assessed:
    ---

    Words, and a table without a row.

    ## Dishes

    | id | name | state |
    |----|------|-------|
    """

  @Test func aPageThatWasOnlyBegunIsNoEvidence() async throws {
    let assessment = try await assess(Kitchen.files(Self.requirement, ["evidence/kitchen/tasting.md": Self.begun]))
    #expect(assessment.errors == [])
    #expect(assessment.state("kit.filed") == .noEvidence)
    #expect(assessment.result("kit.filed")?.gaps.map(\.words) == ["No evidence has been filed."])
  }

  @Test func besideOneThatSaysSomethingItSaysNothing() async throws {
    let assessment = try await assess(Kitchen.files(Self.requirement, ["evidence/kitchen/begun.md": Self.begun]))
    #expect(assessment.result("kit.filed")?.findings.map(\.subject) == ["evidence/kitchen/begun.md"])
  }

  @Test(arguments: [
    "---\nassessed: 2026-11-20\n---\n", "---\noven: North\n---\n", "---\nauthor: ann\nnone: [guests]\n---\n",
    "- [ ] kit.served: Every dish can be served.\n", "## Dishes\n\n| id | state |\n|----|-------|\n| D1 | raw |\n",
  ])
  func whateverACheckReadsIsFiled(_ text: String) async throws {
    let attested = """

      - id: kit.served
        level: mandatory
        ask: Served.
        attest: {words: Every dish can be served.}
      """
    let assessment = try await assess(Kitchen.files(Self.requirement + attested, ["evidence/kitchen/tasting.md": text]))
    #expect(assessment.state("kit.filed") == .met)
  }
}
