import Assessment
import Diagnostics
import TestSupport
import Testing
import Workspace

/// Conditions of decisions are owed by whom the record names, and nothing is asked twice.
@Suite struct ConditionsOwedTests {
  private func ledger(_ changes: [String: String?] = [:], asOf: String = "2026-11-23") async throws -> Ledger {
    let assessment = try await assess(Kitchen.decided(changes), asOf: asOf)
    #expect(assessment.errors == [])
    return Ledger(assessment)
  }

  /// R1 is Bob's and closes his condition; Ann's is closed by `kit.served`.
  @Test func whatAnItemOfTheirsClosesStandsWithTheItem() async throws {
    let ledger = try await ledger()
    let ann = try #require(ledger.of("ann"))
    #expect(ann.conditions.map(\.number) == [2] && ann.conditions.map(\.due?.iso) == ["2026-11-20"])
    #expect(ann.count == 1 && ann.overdue == 1 && ann.firstDue?.iso == "2026-11-20")
    let bob = try #require(ledger.of("bob"))
    #expect(bob.conditions.isEmpty && bob.items.map(\.item.id) == ["R1"])
  }

  @Test func anItemOfSomebodyElseDoesNotTakeItOver() async throws {
    let ledger = try await ledger(["raid.md": Kitchen.raid("| R1 | Smoke | kitchen | open | cat | 2026-11-27 | | | |")])
    #expect(ledger.of("bob")?.conditions.map(\.number) == [1])
    #expect(ledger.of("cat")?.items.map(\.item.id) == ["R1"])
  }

  /// What the decision wants earlier is not lost in the item's own day.
  @Test func anItemThatIsDueLaterDoesNotStandForIt() async throws {
    let ledger = try await ledger(["raid.md": Kitchen.raid("| R1 | Smoke | kitchen | open | bob | 2026-11-30 | | | |")])
    #expect(ledger.of("bob")?.conditions.map(\.due?.iso) == ["2026-11-27"])
  }

  @Test func whatIsKeptIsNotOwed() async throws {
    let good = Kitchen.dishes.replacing("burnt", with: "good").replacing("raw ", with: "good")
    #expect(try await ledger(["evidence/kitchen/tasting.md": good]).of("ann")?.conditions.isEmpty == true)
  }

  @Test func whatWasReplacedAsksNothing() async throws {
    let newer = Kitchen.decision.replacing("gate: G2", with: "gate: G2\nsupersedes: 0001-open-on-the-day")
      .replacing("2026-11-18", with: "2026-11-20")
    #expect(try await ledger(["decisions/0002-again.md": newer]).of("ann")?.conditions.map(\.decision.id) == ["0002-again"])
  }
}
