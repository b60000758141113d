import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// Why each point is asked, in the body of a file of the checklist.
@Suite struct WhyReaderTests {
  private func read(_ body: String) async -> Parsed<Workspace> {
    await TestSupport.read(
      Kitchen.files(Kitchen.served, ["checklist/01-kitchen.md": Kitchen.checklist(Kitchen.served) + "\n" + body]))
  }

  private func table(_ heading: String = "Why each point is asked", _ rows: String...) -> String {
    "## \(heading)\n\n| Requirement | Why |\n| --- | --- |\n" + rows.joined(separator: "\n") + "\n"
  }

  @Test func reasonsReachTheirRequirements() async throws {
    let id = try #require(await read("").value.checklist.requirements.first?.id)
    let parsed = await read(table("Why each point is asked", "| `\(id)` | Guests go **home**. |"))
    #expect(parsed.diagnostics.filter { $0.severity == .error } == [])
    #expect(parsed.value.checklist.requirements.first?.why == "Guests go home.")
    #expect(parsed.value.checklist.areas.flatMap(\.texts).allSatisfy { $0.heading != "Why each point is asked" })
  }

  @Test func whatIsWrongIsTold() async throws {
    let id = try #require(await read("").value.checklist.requirements.first?.id)
    func codes(_ body: String) async -> [Code] { await read(body).diagnostics.filter { $0.severity == .error }.map(\.code) }
    #expect(await codes(table("Why each point is asked", "| `\(id)` | A. |", "| `kit.unknown` | B. |")) == [.checklistReference])
    #expect(await codes(table("Why each point is asked", "| `\(id)` | A. |", "| `\(id)` | B. |")) == [.checklistTwice])
    #expect(await codes(table("Why each point is asked", "| `\(id)` | |")) == [.checklistMissing])
    #expect(await codes(table("Why each point is askd", "| `\(id)` | A. |")) == [.checklistWord])
    #expect(await codes("") == [])
  }
}
