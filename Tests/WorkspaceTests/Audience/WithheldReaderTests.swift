import Diagnostics
import Documents
import TestSupport
import Testing

@testable import Workspace

/// What is marked as internal, and marks that do not hold.
@Suite struct WithheldReaderTests {
  private func withheld(_ changes: [String: String?]) async -> (value: Withheld, diagnostics: [Diagnostic]) {
    let parsed = await read(Kitchen.files(Kitchen.served, changes))
    return (parsed.value.withheld, parsed.diagnostics)
  }

  @Test func nothingIsWithheldUnlessItIsMarked() async {
    let open = Kitchen.dishes.replacing("author: bob", with: "author: bob\naudience: all")
    #expect(await withheld([:]).value.isEmpty)
    #expect(await withheld(["evidence/kitchen/tasting.md": open]).value.isEmpty)
  }

  @Test func aFileTakesTheFilesOfItsTablesWithIt() async {
    let (found, problems) = await withheld([
      Kitchen.secretPath: "---\naudience: internal\ntables: {guests: guests.csv}\n---\n",
      "evidence/kitchen/guests.csv": "id,dish\nG1,D1\n",
    ])
    #expect(problems == [])
    #expect(found.files == [Exact(Kitchen.secretPath), Exact("evidence/kitchen/guests.csv")])
  }

  @Test func aTableIsNamedByItsHeading() async {
    let text =
      Kitchen.dishes.replacing("author: bob", with: "author: bob\ninternal: [costs]") + """


        ## Costs

        | what | euro |
        |------|------|
        | Oven | 9,400 |
        | Hood | 3,100 |
        """
    let (found, problems) = await withheld(["evidence/kitchen/tasting.md": text])
    let first = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix("| what") } ?? 0
    #expect(problems == [])
    #expect(found.files == [])
    #expect(found.parts == [Exact("evidence/kitchen/tasting.md"): [.init(lines: first + 1...first + 4, isTable: true)]])
  }

  @Test func aFileBesideIsNamedToo() async {
    let (found, problems) = await withheld([
      "evidence/kitchen/tasting.md": Kitchen.dishes.replacing("author: bob", with: "author: bob\ninternal: offer.txt"),
      "evidence/kitchen/offer.txt": "Nine thousand euro for the oven",
    ])
    #expect(problems == [])
    #expect(found.files == [Exact("evidence/kitchen/offer.txt")])
  }

  @Test func aRowSaysItByItsColumn() async {
    let (found, problems) = await withheld([
      "checklist/00-programme.md": Kitchen.coreWithAudience, "raid.md": Kitchen.raidWithAudience,
    ])
    #expect(problems.filter { $0.severity == .error } == [])
    #expect(found.parts == [Exact("raid.md"): [.init(lines: 6...6, isTable: false)]])
  }

  @Test(arguments: [
    ("evidence/kitchen/note.md", "---\naudience: «intrenal\n---\n", "did you mean `internal`?"),
    ("evidence/kitchen/note.md", "---\naudience: «[internal]\n---\n", "accepted: all, internal"),
    ("evidence/kitchen/note.md", "---\ninternal: [«Costs]\n---\n\n## Cost\n\n| a |\n|---|\n| 1 |\n", "it may be: Cost"),
    ("evidence/kitchen/note.md", "---\ninternal: «{a: b}\n---\n", "write the headings"),
    ("glossary.md", "---\naudience: «internal\n---\n", "remove it"),
  ])
  func aMarkThatDoesNotHoldIsAnError(_ path: String, _ text: String, _ help: String) async throws {
    let marked = Marked(text)
    // `Costs` would be near enough; `Prices` is not.
    let written = path.hasPrefix("evidence") ? marked.text.replacing("[Costs]", with: "[Rates]") : marked.text
    let problem = try #require(await withheld([path: written]).diagnostics.first { $0.severity == .error })
    #expect(problem.code == .audienceMark)
    #expect(marked.isAt(problem.place), "\(problem.place)")
    #expect(problem.help?.contains(help) == true, "\(problem.help ?? "")")
  }
}
