import Assessment
import Diagnostics
import TestSupport
import Testing

/// Each rule of the order in which a requirement is decided (design, section 5).
@Suite struct OrderTests {
  static let good = Kitchen.dishes.replacingOccurrences("burnt", "good ").replacingOccurrences("raw  ", "good ")

  @Test func step1NeedsOfWhenUnsatisfiedIsNoEvidence() async throws {
    let assessment = try await assess(Kitchen.files(OrderTests.when("SELECT count(*) > 1 FROM guests")))
    #expect(assessment.state("kit.served") == .noEvidence)
    #expect(assessment.result("kit.served")?.gaps.map(\.need) == ["guests"])
  }

  @Test(arguments: ["SELECT NULL", "SELECT 1 WHERE 0"])
  func step1WhenWithoutAnAnswerIsNoEvidence(_ sql: String) async throws {
    #expect(try await assess(Kitchen.files(OrderTests.when(sql))).state("kit.served") == .noEvidence)
  }

  @Test func step2WhenZeroIsNotApplicableWithItsSentence() async throws {
    let assessment = try await assess(Kitchen.files(OrderTests.when("SELECT count(*) > 9 FROM dishes")))
    #expect(assessment.state("kit.served") == .notApplicable)
    #expect(assessment.result("kit.served")?.found == "Fewer than ten dishes.")
  }

  @Test func step2WhenOneGoesOn() async throws {
    #expect(try await assess(Kitchen.files(OrderTests.when("SELECT count(*) > 1 FROM dishes"))).state("kit.served") == .notMet)
  }

  @Test func step3OpenBreachesAreNotMetWithTheirPlaces() async throws {
    let assessment = try await assess(Kitchen.files())
    #expect(assessment.errors == [])
    #expect(assessment.state("kit.served") == .notMet)
    #expect(assessment.result("kit.served")?.findings.map(\.subject) == ["D2", "D3"])
    #expect(assessment.result("kit.served")?.findings.first?.place?.citation == "evidence/kitchen/tasting.md:13")
    #expect(assessment.area("kitchen")?.verdict == .notReady)
    #expect(assessment.recommendation == .noGo)
  }

  @Test func step3AllCoveredIsConditions() async throws {
    let raid = Kitchen.raid(
      "| R1 | Bake again | kitchen | open | ann | 2026-12-01 | | | kit.served/D2 |",
      "| R2 | Cook longer | kitchen | open | bob | 2026-12-01 | | | kit.served/D3 |")
    let assessment = try await assess(Kitchen.files(Kitchen.served, ["raid.md": raid]))
    #expect(assessment.state("kit.served") == .conditions)
    #expect(assessment.result("kit.served")?.mitigations.map(\.id) == ["R1", "R2"])
    #expect(assessment.recommendation == .conditionalGo)
  }

  @Test func step3OneUncoveredIsNotMet() async throws {
    let raid = Kitchen.raid("| R1 | Bake again | kitchen | open | ann | 2026-12-01 | | | kit.served/D2 |")
    let assessment = try await assess(Kitchen.files(Kitchen.served, ["raid.md": raid]))
    #expect(assessment.state("kit.served") == .notMet)
    #expect(assessment.result("kit.served")?.findings.map(\.treatment) == [.open, .covered])
  }

  @Test func step3ToleratedBreachesNeedNoCover() async throws {
    let requirement = Kitchen.served + "\n  intolerable: SELECT id AS subject FROM dishes WHERE state = 'raw'"
    let raid = Kitchen.raid("| R1 | Cook longer | kitchen | open | ann | 2026-12-01 | | | kit.served/D3 |")
    let assessment = try await assess(Kitchen.files(requirement, ["raid.md": raid]))
    #expect(assessment.state("kit.served") == .conditions)
    #expect(assessment.result("kit.served")?.findings.map(\.treatment) == [.tolerated, .covered])
    #expect(try await assess(Kitchen.files(requirement)).state("kit.served") == .notMet)
  }

  @Test func step3ABreachWinsOverAGapAndTheGapIsListed() async throws {
    let requirement = Kitchen.served + "\n  needs: [dishes, guests]"
    let assessment = try await assess(Kitchen.files(requirement))
    #expect(assessment.state("kit.served") == .notMet)
    #expect(assessment.result("kit.served")?.gaps.map(\.need) == ["guests"])
  }

  @Test(arguments: ["dishes.tasted", "guests", "kit.oven"])
  func step4AnUnsatisfiedNeedIsNoEvidence(_ need: String) async throws {
    let evidence = OrderTests.good.replacingOccurrences("oven: North\n", "")
    let assessment = try await assess(
      Kitchen.files(Kitchen.served + "\n  needs: [dishes, \(need)]", ["evidence/kitchen/tasting.md": evidence]))
    #expect(assessment.errors == [])
    #expect(assessment.state("kit.served") == .noEvidence)
    #expect(assessment.result("kit.served")?.gaps.map(\.need) == [need])
  }

