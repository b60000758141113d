import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// Each complaint about the checklist, with its code, at its place.
@Suite struct ChecklistDiagnosticsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let code: Code
    /// A requirement with a mark where the complaint belongs.
    let marked: String
    var help: String?
    var testDescription: String { "\(code.id) \(marked.suffix(30))" }
  }

  static let cases: [Case] = [
    Case(code: .checklistKey, marked: Kitchen.served + "\n  «need: [dishes]", help: "did you mean `needs`?"),
    Case(code: .checklistMissing, marked: "- id: «kit.a\n  level: mandatory\n  ask: A"),
    Case(code: .checklistKind, marked: Kitchen.served + "\n  needs: «{a: b}", help: "write a list"),
    Case(code: .checklistWord, marked: Kitchen.served + "\n  stage: «redines", help: "did you mean `readiness`?"),
    Case(code: .checklistTwice, marked: Kitchen.served + "\n" + Kitchen.served.replacing("- id: kit", with: "- id: «kit")),
    Case(code: .checklistName, marked: Kitchen.served.replacing("kit.served", with: "«Kitchen plan")),
    Case(code: .checklistReference, marked: Kitchen.served + "\n  needs: [«dishs]", help: "did you mean `dishes`?"),
    Case(code: .checklistReference, marked: "- id: «kit.a\n  level: mandatory\n  ask: A\n  rolls-up: [kit.b]"),
    Case(code: .emptyNeeds, marked: Kitchen.served + "\n  needs: «[]"),
  ]

  @Test(arguments: cases)
  func standsAtItsPlace(_ test: Case) async throws {
    let marked = Marked(Kitchen.checklist(test.marked))
    let parsed = await read(Kitchen.files(Kitchen.served, ["checklist/01-kitchen.md": marked.text]))
    let found = try #require(parsed.diagnostics.first { $0.severity == .error })
    #expect(found.code.id == test.code.id, "\(parsed.diagnostics)")
    #expect(marked.isAt(found.place), "\(found.place) is not at \(marked.marks)")
    #expect(found.help?.contains(test.help ?? "") == true, "\(found.help ?? "no help")")
  }

  @Test func anUnknownPictureIsNamedWithThoseThatAre() async throws {
    let marked = Marked(
      Kitchen.checklist(Kitchen.served, extra: "figures:\n  - title: A\n    picture: «target-bar\n    rows: SELECT 1\n"))
    let parsed = await read(Kitchen.files(Kitchen.served, ["checklist/01-kitchen.md": marked.text]))
    let found = try #require(parsed.diagnostics.first)
    #expect(found.code == .checklistWord)
    #expect(marked.isAt(found.place), "\(found.place)")
    #expect(
      found.help?.hasPrefix("did you mean `target-bars`? accepted: result-bars, gantt, target-bars") == true, "\(found.help ?? "")")
  }

  @Test func withoutAChecklistNothingElseIsSaid() async {
    let parsed = await read(["programme.md": Kitchen.programme, "evidence/kitchen/a.md": "---\ntitel: A\n---\n"])
    #expect(parsed.diagnostics.map(\.code) == [.noChecklist])
  }

  @Test func aMeaningMayTakeSeveralLines() async {
    let requirement =
      "- id: kit.signed\n  level: mandatory\n  ask: A\n  sign-off:\n    role: chef\n    meaning: |\n      One line\n      and another."
    let parsed = await read(Kitchen.files(requirement))
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.value.checklist.requirements.first?.signOffs.first?.meaning == "One line and another.")
  }
}
