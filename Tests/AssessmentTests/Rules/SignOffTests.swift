import Assessment
import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// The states of a required signature, and what it makes of its requirement.
@Suite struct SignOffTests {
  static let meaning = "The dishes can be served."
  static let signed = """
    - id: kit.signed
      level: mandatory
      ask: The chef has signed.
      sign-off: {role: chef, meaning: \(meaning)}
    """
  static let each = """
    - id: kit.signed
      level: mandatory
      ask: Each cook has signed.
      sign-off:
        role: chef
        each: SELECT cook AS signer, id AS subject, at FROM dishes
        meaning: \(meaning)
    """
  static let path = "sign-offs/kitchen/kit.signed-ann-20261121T100000Z.md"

  /// A statement over the tasting as it stands in `files`, with changes to its lines.
  static func statement(
    _ files: Files = Kitchen.files(), by signer: String = "ann", role: String = "chef", subject: String? = nil,
    programme: String? = Kitchen.programmeName, result: String = "approved",
    signed: String = "2026-11-21T10:00:00Z", meaning: String = SignOffTests.meaning, evidence: Bool = true,
    conditions: String? = nil
  ) async -> String {
    let digest = await read(files).value.digests["evidence/kitchen/tasting.md"] ?? ""
    var lines = ["---", "sign-off: kit.signed"]
    if let programme { lines.append("programme: \(programme)") }
    lines += ["area: kitchen", "role: \(role)"]
    if let subject { lines.append("subject: \(subject)") }
    lines += ["signer: \(signer)", "name: Somebody", "result: \(result)", "meaning: \(meaning)", "signed: \(signed)"]
    if evidence { lines += ["evidence:", "- sha256:\(digest)  evidence/kitchen/tasting.md"] }
    if let conditions { lines.append("conditions: [\(conditions)]") }
    return (lines + ["---", "", "I have tasted them.", ""]).joined(separator: "\n")
  }

  func result(_ changes: [String: String?]) async throws -> RequirementResult? { try await result(SignOffTests.signed, changes) }

  func result(_ requirement: String, _ changes: [String: String?]) async throws -> RequirementResult? {
    let assessment = try await assess(Kitchen.files(requirement, changes.filed))
    #expect(assessment.errors == [])
    return assessment.result("kit.signed")
  }

  @Test func missingIsNoEvidence() async throws {
    let result = try await result([:])
    #expect(result?.state == .noEvidence)
    #expect(result?.signOffs.map(\.state) == [.missing])
    #expect(result?.signOffs.first?.signer == "ann")
  }

  @Test func validAndApprovedIsMet() async throws {
    let result = try await result([SignOffTests.path: await SignOffTests.statement()])
    #expect(result?.state == .met)
    #expect(result?.signOffs.map(\.state) == [.valid])
    #expect(result?.signOffs.first?.words.contains("I have tasted them.") == true)
  }

  @Test func anEditAnAdditionAndARemovalLapse() async throws {
    let statement = await SignOffTests.statement()
    let edited = Kitchen.dishes.replacing("| Soup ", with: "| Stew ")
    let edit = try await result([SignOffTests.path: statement, "evidence/kitchen/tasting.md": edited])
    #expect(edit?.signOffs.map(\.state) == [.lapsed])
    #expect(edit?.signOffs.first?.reasons == ["`evidence/kitchen/tasting.md` has changed"])
    #expect(edit?.state == .notMet)
    let addition = try await result([SignOffTests.path: statement, "evidence/kitchen/more.md": "# More\n"])
    #expect(addition?.signOffs.first?.reasons == ["`evidence/kitchen/more.md` was added"])
    let removal = try await result([
      SignOffTests.path: statement, "evidence/kitchen/tasting.md": nil, "evidence/kitchen/other.md": "# Other\n",
    ])
    #expect(removal?.signOffs.first?.reasons == ["`evidence/kitchen/tasting.md` is gone", "`evidence/kitchen/other.md` was added"])
  }

  @Test func aSignatureExpiresWhenItsDaysAreOver() async throws {
    let requirement = SignOffTests.signed.replacing("{role: chef,", with: "{role: chef, valid-days: 2,")
    let statement = await SignOffTests.statement(signed: "2026-11-21T10:00:00Z")
    let fresh = try await result(requirement, [SignOffTests.path: statement])
    #expect(fresh?.signOffs.map(\.state) == [.valid])
    let old = try await result(requirement.replacing("valid-days: 2", with: "valid-days: 1"), [SignOffTests.path: statement])
    #expect(old?.signOffs.map(\.state) == [.expired])
    #expect(old?.signOffs.first?.reasons == ["it counted for 1 day, until 2026-11-22"])
    #expect(old?.state == .notMet)
  }

