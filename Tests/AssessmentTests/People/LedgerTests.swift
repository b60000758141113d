import Assessment
import Diagnostics
import TestSupport
import Testing
import Workspace

/// What people owe and have delivered.
@Suite struct LedgerTests {
  private func ledger(_ changes: [String: String?] = [:], _ requirement: String = SignOffTests.signed, asOf: String = "2026-11-23")
    async throws -> (ledger: Ledger, assessment: Assessment)
  {
    let assessment = try await assess(Kitchen.files(requirement, changes.filed), asOf: asOf)
    #expect(assessment.errors == [])
    return (Ledger(assessment), assessment)
  }

  @Test func whoOwesNothingIsTold() async throws {
    let (ledger, _) = try await ledger()
    let cat = try #require(ledger.of("cat"))
    #expect(cat.owesNothing && cat.firstDue == nil && cat.signatures.isEmpty && cat.items.isEmpty && cat.delivered.isEmpty)
    #expect(ledger.free.compactMap(\.person?.id) == ["bob", "cat", "dan"])
    #expect(ledger.nobody.owesNothing)
    #expect(ledger.of("eve") == nil)
  }

  @Test func aMissingSignatureIsOwedByItsStage() async throws {
    let (ledger, assessment) = try await ledger()
    let owed = try #require(ledger.of("ann")?.signatures.first)
    #expect(owed.reason == .missing && owed.isDue && owed.due?.iso == "2026-12-07")
    #expect(owed.command == "golive sign kit.signed --as ann")
    #expect(assessment.why(owed) == "It has not been given.")
    let (late, _) = try await self.ledger(asOf: "2026-12-08")
    #expect(late.of("ann")?.overdue == 1)
  }

