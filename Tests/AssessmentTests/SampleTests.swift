import Assessment
import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// The sample programme as it stands on its day of judgement.
@Suite struct SampleTests {
  static let assessment = Task {
    let parsed = await Workspace.read(SampleProgramme.files)
    return try Assessment.assess(parsed.value, asOf: Day(iso: "2026-11-23")!, diagnostics: parsed.diagnostics)
  }

  @Test func readsWithoutAnErrorAndIsNotReady() async throws {
    let assessment = try await Self.assessment.value
    #expect(assessment.errors == [])
    #expect(assessment.recommendation == .noGo)
    #expect(
      assessment.areas.map { "\($0.area.slug) \($0.verdict.rawValue)" } == [
        "go-live-readiness not-ready", "cutover not-ready", "solution-scope not-ready", "solution-acceptance not-ready",
        "user-acceptance not-ready", "performance conditions", "system-integration ready", "data-migration not-ready",
        "external-dependencies no-evidence", "change-management conditions", "operational-support conditions",
        "programme not-ready",
      ])
  }

  @Test func everyAreaAsksForEightComputedThingsAtLeast() async throws {
    let areas = try await Self.assessment.value.areas
    #expect(areas.flatMap(\.requirements).count(where: \.isListed) >= 250)
    for area in areas.map(\.area) {
      #expect(area.requirements.count { $0.breach != nil } >= 8, "\(area.slug)")
      #expect(area.texts.count == 5 && !area.question.isEmpty && !area.figures.isEmpty, "\(area.slug)")
    }
  }

  @Test func everyStateOccursAndEveryFindingHasItsPlace() async throws {
    let requirements = try await Self.assessment.value.areas.flatMap(\.requirements)
    #expect(Set(requirements.map(\.state)) == Set(State.allCases))
    let findings = requirements.flatMap(\.findings)
    #expect(findings.count > 200)
    #expect(findings.filter { $0.place.map { $0.path.isEmpty || $0.line < 1 } ?? true }.map(\.coverText) == [])
  }
}
