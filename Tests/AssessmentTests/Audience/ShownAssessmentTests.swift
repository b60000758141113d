import Documents
import TestSupport
import Testing
import Workspace

@testable import Assessment

/// States are those of all evidence, and nothing that is shown is made of what is withheld.
@Suite struct ShownAssessmentTests {
  private func both(_ changes: [String: String?]) async throws -> (whole: Assessment, shown: Assessment) {
    try await both(Kitchen.served, changes)
  }

  private func both(_ requirements: String, _ changes: [String: String?], extra: String = "") async throws -> (
    whole: Assessment, shown: Assessment
  ) {
    let whole = try await assess(Kitchen.files(requirements, extra: extra, changes))
    #expect(whole.errors == [])
    return (whole, try whole.shown(to: .vendor))
  }

  private static let good = Kitchen.dishes.replacing("burnt", with: "good").replacing("raw", with: "good")

  @Test func withNothingWithheldNothingChanges() async throws {
    let (whole, shown) = try await both([:])
    let (one, other) = (try #require(whole.result("kit.served")), try #require(shown.result("kit.served")))
    #expect(one.found == other.found && one.findings.map(\.found) == other.findings.map(\.found))
    #expect(!other.hidesProof)
    #expect(shown.edition == Edition(audience: .vendor, withheldFiles: 0, filesInPart: 0))
  }

  @Test func whatIsBadInSecretIsBadForAll() async throws {
    let (whole, shown) = try await both([Kitchen.secretPath: Kitchen.secret, "evidence/kitchen/tasting.md": Self.good])
    let result = try #require(shown.result("kit.served"))
    #expect(whole.state("kit.served") == .notMet)
    #expect(result.state == .notMet)
    #expect(result.findings.isEmpty)
    #expect(result.hidesProof)
    #expect(result.found == "Not all of the evidence is shown to this audience.")
    #expect(shown.verdict == whole.verdict && shown.recommendation == whole.recommendation)
    #expect(shown.areas.map(\.verdict) == whole.areas.map(\.verdict))
    #expect(shown.edition == Edition(audience: .vendor, withheldFiles: 1, filesInPart: 0, lacks: Lacks(findings: true)))
    #expect(whole.lacks == Lacks())
  }

  @Test func whatIsGoodInSecretIsNotWithoutEvidence() async throws {
    let secret = Self.good.replacing("author: bob", with: "author: bob\naudience: internal")
    let (whole, shown) = try await both(["evidence/kitchen/tasting.md": secret])
    let result = try #require(shown.result("kit.served"))
    #expect(whole.state("kit.served") == .met)
    #expect(result.state == .met)
    #expect(result.found == "The evidence is not shown to this audience.")
    #expect(result.gaps.isEmpty && result.evidence.isEmpty)
    let area = try #require(shown.area("kitchen"))
    #expect(area.evidence.isEmpty && area.hidden.evidence && !area.isEmpty)
  }

  @Test func aFindingOfWhatIsShownStays() async throws {
    let (whole, shown) = try await both([Kitchen.secretPath: Kitchen.secret])
    let subjects = whole.result("kit.served")?.findings.map(\.subject) ?? []
    #expect(subjects.contains("D9"))
    #expect(shown.result("kit.served")?.findings.map(\.subject) == subjects.filter { $0 != "D9" })
  }

  @Test func aSentenceIsToldIfItComesOutTheSame() async throws {
    let counted = """
      - id: kit.counted
        level: informative
        ask: How many dishes there are.
        breach: SELECT id AS subject, 'x' AS found, at FROM dishes WHERE 0
        shows: SELECT count(*) || ' dishes were tasted' FROM dishes
      - id: kit.cooks
        level: informative
        ask: Somebody cooks.
        breach: SELECT id AS subject, 'x' AS found, at FROM dishes WHERE 0
        shows: SELECT count(DISTINCT state = 'eaten') || ' answer was given' FROM dishes
      """
    let (whole, shown) = try await both(counted, [Kitchen.secretPath: Kitchen.secret])
    #expect(whole.result("kit.counted")?.found != shown.result("kit.counted")?.found)
    #expect(shown.result("kit.counted")?.found == "Not all of the evidence is shown to this audience.")
    #expect(shown.result("kit.cooks")?.found == "1 answer was given. Not all of the evidence is shown to this audience.")
  }

  @Test func aFigureIsShownAsAWholeOrNotAtAll() async throws {
    let figures = """
      figures:
        - title: Dishes by state
          picture: result-bars
          sentence: SELECT count(*) || ' dishes' FROM dishes
          rows: SELECT id AS label, 1 AS passed, 0 AS failed, 0 AS blocked, 0 AS not_run, at FROM dishes ORDER BY id
        - title: Guests
          picture: result-bars
          sentence: SELECT count(*) || ' guests' FROM guests
          rows: SELECT id AS label, 1 AS passed, 0 AS failed, 0 AS blocked, 0 AS not_run, at FROM guests ORDER BY id
      """
    let guests = "## Guests\n\n| id | dish |\n|---|---|\n| G1 | D1 |\n"
    let (_, shown) = try await both(
      Kitchen.served,
      [Kitchen.secretPath: Kitchen.secret, "evidence/kitchen/guests.md": guests], extra: figures)
    let results = try #require(shown.area("kitchen")?.figures)
    #expect(results.map(\.isHidden) == [true, false])
    #expect(results[0].sentence == nil && results[0].rows.isEmpty)
    #expect(results[1].sentence == "1 guests" && results[1].rows.count == 1)
  }

  @Test func aPageAboutATopicTellsWhatComesOutTheSame() async throws {
    let topic = """
      ---
      page: menu
      title: Menu
      areas: [kitchen]
      headline: SELECT count(*) || ' dishes' FROM dishes
      deck: SELECT 'Cooked by ' || count(*) || ' people' FROM people
      facts:
        - {label: Burnt, value: "SELECT count(*) FROM dishes WHERE state = 'burnt'"}
        - {label: Raw, value: "SELECT count(*) FROM dishes WHERE state = 'raw'"}
      sections:
        - title: Burnt
          table: SELECT name AS "Dish", at FROM dishes WHERE state = 'burnt'
        - title: Raw
          table: SELECT name AS "Dish", at FROM dishes WHERE state = 'raw'
      ---
      """
    let (_, shown) = try await both(["checklist/pages/menu.md": topic, Kitchen.secretPath: Kitchen.secret])
    let result = try #require(shown.topics.first)
    #expect(result.headline == "Not all of this is shown in this edition")
    #expect(result.deck == "Cooked by 4 people")
    #expect(result.facts == ["not shown in this edition", "1"])
    #expect(result.figures[0]?.isHidden == true && result.figures[0]?.rows.isEmpty == true)
    #expect(result.figures[1]?.isHidden == false && result.figures[1]?.rows.count == 1)
  }

  @Test func anAnswerThatIsWithheldTakesItsFindingWithIt() async throws {
    let changes = ["checklist/00-programme.md": Kitchen.coreWithAudience, "raid.md": Kitchen.raidWithAudience]
    let (whole, shown) = try await both(changes)
    let finding = try #require(whole.result("kit.served")?.findings.first { $0.subject == "D2" })
    #expect(finding.treatment == .covered)
    #expect(shown.raid.map(\.id) == ["I1"])
    #expect(shown.result("kit.served")?.findings.contains { $0.subject == "D2" } == false)
    #expect(shown.state("kit.served") == whole.state("kit.served"))
    #expect(shown.result("kit.served")?.mitigations.isEmpty == true)
  }

  @Test func aDecisionMayRestOnWhatIsNotShown() async throws {
    let raid = Kitchen.raidWithAudience.replacing("| I2 |", with: "| R1 |").replacing(
      "| kitchen | open | cat", with: "| kitchen | closed | cat")
    let files = Kitchen.decided(["checklist/00-programme.md": Kitchen.coreWithAudience, "raid.md": raid])
    let whole = try await assess(files)
    #expect(whole.errors == [])
    let shown = try whole.shown(to: .vendor)
    let condition = try #require(shown.decisions.first?.conditions.first)
    #expect(condition.state == .closed)
    if case .hidden(let isOpen) = condition.closing { #expect(!isOpen) } else { Issue.record("\(condition.closing)") }
  }

  @Test func whatASecretDecisionReplacesIsNotInForce() async throws {
    let newer = Kitchen.decision.replacing(
      "status: accepted", with: "status: accepted\naudience: internal\nsupersedes: 0001-open-on-the-day"
    )
    .replacing("date: 2026-11-18", with: "date: 2026-11-19").replacing("decided: 2026-11-18", with: "decided: 2026-11-19")
    let whole = try await assess(Kitchen.decided(["decisions/0002-open-later.md": newer]))
    #expect(whole.errors == [])
    let shown = try whole.shown(to: .vendor).decisions
    #expect(shown.map(\.record.id) == ["0001-open-on-the-day"])
    #expect(shown.map(\.standing) == [.replaced])
    #expect(shown.map(\.replacedBy) == [[]])
  }

  @Test func aSignatureStandsAsItDoesOverAllThatWasSigned() async throws {
    let files = Kitchen.files(SignOffTests.signed, [Kitchen.secretPath: Kitchen.secret])
    let digests = await read(files).value.digests
    let line = "- sha256:\(digests[Kitchen.secretPath] ?? "")  \(Kitchen.secretPath)"
    let own = await SignOffTests.statement(files)
    let statement = own.replacing("evidence:\n", with: "evidence:\n\(line)\n")
    var (whole, shown) = try await both(
      SignOffTests.signed, [Kitchen.secretPath: Kitchen.secret, SignOffFile.path(of: statement): statement])
    #expect(whole.result("kit.signed")?.signOffs.map(\.state) == [.valid])
    #expect(shown.result("kit.signed")?.signOffs.map(\.state) == [.valid])
    #expect(shown.state("kit.signed") == .met)
    let changed = Kitchen.secret.replacing("burnt", with: "raw")
    (whole, shown) = try await both(SignOffTests.signed, [Kitchen.secretPath: changed, SignOffFile.path(of: statement): statement])
    #expect(whole.result("kit.signed")?.signOffs.map(\.state) == [.lapsed])
    let signOff = try #require(shown.result("kit.signed")?.signOffs.first)
    #expect(signOff.state == .lapsed)
    #expect(signOff.reasons == ["not all of what it is about is shown to this audience"])
    #expect(shown.result("kit.signed")?.found == "Not all of the evidence is shown to this audience.")
  }
}