  @Test func whoeverEditedIsNamed() async throws {
    let statement = await SignOffTests.statement()
    let edited = Kitchen.dishes.replacing("| Soup ", with: "| Stew ")
    let (ledger, assessment) = try await ledger([
      SignOffTests.path: statement, "evidence/kitchen/tasting.md": edited, "evidence/kitchen/more.csv": "id\nG1\n",
    ])
    let owed = try #require(ledger.of("ann")?.signatures.first)
    #expect(owed.reason == .lapsed)
    #expect(owed.edits.map(\.author) == ["bob", nil])
    #expect(
      assessment.why(owed)
        == "It was signed on 2026-11-21; since then `evidence/kitchen/tasting.md` (author: Bob Baker) has changed, `evidence/kitchen/more.csv` was added."
    )
  }

  @Test func changedWordsAreTheReasonToo() async throws {
    let (ledger, assessment) = try await ledger([SignOffTests.path: await SignOffTests.statement(meaning: "They look nice.")])
    let owed = try #require(ledger.of("ann")?.signatures.first)
    #expect(assessment.why(owed) == "It was signed on 2026-11-21; since then the words that are signed have changed.")
  }

  @Test func aRefusalStands() async throws {
    let (ledger, assessment) = try await ledger([SignOffTests.path: await SignOffTests.statement(result: "rejected")])
    let owed = try #require(ledger.of("ann")?.signatures.first)
    #expect(owed.reason == .refused)
    #expect(assessment.why(owed) == "It was refused on 2026-11-21, and that stands until it is signed again.")
  }

  @Test func aConditionWithoutADateMakesItOwed() async throws {
    let statement = await SignOffTests.statement(result: "approved-with-conditions", conditions: "I1")
    func changes(_ due: String) -> [String: String?] {
      [SignOffTests.path: statement, "raid.md": Kitchen.raid("| I1 | Smoke | kitchen | open | bob | \(due) | | | |")]
    }
    let (open, assessment) = try await ledger(changes(""))
    let owed = try #require(open.of("ann")?.signatures.first)
    #expect(owed.reason == .conditions)
    #expect(assessment.why(owed) == "It was signed on 2026-11-21; its condition `I1` is not kept: it has no `due`.")
    let (held, _) = try await ledger(changes("2026-11-30"))
    let ann = try #require(held.of("ann"))
    #expect(ann.owesNothing && ann.delivered.count == 1)
    #expect(ann.promises.map { $0.due?.iso } == ["2026-11-30"])
    #expect(held.of("bob")?.items.first?.conditionOf.map(\.signer) == ["ann"])
  }

  @Test func aStrangersSignatureIsStillOwedByWhomItIsAskedOf() async throws {
    let (ledger, assessment) = try await ledger([SignOffTests.path: await SignOffTests.statement(by: "cat")])
    let owed = try #require(ledger.of("ann")?.signatures.first)
    #expect(owed.reason == .notEntitled)
    #expect(assessment.why(owed) == "It does not count: Somebody did not hold the role Chef on 2026-11-21.")
    #expect(owed.command == "golive sign kit.signed --as ann")
    #expect(ledger.of("cat")?.signatures.isEmpty == true)
  }

  @Test func deputiesSeeWhatTheyMaySignForWhom() async throws {
    let head = Kitchen.people.ranges(of: "## Roles").first.map { String(Kitchen.people[..<$0.lowerBound]) } ?? ""
    let people =
      head + """
        ## Roles

        | person | role    | deputy-for | from-date  | until-date |
        |--------|---------|------------|------------|------------|
        | ann    | chef    |            |            |            |
        | dan    | chef    | ann        | 2026-12-01 | 2026-12-05 |
        """
    let (ledger, _) = try await ledger(["people.md": people])
    let dan = try #require(ledger.of("dan"))
    #expect(dan.owesNothing)
    #expect(dan.standIns.map(\.asked) == ["ann"])
    #expect(dan.standIns.first?.isDeputy == true && dan.standIns.first?.from?.iso == "2026-12-01")
    #expect(dan.standIns.first?.signature.command == "golive sign kit.signed --as dan")
    #expect(ledger.of("ann")?.deputies.map(\.person) == ["dan"])
    #expect(ledger.of("cat")?.standIns.isEmpty == true)
    let (over, _) = try await self.ledger(["people.md": people], asOf: "2026-12-06")
    #expect(over.of("dan")?.standIns.isEmpty == true && over.of("ann")?.deputies.isEmpty == true)
  }

  @Test func whoHasAKeySignsWithIt() async throws {
    let roster =
      "ann namespaces=\"golive-signoff@v1\",valid-before=\"20261201\" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICSs/JkVHrjXIRGL/6ExQGHyiB8sg7i7ftLj8wFg/Mw7\n"
    let (ledger, _) = try await ledger(["keys/allowed_signers": roster])
    #expect(ledger.of("ann")?.signatures.map(\.command) == ["golive sign kit.signed --as ann --key ~/.ssh/id_ed25519"])
    #expect(ledger.of("dan")?.standIns.map(\.signature.command) == ["golive sign kit.signed --as dan"])
    let (later, _) = try await self.ledger(["keys/allowed_signers": roster], asOf: "2026-12-02")
    #expect(later.of("ann")?.signatures.map(\.command) == ["golive sign kit.signed --as ann"])
    let asked = Kitchen.programme.replacing("approach: phased", with: "approach: phased\nleast-assurance:\n  chef: ssh-signature")
    let (all, _) = try await self.ledger(["programme.md": asked])
    #expect(all.of("dan")?.standIns.map(\.signature.command) == ["golive sign kit.signed --as dan --key ~/.ssh/id_ed25519"])
  }

  @Test func itemsStandByDateAndSayWhatIsMissing() async throws {
    let rows = [
      "| I1 | Late | kitchen | open | bob | 2026-11-20 | | | |", "| I2 | Soon | kitchen | open | bob | 2026-11-30 | | | |",
      "| I3 | Undated | kitchen | open | bob | | | | |", "| I4 | Done | kitchen | closed | bob | 2026-11-10 | | | |",
      "| I5 | Orphan | kitchen | open | | | | | |", "| I0 | Latest | kitchen | open | bob | 2026-12-30 | | | |",
    ]
    let raid =
      "## Issues\n\n| id | title | area | status | owner | due | workaround | accepted-by | covers |\n|---|---|---|---|---|---|---|---|---|\n"
    let (ledger, _) = try await ledger(["raid.md": raid + rows.joined(separator: "\n")])
    let bob = try #require(ledger.of("bob"))
    #expect(bob.items.map(\.item.id) == ["I1", "I2", "I0", "I3"])
    #expect(bob.items.map(\.missing) == [["due"], [], [], ["due"]])
    #expect(bob.items[0].item.place.citation == "raid.md:5")
    #expect(bob.overdue == 1 && bob.firstDue?.iso == "2026-11-20" && bob.count == 4)
    #expect(bob.delivered.count == 1)
    #expect(ledger.nobody.items.map(\.item.id) == ["I5"])
    #expect(ledger.owing.compactMap(\.person?.id) == ["bob", "ann"])
  }

  @Test func whatAFindingLacksStandsAtItsItem() async throws {
    let raid = Kitchen.raid("| I1 | Oven | kitchen | open | bob | 2026-12-20 | | | kit.served/D2 |")
    let (ledger, _) = try await ledger(["raid.md": raid], Kitchen.served)
    #expect(ledger.of("bob")?.items.first?.missing == ["workaround", "accepted-by"])
    #expect(ledger.of("ann")?.unmet.map(\.result.requirement.id) == ["kit.served"])
    #expect(ledger.of("bob")?.unmet.isEmpty == true)
  }

  @Test func anEndedWaiverIsToBeRenewed() async throws {
    func waivers(_ until: String) -> [String: String?] {
      [
        "waivers.md":
          "## Waivers\n\n| requirement | reason | accepted-by | until |\n|---|---|---|---|\n| kit.served | Menu is cold | cat | \(until) |\n"
      ]
    }
    let (ended, _) = try await ledger(waivers("2026-11-10"), Kitchen.served)
    #expect(ended.of("cat")?.toRenew.first?.shortfalls == ["it ended on 2026-11-10"])
    #expect(ended.of("cat")?.overdue == 1)
    let (held, _) = try await ledger(waivers("2026-12-01"), Kitchen.served)
    #expect(held.of("cat")?.owesNothing == true && held.of("cat")?.promises.count == 1)
  }

  @Test func laterSignaturesAreNotOwedToday() async throws {
    let (ledger, _) = try await ledger(
      [:], SignOffTests.signed.replacing("level: mandatory", with: "level: mandatory\n  stage: open"))
    let ann = try #require(ledger.of("ann"))
    #expect(ann.owesNothing && ann.signatures.map(\.isDue) == [false])
  }

  @Test(arguments: [("OTC", "OTC"), ("a b", "'a b'"), ("it's", #"'it'\''s'"#), ("", "''"), ("$(x)", "'$(x)'")])
  func aSubjectIsOneWord(_ text: String, _ word: String) { #expect(text.shellWord == word) }

  @Test func withoutEvidenceThereIsNothingToSign() async throws {
    let (ledger, assessment) = try await ledger(
      [:], SignOffTests.signed.replacing("{role:", with: "{covers: [evidence/kitchen/menu.md], role:"))
    let owed = try #require(ledger.of("ann")?.signatures.first)
    #expect(!owed.hasEvidence)
    #expect(
      assessment.why(owed)
        == "It has not been given. There is nothing to sign yet: of the evidence that it covers nothing is filed.")
  }

  @Test func severalSubjectsAreToldApart() async throws {
    let (ledger, _) = try await ledger([:], SignOffTests.each)
    #expect(ledger.of("ann")?.signatures.map(\.command) == ["golive sign kit.signed --as ann --subject D1"])
    #expect(
      ledger.of("bob")?.signatures.map(\.command) == [
        "golive sign kit.signed --as bob --subject D2", "golive sign kit.signed --as bob --subject D3",
      ])
  }
}
