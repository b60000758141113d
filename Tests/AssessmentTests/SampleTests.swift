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
    #expect(assessment.errors == [])
    #expect(assessment.recommendation == .noGo)
    #expect(assessment.areas.map(\.verdict) == [.notReady, .notReady, .notReady, .notReady])
  }
}