  @Test func step4ADateThatAQueryBindsIsNeeded() async throws {
    let requirement = """
      - id: kit.served
        level: mandatory
        ask: Tasted before opening.
        breach: SELECT id AS subject, 'late' AS found, at FROM dishes WHERE tasted > :go_live
      """
    let programme = Kitchen.programme.replacingOccurrences("go-live: 2026-12-07 06:00\n", "")
    #expect(try await assess(Kitchen.files(requirement)).state("kit.served") == .met)
    let assessment = try await assess(Kitchen.files(requirement, ["programme.md": programme]))
    #expect(assessment.state("kit.served") == .noEvidence)
    #expect(assessment.result("kit.served")?.gaps.map(\.need) == ["programme.go-live"])
  }

  @Test func step4NoneDeclaredSatisfiesANeed() async throws {
    let evidence = OrderTests.good.replacingOccurrences("oven: North\n", "oven: North\nnone: [guests]\n")
    let requirement = Kitchen.served + "\n  needs: [dishes, guests, guests.dish]"
    let assessment = try await assess(Kitchen.files(requirement, ["evidence/kitchen/tasting.md": evidence]))
    #expect(assessment.errors == [])
    #expect(assessment.state("kit.served") == .met)
  }

  @Test func step5NoBreachIsMet() async throws {
    let assessment = try await assess(Kitchen.files(Kitchen.served, ["evidence/kitchen/tasting.md": OrderTests.good]))
    #expect(assessment.state("kit.served") == .met)
    #expect(assessment.area("kitchen")?.verdict == .ready)
  }

  @Test func step5ASubjectWaiverThatRemovesTheLastBreachIsWaived() async throws {
    let waivers = OrderTests.waivers("kit.served/D2", "kit.served/D3")
    let assessment = try await assess(Kitchen.files(Kitchen.served, ["waivers.md": waivers]))
    #expect(assessment.state("kit.served") == .waived)
    #expect(assessment.area("kitchen")?.verdict == .conditions)
    let one = try await assess(Kitchen.files(Kitchen.served, ["waivers.md": OrderTests.waivers("kit.served/D2")]))
    #expect(one.state("kit.served") == .notMet)
  }

  @Test func step6AWaiverTurnsNotMetAndNoEvidenceIntoWaived() async throws {
    let waivers = OrderTests.waivers("kit.served")
    #expect(try await assess(Kitchen.files(Kitchen.served, ["waivers.md": waivers])).state("kit.served") == .waived)
    let bare = try await assess(Kitchen.files(Kitchen.served, ["waivers.md": waivers, "evidence/kitchen/tasting.md": nil]))
    #expect(bare.state("kit.served") == .waived)
    let good = try await assess(
      Kitchen.files(Kitchen.served, ["waivers.md": waivers, "evidence/kitchen/tasting.md": OrderTests.good]))
    #expect(good.state("kit.served") == .met)
  }

  @Test func step7DueTurnsNoEvidenceIntoNotDueUntilThatDay() async throws {
    let files = Kitchen.files(Kitchen.served + "\n  due: T-14", ["evidence/kitchen/tasting.md": nil])
    #expect(try await assess(files, asOf: "2026-11-22").state("kit.served") == .notDue)
    #expect(try await assess(files, asOf: "2026-11-22").area("kitchen")?.verdict == .conditions)
    #expect(try await assess(files, asOf: "2026-11-23").state("kit.served") == .noEvidence)
    #expect(try await assess(Kitchen.files(Kitchen.served + "\n  due: T-14"), asOf: "2026-11-22").state("kit.served") == .notMet)
  }

  @Test(arguments: [
    ("cutover", "2026-12-03", "2026-12-04"), ("open", "2026-12-06", "2026-12-07"), ("hypercare", "2027-01-15", "2027-01-16"),
  ])
  func step7BeforeItsStageItIsNotDueWhateverItFinds(_ stage: String, _ before: String, _ from: String) async throws {
    let programme = Kitchen.programme.replacingOccurrences("approach:", "hypercare: 2026-12-07 to 2027-01-15\napproach:")
    let files = Kitchen.files(
      Kitchen.served + "\n  stage: \(stage)\n" + OrderTests.other, ["programme.md": programme])
    let early = try await assess(files, asOf: before)
    let late = try await assess(files, asOf: from)
    #expect(early.state("kit.served") == .notDue)
    #expect(early.result("kit.served")?.isLater == true)
    #expect(early.area("kitchen")?.verdict == .ready)
    #expect(late.state("kit.served") == .notMet)
    #expect(late.area("kitchen")?.verdict == .notReady)
  }

  /// A requirement that is met.
  static let other = """
    - id: kit.cooked
      level: mandatory
      ask: There is a dish.
      breach: SELECT 'x' AS subject, 'x' AS found, at FROM dishes WHERE 0
    """

  static func when(_ sql: String) -> String {
    Kitchen.served + "\n  when: \(sql)\n  otherwise: Fewer than ten dishes."
  }

  static func waivers(_ requirements: String...) -> String {
    """
    ## Waivers

    | requirement | reason | accepted-by | until |
    |---|---|---|---|
    \(requirements.map { "| \($0) | Served cold at first | cat | 2026-12-31 |" }.joined(separator: "\n"))
    """
  }
}

extension String {
  func replacingOccurrences(_ text: String, _ other: String) -> String { replacing(text, with: other) }
}
