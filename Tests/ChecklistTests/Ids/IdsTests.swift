import Documents
import Foundation
import TestSupport
import Testing
import Workspace

/// The checklist asks for all that it is known to ask for, with the force that each point has.
@Suite struct IdsTests {
  @Test func everyIdIsThereWithItsLevel() async throws {
    let file = SampleProgramme.root.appending(path: "Tests/ChecklistTests/Ids/ids.tsv")
    let wanted = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map(String.init)
    let checklist = await Workspace.read(SampleProgramme.files).value.checklist
    let found = checklist.requirements.map { requirement in
      [requirement.id, requirement.level.rawValue, requirement.isRisk ? "risk" : "requirement", requirement.stage.rawValue]
        .joined(separator: "\t")
    }
    #expect(wanted.count == 309)
    #expect(Set(found).symmetricDifference(wanted).sorted() == [])
    #expect(found.count == wanted.count)
  }

  /// Why it is asked, and where it comes from; who has no query to go by is told how to decide.
  @Test func everyPointIsExplained() async {
    let requirements = await Workspace.read(SampleProgramme.files).value.checklist.requirements
    let unexplained = requirements.filter { ($0.why ?? "").split(separator: " ").count < 12 || $0.source.isEmpty }.map(\.id)
    #expect(unexplained == [])
  }
}
