import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// Pages about a topic: what is read, and what is said of what cannot be.
@Suite struct TopicReaderTests {
  static let page = """
    ---
    page: menu
    title: Menu
    areas: [kitchen]
    headline: SELECT 'all is well'
    facts:
      - {label: Dishes, value: SELECT count(*) FROM dishes}
    sections:
      - title: Dishes
        width: 7
        table: SELECT name AS "Dish", at FROM dishes
      - title: Who signs
        width: 5
        signatures: kitchen
    ---
    """

  @Test func isReadWithItsSections() async throws {
    let parsed = await read(Kitchen.files(Kitchen.served, ["checklist/pages/menu.md": Self.page]))
    #expect(parsed.diagnostics == [])
    let topic = try #require(parsed.value.checklist.topics.first)
    #expect(parsed.value.checklist.areas.map(\.slug) == ["kitchen", "programme"])
    #expect(topic.slug == "menu" && topic.title == "Menu" && topic.areas == ["kitchen"] && !topic.isMain)
    #expect(topic.facts.map(\.label) == ["Dishes"])
    #expect(topic.sections.map(\.width) == [7, 5])
    guard case .signatures("kitchen") = topic.sections[1].content else { return #expect(Bool(false), "\(topic.sections[1])") }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let code: Code
    let from: String
    /// With a mark where the complaint belongs.
    let to: String
    let says: String
    var testDescription: String { to }
  }

  static let cases = [
    Case(code: .checklistKey, from: "headline:", to: "«headlin:", says: "did you mean `headline`?"),
    Case(code: .checklistWord, from: "width: 7", to: "width: 2", says: "from 3 to 12"),
    Case(code: .checklistReference, from: "areas: [kitchen]", to: "areas: [kitchn]", says: "did you mean `kitchen`?"),
    Case(code: .checklistReference, from: "signatures: kitchen", to: "signatures: kitchn", says: "did you mean `kitchen`?"),
    Case(code: .checklistTwice, from: "page: menu", to: "page: risks", says: "taken: 404, about"),
    Case(code: .checklistName, from: "page: menu", to: "page: The menu", says: "lower-case letters"),
    Case(code: .checklistMissing, from: "title: Menu\n", to: "", says: "add `title`"),
    Case(
      code: .checklistReference, from: "table: SELECT name AS \"Dish\", at FROM dishes", to: "from: kitchen/Dishes",
      says: "declared: "),
    Case(
      code: .checklistWord, from: "table: SELECT name AS \"Dish\", at FROM dishes", to: "from: «Dishes",
      says: "the area and the title of one of its figures"),
  ]

  @Test(arguments: cases)
  func whatCannotBeReadIsToldAtItsPlace(_ test: Case) async throws {
    let marked = Marked(Self.page.replacing(test.from, with: test.to))
    let parsed = await read(Kitchen.files(Kitchen.served, ["checklist/pages/menu.md": marked.text]))
    let found = try #require(parsed.diagnostics.first { $0.severity == .error })
    #expect(found.code.id == test.code.id, "\(parsed.diagnostics)")
    #expect(found.place.path == "checklist/pages/menu.md")
    #expect(marked.marks.isEmpty || marked.isAt(found.place), "\(found.place) is not at \(marked.marks)")
    #expect(found.help?.contains(test.says) == true, "\(found.help ?? "no help")")
  }

  @Test func twoPagesDoNotShareAName() async {
    let parsed = await read(
      Kitchen.files(Kitchen.served, ["checklist/pages/menu.md": Self.page, "checklist/pages/menu-2.md": Self.page]))
    #expect(parsed.diagnostics.map(\.code) == [.checklistTwice])
  }
}
