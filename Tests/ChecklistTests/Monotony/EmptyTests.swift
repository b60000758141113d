import Assessment
import Diagnostics
import TestSupport
import Testing
import Workspace

/// A workspace that has the checklist and a name, and nothing else.
@Suite struct EmptyTests {
  static let files = MonotonyTests.files.filter { $0.key.hasPrefix("checklist/") }
    .merging(["programme.md": "---\nname: Harbour foods\n---\n"]) { $1 }

  @Test func nothingIsMet() async throws {
    let assessment = try await assess(EmptyTests.files)
    #expect(assessment.errors == [])
    // What applies to nobody yet, such as the packs of products, says so whatever is there.
    let results = assessment.areas.flatMap(\.requirements).filter { $0.isListed && $0.requirement.when?.sql != "SELECT 0" }
    #expect(
      results.filter { [.met, .notApplicable, .waived, .notDue, .conditions].contains($0.state) }.map(\.requirement.id) == [])
    #expect(assessment.areas.allSatisfy { $0.verdict != .ready })
    #expect(assessment.recommendation == .noGo)
  }

  /// Whoever begins is told for each obligation which file to make, whose signature to ask, or what it follows from.
  @Test func everyObligationSaysWhatIsMissing() async throws {
    let results = try await assess(EmptyTests.files).areas.flatMap(\.requirements).filter {
      $0.requirement.level == .mandatory && $0.isListed && $0.requirement.when?.sql != "SELECT 0"
    }
    let silent = results.filter { result in
      result.gaps.allSatisfy(\.file.isEmpty) && result.signOffs.isEmpty && result.findings.isEmpty && result.rolledUp.isEmpty
    }
    #expect(silent.map(\.requirement.id) == [])
    for result in results { #expect(!result.found.isEmpty, "\(result.requirement.id)") }
  }
}
