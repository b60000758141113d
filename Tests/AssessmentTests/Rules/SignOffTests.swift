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
    return Kitchen.statement(
      by: signer, name: "Somebody", role: role, subject: subject, programme: programme, result: result, signed: signed,
      meaning: meaning, evidence: evidence ? [("evidence/kitchen/tasting.md", digest)] : [], conditions: conditions,
      words: "I have tasted them.")
  }

  /// What becomes of the requirement after changes to the files.
  static func result(_ changes: [String: String?]) async throws -> RequirementResult? { try await result(signed, changes) }

  static func result(_ requirement: String, _ changes: [String: String?]) async throws -> RequirementResult? {
    let assessment = try await assess(Kitchen.files(requirement, changes.filed))
    #expect(assessment.errors == [])
    return assessment.result("kit.signed")
  }

  @Test func missingIsNoEvidence() async throws {
    let result = try await Self.result([:])
    #expect(result?.state == .noEvidence)
    #expect(result?.signOffs.map(\.state) == [.missing])
    #expect(result?.signOffs.first?.signer == "ann")
  }

  @Test func validAndApprovedIsMet() async throws {
    let result = try await Self.result([SignOffTests.path: await SignOffTests.statement()])
    #expect(result?.state == .met)
    #expect(result?.signOffs.map(\.state) == [.valid])
    #expect(result?.signOffs.first?.words.contains("I have tasted them.") == true)
  }

  @Test func anEditAnAdditionAndARemovalLapse() async throws {
    let statement = await SignOffTests.statement()
    let edited = Kitchen.dishes.replacing("| Soup ", with: "| Stew ")
    let edit = try await Self.result([SignOffTests.path: statement, "evidence/kitchen/tasting.md": edited])
    #expect(edit?.signOffs.map(\.state) == [.lapsed])
    #expect(edit?.signOffs.first?.reasons == ["`evidence/kitchen/tasting.md` has changed"])
    #expect(edit?.state == .notMet)
    let addition = try await Self.result([SignOffTests.path: statement, "evidence/kitchen/more.md": "# More\n"])
    #expect(addition?.signOffs.first?.reasons == ["`evidence/kitchen/more.md` was added"])
    let removal = try await Self.result([
      SignOffTests.path: statement, "evidence/kitchen/tasting.md": nil, "evidence/kitchen/other.md": "# Other\n",
    ])
    #expect(removal?.signOffs.first?.reasons == ["`evidence/kitchen/tasting.md` is gone", "`evidence/kitchen/other.md` was added"])
  }

  @Test func aSignatureExpiresWhenItsDaysAreOver() async throws {
    let requirement = SignOffTests.signed.replacing("{role: chef,", with: "{role: chef, valid-days: 2,")
    let statement = await SignOffTests.statement(signed: "2026-11-21T10:00:00Z")
    let fresh = try await Self.result(requirement, [SignOffTests.path: statement])
    #expect(fresh?.signOffs.map(\.state) == [.valid])
    let old = try await Self.result(requirement.replacing("valid-days: 2", with: "valid-days: 1"), [SignOffTests.path: statement])
    #expect(old?.signOffs.map(\.state) == [.expired])
    #expect(old?.signOffs.first?.reasons == ["it counted for 1 day, until 2026-11-22"])
    #expect(old?.state == .notMet)
  }

  @Test func changedWordsLapse() async throws {
    let result = try await Self.result([SignOffTests.path: await SignOffTests.statement(meaning: "The dishes look nice.")])
    #expect(result?.signOffs.first?.reasons == ["the words that are signed have changed"])
  }

  @Test func withoutDigestsItIsUnbound() async throws {
    let result = try await Self.result([SignOffTests.path: await SignOffTests.statement(evidence: false)])
    #expect(result?.signOffs.map(\.state) == [.unbound])
    #expect(result?.state == .notMet)
  }

  @Test func forAnotherProgrammeItIsUnbound() async throws {
    let result = try await Self.result([SignOffTests.path: await SignOffTests.statement(programme: "Beach kitchen")])
    #expect(result?.signOffs.map(\.state) == [.unbound])
    #expect(
      result?.signOffs.first?.reasons == ["it was given for the programme “Beach kitchen”, and this is “Harbour kitchen”"])
    #expect(result?.state == .notMet)
  }

  @Test func withoutAProgrammeItIsUnbound() async throws {
    let result = try await Self.result([SignOffTests.path: await SignOffTests.statement(programme: nil)])
    #expect(result?.signOffs.map(\.state) == [.unbound])
    #expect(result?.signOffs.first?.reasons == ["it does not say for which programme it was given"])
    #expect(result?.state == .notMet)
  }

  @Test func aStrangerIsNotEntitled() async throws {
    let result = try await Self.result([SignOffTests.path: await SignOffTests.statement(by: "cat")])
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
    let result = try await Self.result([SignOffTests.path: await SignOffTests.statement(), "people.md": people])
    #expect(result?.signOffs.map(\.state) == [.notEntitled])
  }

  @Test func theOnlyAuthorIsTheWrongHand() async throws {
    let evidence = Kitchen.dishes.replacing("author: bob", with: "author: ann")
    let files = Kitchen.files(SignOffTests.signed, ["evidence/kitchen/tasting.md": evidence])
    let result = try await Self.result([
      SignOffTests.path: await SignOffTests.statement(files), "evidence/kitchen/tasting.md": evidence,
    ])
    #expect(result?.signOffs.map(\.state) == [.wrongHands])
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
    #expect(try await Self.result([SignOffTests.path: statement, "raid.md": Kitchen.raid(row)])?.state == state)
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

  @Test func aSignatureFromTheFutureDoesNotCount() async throws {
    let result = try await Self.result([SignOffTests.path: await SignOffTests.statement(signed: "2026-11-24T10:00:00Z")])
    #expect(result?.signOffs.map(\.reasons) == [["it is dated 2026-11-24, after the day of judgement"]])
    #expect(result?.state == .notMet)
  }

  @Test func whoseSideIsNotSaidCannotSignForTheBusiness() async throws {
    let people = Kitchen.people.replacing("| ann | Ann Archer | business |", with: "| ann | Ann Archer |          |")
    let result = try await Self.result([SignOffTests.path: await SignOffTests.statement(), "people.md": people])
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
    #expect(try await Self.result(changes)?.signOffs.map(\.state) == [.wrongHands])
  }
}
