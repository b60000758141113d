import Assessment
import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

@Suite struct SampleTests {
  @Test func readsWithoutAnError() async throws {
    let parsed = await Workspace.read(SampleProgramme.files)
    let assessment = try Assessment.assess(parsed.value, asOf: Day(iso: "2026-11-23")!, diagnostics: parsed.diagnostics)
    for error in assessment.errors {
      print(error.place.citation, error.place.column, error.code.id, error.message, error.help ?? "")
    }
    for area in assessment.areas {
      print("##", area.area.slug, area.verdict)
      for result in area.requirements {
        print(result.requirement.id, result.state, "|", result.found, "|", result.findings.count, result.gaps.map(\.need))
      }
    }
    #expect(assessment.errors.count == 0)
  }
}
