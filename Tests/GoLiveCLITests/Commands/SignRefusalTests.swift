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
    #expect(outcome.errors.contains("evidence/kitchen/tasting.md: error GL206: Ann Archer is the only author of what is signed\n"))
    #expect(outcome.errors.hasSuffix("1 error\nNothing was written: mend this first.\n"))
    #expect(!desk.has("sign-offs"))
  }

  @Test func aDeputyOfTheDeliverySide() throws {
    let desk = try KitchenDesk(roles("| ann | chef | | | |\n| bob | chef | ann | | |"))
    let outcome = try sign(desk, "bob")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors.contains("/people.md:6:3: error GL206: Bob Baker belongs to the delivery side, and the business must sign"))
    #expect(!desk.has("sign-offs"))
  }

  @Test func outsideOfThePeriod() throws {
    let desk = try KitchenDesk(roles("| ann | chef | | | |\n| dan | chef | ann | 2026-11-01 | 2026-11-22 |"))
    let outcome = try sign(desk, "dan")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors.contains(
        "/people.md:15:3: error GL206: Dan Dyer may sign `kit.signed` only from 2026-11-01 until 2026-11-22; today is 2026-11-23"))
    let last = try KitchenDesk(roles("| ann | chef | | | |\n| dan | chef | ann | 2026-11-01 | 2026-11-23 |"))
    #expect(try sign(last, "dan").status == 0)
  }

  /// A page that was begun, somebody without a side and without the role: all at once, each where it is mended.
  @Test func everyReasonWithItsPlace() throws {
    let people = Kitchen.people.replacing("| cat | Cat Cooper | business |", with: "| cat | Cat Cooper |          |")
    let desk = try KitchenDesk(["people.md": people, "evidence/kitchen/tasting.md": "---\ntitle: Tasting\n---\n\nNothing yet.\n"])
    let outcome = try sign(desk, "cat")
    #expect(outcome.status == 64 && outcome.output == "")
    let place = "\(desk.root.path)/"
    #expect(
      outcome.errors == """
        \(place)evidence/kitchen/tasting.md: error GL206: there is nothing to sign yet: this page was begun, nothing is filed in it, and \
        it names no author
          help: fill it in, and write `author:` and `assessed:` at its top
        \(place)people.md:7:3: error GL206: Cat Cooper may not sign `kit.signed`: they hold no role that is asked for it
          help: if they may, add a row to the table Roles with `person` `cat`, `role` `chef`; asked are: Ann Archer; \
        \(place)checklist/01-kitchen.md:32 says who signs
        \(place)people.md:7:3: error GL206: it is not said to which side Cat Cooper belongs, and the business must sign
          help: write `business` into the cell `side` of this row if that is so; otherwise somebody of the business signs
        3 errors
        Nothing was written: mend these first.

        """, "\(outcome.errors)")
    #expect(!desk.has("sign-offs"))
  }

  @Test func theFilesThatItIsAbout() throws {
    let covering = KitchenDesk.requirements.replacing("meaning: It is good.", with: "meaning: It is good., covers: [\"menus/*\"]")
    let desk = try KitchenDesk(["checklist/01-kitchen.md": Kitchen.checklist(covering)])
    let outcome = try sign(desk, "ann")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors.contains(
        "/checklist/01-kitchen.md:32:9: error GL206: there is nothing to sign: no file is called `menus/*`\n"),
      "\(outcome.errors)")
  }

  @Test func whatTheCommandNamesAndIsNotThere() throws {
    let desk = try KitchenDesk()
    let outcome = try Golive.run(
      [
        "sign", "kit.singed", "--as", "anna", "--result", "approved-with-conditions", "--condition", "I9", "--workspace",
        desk.root.path,
      ], environment: Self.noon)
    #expect(outcome.status == 64)
    #expect(
      outcome.errors.contains("golive: error GL206: `kit.singed` is not a requirement of the checklist\n  help: did you mean"))
    #expect(outcome.errors.contains("did you mean `kit.signed`? `golive owes --workspace \(desk.root.path)` lists"))
    #expect(
      outcome.errors.contains("/people.md: error GL206: `anna` is not in people.md\n  help: did you mean `ann`? `--as` takes"))
    #expect(outcome.errors.contains("golive: error GL206: `I9` is not in the RAID log\n"))
    #expect(outcome.errors.contains("3 errors\n"))
    let computed = try Golive.run(
      ["sign", "kit.served", "--as", "ann", "--workspace", desk.root.path], environment: Self.noon)
    #expect(
      computed.errors.contains(
        "error GL206: `kit.served` is not decided by a signature\n  help: signed in this area: `kit.signed`\n"))
  }

  @Test func aSubjectThatIsNotTheirs() throws {
    let desk = try Desk()
    let outcome = try Golive.run(
      ["sign", "scope.signed", "--as", "elke-reinders", "--subject", "MDMM"] + desk.common, environment: Self.noon)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("error GL206: Elke Reinders may not sign `scope.signed` for `MDMM`\n"), "\(outcome.errors)")
    #expect(outcome.errors.contains("help: did you mean `MDM`? "))
  }

  /// What may count, but is not said clearly, is not told as if it could not.
  @Test func oneOfSeveral() throws {
    let desk = try Desk()
    let outcome = try Golive.run(
      ["sign", "acceptance.processes-ready", "--as", "henrike-althoff"] + desk.common, environment: Self.noon)
    #expect(outcome.status == 64 && outcome.output == "")
    #expect(
      outcome.errors.contains(
        "error GL206: Henrike Althoff is asked for several signatures of `acceptance.processes-ready`\n"), "\(outcome.errors)")
    #expect(outcome.errors.contains("  help: add `--subject` with one of: `"))
    #expect(outcome.errors.hasSuffix("1 error\nNothing was written: mend this first.\n"), "\(outcome.errors)")
  }

  /// Beside a page with something in it, one that was only begun is signed over, and it is said that it says nothing.
  @Test func aPageThatWasOnlyBegunBesideAnother() throws {
    let desk = try KitchenDesk(["evidence/kitchen/later.md": "---\ntitle: Later\n---\n\nNothing yet.\n"])
    let outcome = try sign(desk, "ann", "--dry-run")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("  evidence/kitchen/later.md  (only begun: says nothing yet)\n"))
    #expect(outcome.output.contains("  evidence/kitchen/tasting.md\n"))
    #expect(outcome.output.contains("Nothing is filed in what was only begun (1 of 2 files): there is nothing to sign in it"))
    #expect(try !sign(KitchenDesk(), "ann", "--dry-run").output.contains("only begun"))
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
