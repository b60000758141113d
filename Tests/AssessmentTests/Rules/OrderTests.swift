import Assessment
import Diagnostics
import TestSupport
import Testing

/// Each rule of the order in which a requirement is decided.
@Suite struct OrderTests {
  @Test func isNotMetByAnOpenBreach() async throws {
    let assessment = try await assess(Kitchen.files())
    #expect(assessment.errors == [])
    #expect(assessment.state("kit.served") == .notMet)
    #expect(assessment.result("kit.served")?.findings.map(\.subject) == ["D2", "D3"])
    #expect(assessment.result("kit.served")?.findings.first?.place?.citation == "evidence/kitchen/tasting.md:13")
    #expect(assessment.area("kitchen")?.verdict == .notReady)
    #expect(assessment.recommendation == .noGo)
  }

  @Test func isNoEvidenceWhenATableIsEmpty() async throws {
    let empty = Kitchen.dishes.split(separator: "\n").prefix { !$0.hasPrefix("| D1") }.joined(separator: "\n")
    let assessment = try await assess(Kitchen.files(Kitchen.served, ["evidence/kitchen/tasting.md": empty]))
    #expect(assessment.state("kit.served") == .noEvidence)
    #expect(assessment.result("kit.served")?.gaps.map(\.need) == ["dishes"])
  }

  @Test func isNoEvidenceWhenTheFolderIsGone() async throws {
    let assessment = try await assess(Kitchen.files(Kitchen.served, ["evidence/kitchen/tasting.md": nil]))
    #expect(assessment.state("kit.served") == .noEvidence)
    #expect(assessment.area("kitchen")?.verdict == .noEvidence)
  }
}
