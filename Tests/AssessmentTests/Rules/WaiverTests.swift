import Assessment
import Diagnostics
import TestSupport
import Testing

@Suite struct WaiverTests {
  func result(_ row: String, author: String = "bob") async throws -> (State?, [WaiverUse], [Diagnostic]) {
    let waivers = "## Waivers\n\n| requirement | reason | accepted-by | until |\n|---|---|---|---|\n\(row)\n"
    let evidence = Kitchen.dishes.replacing("author: bob", with: "author: \(author)")
    let assessment = try await assess(
      Kitchen.files(Kitchen.served, ["waivers.md": waivers, "evidence/kitchen/tasting.md": evidence]))
    return (assessment.state("kit.served"), assessment.result("kit.served")?.waivers ?? [], assessment.diagnostics)
  }

  @Test(arguments: [
    ("| kit.served | | cat | 2026-12-31 |", "it gives no reason"),
    ("| kit.served | Cold | | 2026-12-31 |", "nobody accepted it"),
    ("| kit.served | Cold | cat | |", "it has no end"),
    ("| kit.served | Cold | cat | 2026-11-22 |", "it ended on 2026-11-22"),
    ("| kit.served | Cold | ann | 2026-12-31 |", "Ann Archer holds no role that may waive"),
  ])
  func hasNoEffect(_ row: String, _ why: String) async throws {
    let (state, uses, diagnostics) = try await result(row)
    #expect(state == .notMet)
    #expect(uses.first?.shortfalls == [why])
    #expect(diagnostics.map(\.code) == [.waiverFallsShort])
    #expect(diagnostics.first?.place == Place("waivers.md", line: 5, column: 3))
  }

  @Test func theAuthorOfTheEvidenceMayNotWaive() async throws {
    let (state, uses, _) = try await result("| kit.served | Cold | cat | 2026-12-31 |", author: "cat")
    #expect(state == .notMet)
    #expect(uses.first?.shortfalls == ["Cat Cooper wrote the evidence"])
  }

  @Test func holdsOnItsLastDay() async throws {
    #expect(try await result("| kit.served | Cold | cat | 2026-11-23 |").0 == .waived)
  }

  @Test func anUnknownRequirementIsAnError() async throws {
    let diagnostics = try await result("| kit.serve | Cold | cat | 2026-12-31 |").2
    #expect(diagnostics.map(\.code) == [.waivesNothing])
    #expect(diagnostics.first?.help == "did you mean `kit.served`?")
  }
}
