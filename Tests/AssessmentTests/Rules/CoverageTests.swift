import Assessment
import Diagnostics
import TestSupport
import Testing

/// When a RAID item covers a breach, and when it only tries.
@Suite struct CoverageTests {
  /// Only D2 is burnt; everything else is good.
  static let evidence = OrderTests.good.replacing("| Bread | good ", with: "| Bread | burnt")

  func finding(_ row: String, needs: String = "[owner, due]") async throws -> Finding? {
    let raid = Kitchen.raid(row)
    var files = Kitchen.files(Kitchen.served, ["raid.md": raid, "evidence/kitchen/tasting.md": CoverageTests.evidence])
    files["checklist/01-kitchen.md"] = files["checklist/01-kitchen.md"]?.replacing("[owner, due]", with: needs)
    let assessment = try await assess(files)
    #expect(assessment.errors == [])
    return assessment.result("kit.served")?.findings.first
  }

  @Test func coversWhileOpenOwnedAndDated() async throws {
    let finding = try await finding("| R1 | Bake | kitchen | open | ann | 2026-12-01 | | | kit.served/D2 |")
    #expect(finding?.treatment == .covered)
    #expect(finding?.answer?.owner == "ann")
    #expect(finding?.coverText == "kit.served/D2")
  }

  @Test(arguments: [
    ("| R1 | Bake | kitchen | closed | ann | 2026-12-01 | | | kit.served/D2 |", "it is closed"),
    ("| R1 | Bake | kitchen | open | | 2026-12-01 | | | kit.served/D2 |", "it has no `owner`"),
    ("| R1 | Bake | kitchen | open | ann | | | | kit.served/D2 |", "it has no `due`"),
    ("| R1 | Bake | kitchen | open | ann | 2026-11-22 | | | kit.served/D2 |", "it was due on 2026-11-22"),
    (
      "| R1 | Bake | kitchen | open | ann | 2026-12-08 | | | kit.served/D2 |",
      "it is due after go-live, and it names no workaround that the business has accepted"
    ),
    (
      "| R1 | Bake | kitchen | open | ann | 2026-12-08 | Buy bread | | kit.served/D2 |",
      "it is due after go-live, and nobody in the business has accepted its workaround"
    ),
    (
      "| R1 | Bake | kitchen | open | ann | 2026-12-01 | | | kit.served |",
      "it covers the whole requirement, and nobody accepted that"
    ),
    (
      "| R1 | Bake | kitchen | open | ann | 2026-12-01 | | ann | kit.served |",
      "it covers the whole requirement, and its owner accepted that"
    ),
    (
      "| R1 | Bake | kitchen | open | ann | 2026-12-01 | | bob | kit.served |",
      "it covers the whole requirement, and Bob Baker may not accept that"
    ),
  ])
  func fallsShort(_ row: String, _ why: String) async throws {
    let finding = try await finding(row)
    #expect(finding?.treatment == .open)
    #expect(finding?.shortfalls.map(\.words) == [why])
    #expect(finding?.answer?.id == "R1")
  }

