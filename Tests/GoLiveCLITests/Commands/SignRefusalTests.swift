import Foundation
import TestSupport
import Testing

/// What cannot count is not written.
@Suite struct SignRefusalTests {
  private static let noon = ["SOURCE_DATE_EPOCH": "1795435200"]

  private func sign(_ desk: KitchenDesk, _ signer: String, _ options: String...) throws -> Golive.Outcome {
    try Golive.run(["sign", "kit.signed", "--as", signer, "--workspace", desk.root.path] + options, environment: Self.noon)
  }

  private func roles(_ rows: String) -> [String: String?] {
    let head = Kitchen.people.components(separatedBy: "## Roles")[0]
    return [
      "people.md": head + "## Roles\n\n| person | role | deputy-for | from-date | until-date |\n|---|---|---|---|---|\n\(rows)\n"
    ]
  }

  @Test func theOnlyAuthor() throws {
    let desk = try KitchenDesk(["evidence/kitchen/tasting.md": Kitchen.dishes.replacing("author: bob", with: "author: ann")])
    let outcome = try sign(desk, "ann")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors.contains("nothing was written, for this could not count: Ann Archer is the only author of what is signed"))
    #expect(!desk.has("sign-offs"))
  }

  @Test func aDeputyOfTheDeliverySide() throws {
    let desk = try KitchenDesk(roles("| ann | chef | | | |\n| bob | chef | ann | | |"))
    let outcome = try sign(desk, "bob")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Bob Baker belongs to the delivery side, and the business must sign"))
    #expect(!desk.has("sign-offs"))
  }

  @Test func outsideOfThePeriod() throws {
    let desk = try KitchenDesk(roles("| ann | chef | | | |\n| dan | chef | ann | 2026-11-01 | 2026-11-22 |"))
    let outcome = try sign(desk, "dan")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors.contains("Dan Dyer may sign `kit.signed` only from 2026-11-01 until 2026-11-22; today is 2026-11-23"))
    let last = try KitchenDesk(roles("| ann | chef | | | |\n| dan | chef | ann | 2026-11-01 | 2026-11-23 |"))
    #expect(try sign(last, "dan").status == 0)
  }

  @Test func afterTheDayOfJudgementItSaysThatItDoesNotCountYet() throws {
    let desk = try KitchenDesk()
    let early = try sign(desk, "ann", "--as-of", "2026-11-22", "--dry-run")
    #expect(early.status == 0)
    #expect(early.output.contains("It does not count yet: it is of 2026-11-23, and the day of judgement is 2026-11-22"))
    #expect(try !sign(desk, "ann", "--dry-run").output.contains("does not count yet"))
  }

  @Test func aConditionTwice() throws {
    let desk = try KitchenDesk(["raid.md": Kitchen.raid("| I1 | Smoke | kitchen | open | bob | 2026-12-01 | | | |")])
    let outcome = try sign(
      desk, "ann", "--result", "approved-with-conditions", "--condition", "I1", "--condition", "I1")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("`--condition` names `I1` twice"))
    #expect(!desk.has("sign-offs"))
  }

  @Test func twiceInOneSecond() throws {
    let desk = try KitchenDesk()
    #expect(try sign(desk, "ann").status == 0)
    let name = try #require(try desk.names("sign-offs/kitchen").first)
    let before = try desk.text("sign-offs/kitchen/\(name)")
    let again = try sign(desk, "ann", "--result", "rejected", "--words", "No.")
    #expect(again.status == 73)
    #expect(again.errors.contains("Ann Archer has signed this in the same second already: `sign-offs/kitchen/\(name)`"))
    #expect(try desk.names("sign-offs/kitchen") == [name])
    #expect(try desk.text("sign-offs/kitchen/\(name)") == before)
  }
}
