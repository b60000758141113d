import Assessment
import Diagnostics
import TestSupport
import Testing

/// What was found is said so that a reader knows whom or what it waits for.
@Suite struct FoundSentenceTests {
  static let stated = """
    - id: kit.clean
      level: mandatory
      ask: The kitchen is clean.
      attest: {words: The kitchen was cleaned., by: kit.signed}
    - id: kit.all
      level: mandatory
      ask: All is done.
      rolls-up: [kit.clean, kit.signed]
    """
  static let requirements = SignOffTests.signed + "\n" + stated
  static let evidence = Kitchen.dishes + "\n\n- [x] kit.clean: cleaned on Friday\n"

  private func assessment(_ changes: [String: String?] = [:]) async throws -> Assessment {
    let changes = changes.merging(["evidence/kitchen/tasting.md": Self.evidence]) { first, _ in first }
    return try await assess(Kitchen.files(Self.requirements, changes))
  }

  @Test func whatIsStatedNamesWhoHasNotSigned() async throws {
    let result = try await assessment().result("kit.clean")
    #expect(result?.state == .noEvidence)
    #expect(result?.found == "Stated in “First tasting”; Ann Archer still has to sign for it.")
  }

  @Test func whatIsSignedWithoutItSaysSo() async throws {
    let other = await SignOffTests.statement(
      Kitchen.files(Self.requirements, ["evidence/kitchen/tasting.md": Self.evidence]))
    let moved = other.replacing("evidence/kitchen/tasting.md", with: "evidence/kitchen/other.md")
    let result = try await assessment([SignOffTests.path: moved]).result("kit.clean")
    #expect(result?.found.contains("Ann Archer") == true)
  }

  @Test func onlySignaturesAreMissing() async throws {
    let assessment = try await assessment()
    for id in ["kit.clean", "kit.signed", "kit.all"] { #expect(assessment.result(id)?.isUnsigned == true, "\(id)") }
    #expect(assessment.area("kitchen")?.verdict == .noEvidence)
    #expect(assessment.area("kitchen")?.isUnsigned == true)
    let bare = try await assess(Kitchen.files(Self.requirements))
    for id in ["kit.clean", "kit.all"] { #expect(bare.result(id)?.isUnsigned == false, "\(id)") }
    #expect(bare.area("kitchen")?.isUnsigned == false)
  }

  @Test func aConditionIsToldWithWhatIsFine() async throws {
    let requirement = """
      - id: kit.signed
        level: mandatory
        ask: The chef has signed.
        breach: SELECT id AS subject, 'bad' AS found, at FROM dishes WHERE state = 'lost'
        shows: SELECT count(*) || ' dishes are there' FROM dishes
        sign-off: {role: chef, meaning: \(SignOffTests.meaning)}
      """
    let statement = await SignOffTests.statement(Kitchen.files(requirement), result: "approved-with-conditions", conditions: "R1")
    let raid = Kitchen.raid("| R1 | Salt | kitchen | open | bob | 2026-12-01 | | | |")
    let result = try await assess(Kitchen.files(requirement, [SignOffTests.path: statement, "raid.md": raid])).result("kit.signed")
    #expect(result?.state == .conditions)
    #expect(result?.found == "3 dishes are there. The signature is in, on a condition (R1).")
  }

  @Test func whatRestsOnConditionsOnlyIsNoGreener() async throws {
    let files = Kitchen.files(Self.requirements, ["evidence/kitchen/tasting.md": Self.evidence])
    let raid = Kitchen.raid("| R1 | Salt | kitchen | open | bob | 2026-12-01 | | | |")
    let conditional = await SignOffTests.statement(files, result: "approved-with-conditions", conditions: "R1")
    let result = try await assessment([SignOffTests.path: conditional, "raid.md": raid]).result("kit.clean")
    #expect(result?.state == .conditions)
    #expect(result?.found == "Stated in evidence; whoever signed for it did so on a condition (R1).")
    let plain = try await assessment([SignOffTests.path: await SignOffTests.statement(files)]).result("kit.clean")
    #expect(plain?.found == "Stated in evidence and signed for; no number is asked for.")
    #expect(plain?.state == .met)
  }

  /// Why a statement is met although one of those who signed for it made a condition.
  @Test func whoVouchesWithoutAConditionIsNamedBesideOneWhoMadeOne() async throws {
    let requirements = Self.requirements.replacing(
      "sign-off: {role: chef, meaning: \(SignOffTests.meaning)}",
      with: "sign-off: [{role: chef, meaning: \(SignOffTests.meaning)}, {role: builder, meaning: \(SignOffTests.meaning)}]")
    let raid = Kitchen.raid("| R1 | Salt | kitchen | open | bob | 2026-12-01 | | | |")
    let evidence = Self.evidence.replacing("author: bob", with: "author: cat")
    let files = Kitchen.files(requirements, ["evidence/kitchen/tasting.md": evidence, "raid.md": raid])
    let signed = files.merging([
      SignOffTests.path: await SignOffTests.statement(files),
      "sign-offs/kitchen/kit.signed-bob-20261121T100000Z.md": await SignOffTests.statement(
        files, by: "bob", role: "builder", result: "approved-with-conditions", conditions: "R1"),
    ]) { _, new in new }
    let assessment = try await assess(signed)
    #expect(assessment.state("kit.signed") == .conditions)
    #expect(assessment.state("kit.clean") == .met)
    #expect(
      assessment.result("kit.clean")?.found
        == "Stated in evidence, and the signatures asked for are in: Ann Archer without a condition, 1 more on a "
        + "condition (R1). Once all are in, one without a condition is enough. No number is asked for.")
  }

  @Test func itsOwnSentenceComesBeforeThatOfTheWorst() async throws {
    func found(_ rollsUp: String) async throws -> String? {
      let requirements = """
        - id: kit.served
          level: mandatory
          ask: Each dish is served.
          breach: SELECT id AS subject, 'lost' AS found, at FROM dishes
          shows: SELECT count(*) || ' dishes are not served' FROM dishes
        - id: kit.again
          level: mandatory
          ask: Each dish is served again.
          breach: SELECT id AS subject, 'lost' AS found, at FROM dishes
        - id: kit.whole
          level: mandatory
          ask: The kitchen works.
          breach: SELECT id AS subject, 'gone' AS found, at FROM dishes WHERE id = 'none'
          shows: SELECT 'the whole has ' || count(*) || ' dishes' FROM dishes
          rolls-up: [\(rollsUp)]
        """
      return try await assess(Kitchen.files(requirements)).result("kit.whole")?.found
    }
    #expect(try await found("kit.served, kit.again") == "The whole has 3 dishes.")
    #expect(try await found("kit.served") == "The whole has 3 dishes. 3 dishes are not served.")
  }

  @Test(arguments: [
    ("SELECT NULL FROM waivers", "It cannot be judged yet; nothing has been filed in: Waivers."),
    ("SELECT NULL FROM sign_offs", "It can be judged when all signatures are in."),
    ("SELECT max(tasted) > '2027' OR NULL FROM dishes", "It cannot be judged before this says enough: “Tasted” of Dishes."),
  ])
  func whatCannotBeJudgedNamesWhatIsMissing(_ when: String, _ words: String) async throws {
    let requirement = Kitchen.served + "\n  when: \(when)\n  otherwise: Nothing."
    let gaps = try await assess(Kitchen.files(requirement)).result("kit.served")?.gaps ?? []
    #expect(gaps.map(\.words) == [words])
  }
}
