import Assessment
import Diagnostics
import TestSupport
import Testing
import Workspace

/// Parts of one requirement, roll-ups, the second pass, and the verdict.
@Suite struct CombinationTests {
  @Test func aRollUpIsTheWorstOfItsParts() async throws {
    let requirements =
      Kitchen.served + "\n" + OrderTests.other + """

        - id: kit.all
          level: mandatory
          ask: All is well.
          rolls-up: [kit.cooked, kit.served]
        """
    #expect(try await assess(Kitchen.files(requirements)).state("kit.all") == .notMet)
  }

  @Test func aCircleOfRollUpsIsAnError() async throws {
    let requirements = """
      - {id: kit.a, level: mandatory, ask: A, rolls-up: [kit.b]}
      - {id: kit.b, level: mandatory, ask: B, rolls-up: [kit.a]}
      """
    let assessment = try await assess(Kitchen.files(requirements))
    #expect(assessment.errors.map(\.code) == [.checklistReference, .checklistReference])
    #expect(assessment.state("kit.a") == .noEvidence)
  }

  @Test func aQueryOverRequirementsSeesTheFirstPass() async throws {
    let requirements =
      Kitchen.served + """

        - id: kit.count
          level: mandatory
          ask: Nothing is open.
          breach: SELECT id AS subject, state AS found, at FROM requirements WHERE state <> 'met'
        """
    let result = try await assess(Kitchen.files(requirements)).result("kit.count")
    #expect(result?.findings.map(\.subject) == ["kit.served"])
    #expect(result?.findings.map(\.found) == ["not-met"])
  }

  @Test func recommendedRequirementsNeverChangeTheVerdict() async throws {
    let requirements = Kitchen.served.replacing("mandatory", with: "recommended") + "\n" + OrderTests.other
    let assessment = try await assess(Kitchen.files(requirements))
    #expect(assessment.state("kit.served") == .notMet)
    #expect(assessment.verdict == .ready)
    #expect(assessment.recommendation == .go)
  }

  @Test func anAreaThatAsksForNothingIsNotReady() async throws {
    #expect(
      try await assess(Kitchen.files("- {id: kit.text, level: informative, ask: Read it, guidance: true}")).verdict == .noEvidence)
  }

  @Test func figuresCarryTheirRowsAndPlaces() async throws {
    let figures = """
      figures:
        - title: Dishes by state
          sentence: SELECT count(*) || ' dishes' FROM dishes
          table: SELECT id AS dish, state, at FROM dishes ORDER BY id
      """
    let figure = try await assess(Kitchen.files(Kitchen.served, extra: figures)).area("kitchen")?.figures.first
    #expect(figure?.sentence == "3 dishes")
    #expect(figure?.columns == ["dish", "state"])
    #expect(figure?.rows.map { $0.cells.map(\.text) } == [["D1", "good"], ["D2", "burnt"], ["D3", "raw"]])
    #expect(figure?.rows.map { $0.at?.line } == [12, 13, 14])
  }

  @Test func aTwelfthAreaIsOneMarkdownFile() async throws {
    let garden = Kitchen.checklist(
      """
      - id: gar.watered
        level: mandatory
        ask: Every bed is watered.
        breach: SELECT id AS subject, 'dry' AS found, at FROM beds WHERE water = 0
      """
    ).replacing("area: kitchen", with: "area: garden").replacing("prefix: kit", with: "prefix: gar").replacing(
      "dishes", with: "beds"
    )
    .replacing("state: {one-of: [good, burnt, raw], required: true}", with: "water: {type: flag, required: true}")
    .replacing("guests", with: "visitors")
    let evidence = "---\ntitle: Beds\nauthor: bob\n---\n\n## Beds\n\n| id | name | water |\n|---|---|---|\n| B1 | Herbs | no |\n"
    let assessment = try await assess(
      Kitchen.files(
        Kitchen.served,
        [
          "checklist/12-garden.md": garden.replacing("title: Dishes", with: "title: Beds").replacing(
            "title: Guests", with: "title: Visitors"),
          "evidence/garden/beds.md": evidence,
        ]))
    #expect(assessment.errors == [])
    #expect(assessment.areas.map(\.area.slug) == ["garden", "kitchen", "programme"])
    #expect(assessment.state("gar.watered") == .notMet)
  }

  @Test func aPictureGetsOnlyWordsItKnows() async throws {
    let figure = """
      figures:
        - title: Who
          picture: coverage-matrix
          rows: SELECT id AS "row", name AS "column", 'mett' AS state, at FROM dishes

      """
    let errors = try await assess(Kitchen.files(extra: figure)).errors
    #expect(errors.map(\.code) == [.pictureWord])
    #expect(errors.first?.help?.hasPrefix("did you mean `met`? accepted: met, conditions") == true)
    let missing = try await assess(Kitchen.files(extra: figure.replacing("'mett' AS state, ", with: ""))).errors
    #expect(missing.map(\.code) == [.queryColumns])
    #expect(missing.first?.message == "the query returns no column `state`")
  }
}