  @Test func changedWordsLapse() async throws {
    let result = try await result([SignOffTests.path: await SignOffTests.statement(meaning: "The dishes look nice.")])
    #expect(result?.signOffs.first?.reasons == ["the words that are signed have changed"])
  }

  @Test func withoutDigestsItIsUnbound() async throws {
    let result = try await result([SignOffTests.path: await SignOffTests.statement(evidence: false)])
    #expect(result?.signOffs.map(\.state) == [.unbound])
    #expect(result?.state == .notMet)
  }

  @Test func forAnotherProgrammeItIsUnbound() async throws {
    let result = try await result([SignOffTests.path: await SignOffTests.statement(programme: "Beach kitchen")])
    #expect(result?.signOffs.map(\.state) == [.unbound])
    #expect(
      result?.signOffs.first?.reasons == ["it was given for the programme “Beach kitchen”, and this is “Harbour kitchen”"])
    #expect(result?.state == .notMet)
  }

  @Test func withoutAProgrammeItIsUnbound() async throws {
    let result = try await result([SignOffTests.path: await SignOffTests.statement(programme: nil)])
    #expect(result?.signOffs.map(\.state) == [.unbound])
    #expect(result?.signOffs.first?.reasons == ["it does not say for which programme it was given"])
    #expect(result?.state == .notMet)
  }

  @Test func aStrangerIsNotEntitled() async throws {
    let result = try await result([SignOffTests.path: await SignOffTests.statement(by: "cat")])
    #expect(result?.signOffs.map(\.state) == [.notEntitled])
    #expect(result?.state == .notMet)
  }

  @Test func aRoleHeldLaterDoesNotCountForTheDayOfSigning() async throws {
    let people = Kitchen.people.replacing(
      "| person | role    | subject | deputy-for |\n|--------|---------|---------|------------|",
      with: "| person | role    | subject | deputy-for | from-date |\n|--------|---------|---------|------------|---|"
    ).replacing("| ann    | chef    |         |            |", with: "| ann    | chef    |         |            | 2026-11-22 |")
      .replacing("|         | ann        |", with: "|         | ann        | |")
      .replacing("| cat    | sponsor |         |            |", with: "| cat    | sponsor |         |            | |")
      .replacing("| bob    | builder |         |            |", with: "| bob    | builder |         |            | |")
    let result = try await result([SignOffTests.path: await SignOffTests.statement(), "people.md": people])
    #expect(result?.signOffs.map(\.state) == [.notEntitled])
  }

  @Test func theOnlyAuthorIsTheWrongHand() async throws {
    let evidence = Kitchen.dishes.replacing("author: bob", with: "author: ann")
    let files = Kitchen.files(SignOffTests.signed, ["evidence/kitchen/tasting.md": evidence])
    let result = try await result([SignOffTests.path: await SignOffTests.statement(files), "evidence/kitchen/tasting.md": evidence])
    #expect(result?.signOffs.map(\.state) == [.wrongHands])
  }

  @Test func aRejectionStandsUntilTheSamePersonSignsAgain() async throws {
    let rejected = await SignOffTests.statement(result: "rejected")
    let first = try await result([SignOffTests.path: rejected])
    #expect(first?.signOffs.map(\.state) == [.rejected])
    #expect(first?.state == .notMet)
    let later = await SignOffTests.statement(signed: "2026-11-22T10:00:00Z")
    let second = try await result([SignOffTests.path: rejected, "sign-offs/kitchen/kit.signed-ann-2.md": later])
    #expect(second?.signOffs.map(\.state) == [.superseded, .valid])
    #expect(second?.state == .met)
    let other = await SignOffTests.statement(by: "dan", signed: "2026-11-22T10:00:00Z")
    let third = try await result([SignOffTests.path: rejected, "sign-offs/kitchen/kit.signed-dan.md": other])
    #expect(third?.state == .notMet)
  }

  @Test func aWaiverNeverLiftsAStandingRejection() async throws {
    let waivers = OrderTests.waivers("kit.signed")
    let result = try await result([SignOffTests.path: await SignOffTests.statement(result: "rejected"), "waivers.md": waivers])
    #expect(result?.state == .notMet)
    #expect(try await self.result(["waivers.md": waivers])?.state == .waived)
  }

  @Test(arguments: [
    ("| R1 | Salt | kitchen | open | bob | 2026-12-01 | | | |", State.conditions),
    ("| R1 | Salt | kitchen | closed | bob | 2026-12-01 | | | |", .met),
    ("| R1 | Salt | kitchen | open | bob | 2026-11-01 | | | |", .notMet),
    ("| R1 | Salt | kitchen | open | | 2026-12-01 | | | |", .notMet),
    ("| R2 | Salt | kitchen | open | bob | 2026-12-01 | | | |", .notMet),
  ])
  func conditionsAreJudgedByTheirItems(_ row: String, _ state: State) async throws {
    let statement = await SignOffTests.statement(result: "approved-with-conditions", conditions: "R1")
    #expect(try await result([SignOffTests.path: statement, "raid.md": Kitchen.raid(row)])?.state == state)
  }

  @Test func eachRowAsksItsOwnSignature() async throws {
    let one = await SignOffTests.statement(subject: "D1")
    let result = try await result(SignOffTests.each, [SignOffTests.path: one])
    #expect(result?.signOffs.map(\.subject) == ["D1", "D2", "D3"])
    #expect(result?.signOffs.map(\.state) == [.valid, .missing, .missing])
    #expect(result?.signOffs.map(\.subjectTitle) == ["Soup", "Bread", "Fish"])
    #expect(result?.state == .noEvidence)
  }

  @Test func aSignatureForOneSubjectNeverCountsForAnother() async throws {
    let assessment = try await assess(
      Kitchen.files(SignOffTests.each, [SignOffTests.path: await SignOffTests.statement(subject: "D9")].filed))
    #expect(assessment.result("kit.signed")?.signOffs.map(\.state) == [.missing, .missing, .missing])
    #expect(assessment.diagnostics.map(\.code) == [.signOffForNothing])
  }

  @Test func aDeputyMaySignForTheOwner() async throws {
    let evidence = OrderTests.good.replacing("| bob  |", with: "| ann  |")
    var changes: [String: String?] = ["evidence/kitchen/tasting.md": evidence]
    for (number, signer) in [(1, "ann"), (2, "dan"), (3, "ann")] {
      changes["sign-offs/kitchen/kit.signed-\(number).md"] = await SignOffTests.statement(
        Kitchen.files(SignOffTests.each, ["evidence/kitchen/tasting.md": evidence]), by: signer, subject: "D\(number)")
    }
    #expect(try await result(SignOffTests.each, changes)?.state == .met)
  }

  @Test func rowsWithoutASignerAreNoEvidence() async throws {
    let evidence = Kitchen.dishes.replacing("| ann  |", with: "|      |")
    let result = try await result(SignOffTests.each, ["evidence/kitchen/tasting.md": evidence])
    #expect(result?.state == .noEvidence)
    #expect(result?.found == "Nobody is named to sign for Soup.")
    #expect(result?.signOffs.map(\.isUnassigned) == [true, false, false])
    #expect(result?.signOffs.first?.reasons == ["nobody is named to sign for Soup"])
    #expect(result?.signOffs.first?.fileToName == nil)
  }

  /// One signature is one finding, whether somebody is named for it or not.
  @Test func aRoleThatNobodyHoldsIsOneMissingSignature() async throws {
    let people = Kitchen.people.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("chef") }
    let result = try await result(["people.md": people.joined(separator: "\n")])
    #expect(result?.state == .noEvidence && result?.isUnsigned == true && result?.gaps.isEmpty == true)
    #expect(result?.signOffs.map(\.state) == [.missing])
    #expect(result?.signOffs.first?.reasons == ["nobody is named as Chef in the table Roles"])
    #expect(result?.signOffs.first?.fileToName == "people.md")
    #expect(result?.found == "Nobody is named as Chef in the table Roles.")
  }

  @Test func whatIsStatedAndSignedUnderOneRequirementIsOneMissingSignature() async throws {
    let requirement = SignOffTests.signed + "\n  attest: {words: The kitchen was cleaned., by: kit.signed}"
    let evidence = Kitchen.dishes + "\n\n- [x] kit.signed: cleaned on Friday\n"
    let result = try await result(requirement, ["evidence/kitchen/tasting.md": evidence])
    #expect(result?.signOffs.map(\.state) == [.missing] && result?.gaps.isEmpty == true && result?.isUnsigned == true)
    #expect(result?.found == "Stated in “First tasting”; Ann Archer still has to sign for it.")
    let unstated = try await self.result(requirement, [:])
    #expect(unstated?.gaps.map(\.isSignature) == [false] && unstated?.isUnsigned == false)
  }

  /// Whoever signed held the role once, and nobody holds it now.
  @Test func whatDoesNotCountSaysAlsoThatNobodyCanPutItRight() async throws {
    let people = Kitchen.people.replacing("chef   ", with: "sponsor")
    let result = try await result(["people.md": people, SignOffTests.path: await SignOffTests.statement()])
    #expect(result?.signOffs.map(\.state) == [.notEntitled] && result?.gaps.isEmpty == true)
    #expect(result?.signOffs.first?.reasons.last == "nobody is named as Chef in the table Roles")
    #expect(result?.signOffs.first?.reasons.count == 2)
  }

  @Test func aTickCountsWhenAValidSignatureCoversIt() async throws {
    let requirement =
      SignOffTests.signed + """

        - id: kit.clean
          level: mandatory
          ask: The kitchen is clean.
          attest: {words: The kitchen was cleaned., by: kit.signed}
        """
    func state(_ box: String, signed: Bool) async throws -> State? {
      let evidence = Kitchen.dishes + "\n\n- [\(box)] kit.clean: cleaned on Friday\n"
      var changes: [String: String?] = ["evidence/kitchen/tasting.md": evidence]
      if signed {
        changes[SignOffTests.path] = await SignOffTests.statement(
          Kitchen.files(requirement, ["evidence/kitchen/tasting.md": evidence]))
      }
      return try await assess(Kitchen.files(requirement, changes.filed)).state("kit.clean")
    }
    #expect(try await state("x", signed: true) == .met)
    #expect(try await state("x", signed: false) == .noEvidence)
    #expect(try await state(" ", signed: true) == .notMet)
    #expect(try await assess(Kitchen.files(requirement)).state("kit.clean") == .noEvidence)
  }

  @Test func aRefusalOutlivesAnEditOfTheEvidence() async throws {
    let edited = Kitchen.dishes + "\n"
    let result = try await result([
      SignOffTests.path: await SignOffTests.statement(result: "rejected"), "evidence/kitchen/tasting.md": edited,
      "waivers.md": OrderTests.waivers("kit.signed"),
      "sign-offs/kitchen/kit.signed-dan.md": await SignOffTests.statement(
        Kitchen.files(SignOffTests.signed, ["evidence/kitchen/tasting.md": edited]), by: "dan", signed: "2026-11-22T10:00:00Z"),
    ])
    #expect(result?.signOffs.map(\.state) == [.lapsed, .valid])
    #expect(result?.state == .notMet)
  }

  @Test func onlyAFileThatCouldCountSupersedes() async throws {
    let result = try await result([
      SignOffTests.path: await SignOffTests.statement(result: "rejected"),
      "sign-offs/kitchen/later.md": await SignOffTests.statement(signed: "2026-11-22T10:00:00Z", evidence: false),
    ])
    #expect(result?.signOffs.map(\.state) == [.rejected, .unbound])
    #expect(result?.state == .notMet)
  }

  @Test func atTheSameSecondTheWorseCounts() async throws {
    let result = try await result([
      SignOffTests.path: await SignOffTests.statement(result: "rejected"),
      "sign-offs/kitchen/zz.md": await SignOffTests.statement(),
    ])
    #expect(result?.state == .notMet)
  }

  @Test func aSignatureFromTheFutureDoesNotCount() async throws {
    let result = try await result([SignOffTests.path: await SignOffTests.statement(signed: "2026-11-24T10:00:00Z")])
    #expect(result?.signOffs.map(\.reasons) == [["it is dated 2026-11-24, after the day of judgement"]])
    #expect(result?.state == .notMet)
  }

  @Test func whoseSideIsNotSaidCannotSignForTheBusiness() async throws {
    let people = Kitchen.people.replacing("| ann | Ann Archer | business |", with: "| ann | Ann Archer |          |")
    let result = try await result([SignOffTests.path: await SignOffTests.statement(), "people.md": people])
    #expect(result?.signOffs.map(\.state) == [.wrongHands])
  }

  @Test func aPaperWithoutAnAuthorDoesNotMakeASecondAuthor() async throws {
    let papers = [
      "evidence/kitchen/tasting.md": Kitchen.dishes.replacing("author: bob", with: "author: ann"),
      "evidence/kitchen/note.md": "# Note\n",
    ]
    let files = Kitchen.files(SignOffTests.signed, papers)
    let note = await read(files).value.digests["evidence/kitchen/note.md"] ?? ""
    let statement = await SignOffTests.statement(files).replacing(
      "evidence:\n", with: "evidence:\n- sha256:\(note)  evidence/kitchen/note.md\n")
    let changes: [String: String?] = papers.merging([SignOffTests.path: statement]) { $1 }
    #expect(try await result(changes)?.signOffs.map(\.state) == [.wrongHands])
  }
}