  @Test func aWorkaroundThatIsAcceptedAllowsALaterDate() async throws {
    #expect(
      try await finding("| R1 | Bake | kitchen | open | ann | 2026-12-20 | Buy bread | cat | kit.served/D2 |")?.treatment
        == .covered)
  }

  @Test func aBlanketCountsWhenTheBusinessAcceptsIt() async throws {
    let finding = try await finding("| R1 | Bake | kitchen | open | ann | 2026-12-01 | | cat | kit.served |")
    #expect(finding?.treatment == .covered)
    #expect(finding?.answer?.isBlanket == true)
  }

  @Test func anAreaMayAskForMore() async throws {
    let finding = try await finding(
      "| R1 | Bake | kitchen | open | ann | 2026-12-01 | | | kit.served/D2 |", needs: "[owner, due, cause]")
    #expect(finding?.shortfalls.map(\.words) == ["its cause, asked here, is blank"])
    #expect(finding?.shortfalls.flatMap(\.columns) == ["cause"])
  }

  @Test func allThatAnAreaAsksForIsToldAtOnce() async throws {
    let finding = try await finding(
      "| R1 | Bake | kitchen | open | | 2026-12-01 | | | kit.served/D2 |", needs: "[owner, due, cause, accepted-by]")
    #expect(finding?.shortfalls.map(\.words) == ["it has no `owner`", "its cause and its accepted by, asked here, are blank"])
    #expect(finding?.shortfalls.flatMap(\.columns) == ["owner", "cause", "accepted-by"])
  }

  @Test func aSubjectIsComparedByteForByte() async throws {
    #expect(try await finding("| R1 | Bake | kitchen | open | ann | 2026-12-01 | | | kit.served/d2 |")?.answer == nil)
  }

  @Test func aFindingInTheRaidLogNeedsItsOwnWorkaround() async throws {
    let requirement = """
      - id: kit.issues
        level: mandatory
        ask: No issue is open.
        breach: SELECT id AS subject, title AS found, at FROM raid WHERE status = 'open' AND covers IS NULL
      """
    func finding(_ workaround: String, _ accepted: String) async throws -> Finding? {
      let raid = Kitchen.raid(
        "| R1 | Bake | kitchen | open | ann | 2026-12-01 | \(workaround) | \(accepted) | |",
        "| R2 | Cover | kitchen | open | ann | 2026-12-01 | | | kit.issues/R1 |")
      return try await assess(Kitchen.files(requirement, ["raid.md": raid])).result("kit.issues")?.findings.first
    }
    func lacks(_ workaround: String, _ accepted: String) async throws -> [Shortfall] {
      try await finding(workaround, accepted)?.shortfalls ?? []
    }
    #expect(
      try await lacks("", "") == [
        Shortfall("it names no workaround that the business has accepted", columns: ["workaround", "accepted-by"])
      ])
    #expect(try await lacks("", "cat") == [Shortfall("it names no workaround", columns: ["workaround"])])
    #expect(
      try await lacks("Buy bread", "") == [
        Shortfall("nobody in the business has accepted its workaround", columns: ["accepted-by"])
      ])
    #expect(try await lacks("Buy bread", "ann") == [Shortfall("its owner accepted its workaround", columns: ["accepted-by"])])
    #expect(
      try await lacks("Buy bread", "bob") == [Shortfall("Bob Baker may not accept its workaround", columns: ["accepted-by"])])
    for accepted in ["", "ann", "bob"] { #expect(try await finding("Buy bread", accepted)?.treatment == .open) }
    #expect(try await finding("Buy bread", "cat")?.treatment == .covered)
  }

  @Test func whatIsClosedIsNotAskedToBeCompleted() async throws {
    let requirement = """
      - id: kit.issues
        level: mandatory
        ask: No issue was found late.
        breach: SELECT id AS subject, title AS found, at FROM raid
      """
    let raid = Kitchen.raid("| R1 | Bake | kitchen | closed | ann | 2026-12-01 | | | |")
    let finding = try await assess(Kitchen.files(requirement, ["raid.md": raid])).result("kit.issues")?.findings.first
    #expect(finding?.treatment == .open)
    #expect(finding?.shortfalls == [.closed])
  }

  @Test func coversThatNameNoRequirementAreAnError() async throws {
    let raid = Kitchen.raid("| R1 | Bake | kitchen | open | ann | 2026-12-01 | | | kit.serve/D2 |")
    let assessment = try await assess(Kitchen.files(Kitchen.served, ["raid.md": raid]))
    #expect(assessment.errors.map(\.code) == [.coversNothing])
    #expect(assessment.errors.first?.help?.hasPrefix("did you mean `kit.served`?") == true)
  }

  @Test func aBlanketThatDoesNotCountIsTold() async throws {
    let raid = Kitchen.raid("| R1 | Bake | kitchen | open | ann | 2026-12-01 | | ann | kit.served |")
    let assessment = try await assess(Kitchen.files(Kitchen.served, ["raid.md": raid]))
    #expect(assessment.diagnostics.map(\.code) == [.coverFallsShort])
    #expect(assessment.diagnostics.first?.severity == .warning)
  }

  @Test func anItemAboutTheRowShowsItsOwnerAndCoversNothing() async throws {
    let raid =
      "## Issues\n\n| id | title | area | subject | status | owner | due |\n|---|---|---|---|---|---|---|\n"
      + "| R1 | Bake | kitchen | D2 | open | ann | 2026-12-01 |\n"
    let files = Kitchen.files(Kitchen.served, ["raid.md": raid, "evidence/kitchen/tasting.md": CoverageTests.evidence])
    let finding = try await assess(files).result("kit.served")?.findings.first
    #expect(finding?.treatment == .open)
    #expect(finding?.answer?.owner == "ann")
    #expect(finding?.shortfalls == [.unnamed])
    #expect(finding?.shortfalls.flatMap(\.columns) == ["covers"])
  }
}
