import Documents
import Foundation
import TestSupport
import Testing
import Workspace

/// An edit of words on which nothing rests takes the short way; the site is the same.
@Suite struct RetouchTests {
  private static let note = Kitchen.notePath
  private static let text = Kitchen.note("[Over there](other.md#end). Words.", lines: 60)

  /// A workspace that was built, and whose record gives itself away when the short way is taken.
  private func built(_ changes: [String: String?] = [:], checklist: String = KitchenDesk.requirements) throws -> KitchenDesk {
    let files: [String: String?] = [
      Self.note: Self.text, "evidence/kitchen/other.md": "---\ntitle: The other\n---\n\n# End\n",
      "checklist/01-kitchen.md": Kitchen.checklist(checklist),
    ]
    let desk = try KitchenDesk(Crowd.files.merging(files) { $1 }.merging(changes) { $1 })
    let first = try run(desk)
    #expect(first.status == 0, "\(first.errors)")
    try desk.edit(".golive/built") { $0.replacing("headline\t", with: "headline\tAs it was known: ") }
    return desk
  }

  private func run(_ desk: KitchenDesk, _ options: String...) throws -> Golive.Outcome {
    try Golive.run(["build", "--workspace", desk.root.path] + options, environment: ["SOURCE_DATE_EPOCH": "1795435200"])
  }

  /// Builds, looks whether a clean build makes the same, and says whether the way was short.
  private func isShort(_ desk: KitchenDesk, sourceLocation: SourceLocation = #_sourceLocation) throws -> Bool {
    let outcome = try run(desk)
    #expect(outcome.status == 0, "\(outcome.errors)", sourceLocation: sourceLocation)
    let clean = URL(filePath: desk.root.path + "-clean")
    try FileManager.default.copyItem(at: desk.root, to: clean)
    defer { try? FileManager.default.removeItem(at: clean) }
    for name in ["site", ".golive"] { try FileManager.default.removeItem(at: clean.appending(path: name)) }
    let arguments = ["build", "--workspace", clean.path]
    #expect(try Golive.run(arguments, environment: ["SOURCE_DATE_EPOCH": "1795435200"]).status == 0)
    let sites = [desk.root, clean].map { SampleProgramme.files(in: $0.appending(path: "site")) }
    #expect(sites[0].map(\.path) == sites[1].map(\.path), sourceLocation: sourceLocation)
    for (one, other) in zip(sites[0], sites[1]) where one.bytes != other.bytes {
      Issue.record("\(one.path) is not what a clean build makes", sourceLocation: sourceLocation)
    }
    return outcome.output.contains("As it was known")
  }

  @Test func otherWordsAreThreeFiles() throws {
    let desk = try built()
    try desk.edit(Self.note) { $0.replacing("Words.", with: "Other words.") }
    #expect(try run(desk).output.contains("3 files written"))
    #expect(try desk.text("site/evidence/kitchen/note.html").contains("Other words."))
    // And again, from what the short way left; then there is nothing to do.
    try desk.edit(Self.note) { $0.replacing("Other words.", with: "A third word.") }
    #expect(try isShort(desk))
    #expect(try run(desk).output.contains("is up to date"))
  }

  @Test func severalNotesAtOnce() throws {
    let desk = try built(["evidence/kitchen/second.md": Self.text.replacing("The note", with: "The second note")])
    for path in [Self.note, "evidence/kitchen/second.md"] { try desk.edit(path) { $0.replacing("Words.", with: "Other words.") } }
    #expect(try isShort(desk))
  }

  @Test func whatIsToldIsToldAgain() throws {
    let desk = try built([
      "waivers.md":
        "## Waivers\n\n| requirement | reason | accepted-by | until |\n|-|-|-|-|\n| kit.served | late | ann | 2026-11-01 |\n"
    ])
    try desk.edit(Self.note) { $0.replacing("Words.", with: "Other words.") }
    #expect(try run(desk).errors.contains("waivers.md:5"))
  }

  @Test(arguments: [
    ("Words.", "\n\n| id | state |\n|----|-------|\n| D9 | good  |"), ("# Beginning", "# Start"), ("Words.", "[Nowhere](gone.md)"),
    ("author: ann", "author: bob"), ("Words.", String(repeating: "Many words. ", count: 200)), ("author: ann", "auther: ann"),
  ]) func moreThanWordsTakesTheLongWay(_ old: String, _ new: String) throws {
    let desk = try built()
    try desk.edit(Self.note) { $0.replacing(old, with: new) }
    let outcome = try run(desk)
    #expect(!outcome.output.contains("As it was known"))
  }

  @Test(arguments: ["evidence/kitchen/tasting.md", "evidence/kitchen/crowd-10.md", "programme.md"])
  func filesOnWhichSomethingRestsTakeIt(_ path: String) throws {
    let desk = try built()
    try desk.edit(path) { $0 + "\n\nOne more line.\n" }
    #expect(try !isShort(desk))
  }

  @Test func soDoesANoteWithAnother() throws {
    let desk = try built()
    try desk.edit(Self.note) { $0.replacing("Words.", with: "Other words.") }
    try desk.write("evidence/kitchen/new.md", "---\ntitle: New\n---\n")
    #expect(try !isShort(desk))
  }

  @Test func soDoesOneThatSomebodySigned() throws {
    let statement = Kitchen.statement(meaning: "It is good.", evidence: [(Self.note, sha256(Array(Self.text.utf8)))])
    let desk = try built([SignOffFile.path(of: statement): statement])
    try desk.edit(Self.note) { $0.replacing("Words.", with: "Other words.") }
    #expect(try !isShort(desk))
    #expect(try desk.text("site/sign-offs.html").contains("has changed"))
  }

  /// Another template may have the words of the note itself.
  @Test func soDoesAnyWithAnotherTemplate() throws {
    let template = try String(contentsOf: SampleProgramme.root.appending(path: "templates/pages/evidence.html"), encoding: .utf8)
    let desk = try built(["templates/pages/evidence.html": template.replacing("<h1", with: "<p>Words.</p><h1")])
    try desk.edit(Self.note) { $0.replacing("Words.", with: "Other words.") }
    #expect(try !isShort(desk))
  }

  @Test func soDoesOneOfWhichALineIsCited() throws {
    let desk = try built(["evidence/kitchen/second.md": "---\ntitle: The second\n---\n\n[There](note.md#L8)\n"])
    try desk.edit(Self.note) { $0.replacing("# Beginning", with: "# Beginning\n\n\nMoved.") }
    let outcome = try run(desk)
    #expect(!outcome.output.contains("As it was known") && outcome.errors.contains("note.html#L8"))
  }

  @Test func soDoesAnyWhereAQueryReadsDigests() throws {
    let desk = try built(
      checklist: KitchenDesk.requirements
        + "\n- id: kit.twice\n  level: informative\n  ask: No text twice.\n  breach: SELECT digest AS subject, 'twice' AS found, at FROM documents GROUP BY digest HAVING count(*) > 1"
    )
    try desk.edit(Self.note) { $0.replacing("Words.", with: "Other words.") }
    #expect(try !isShort(desk))
  }

  @Test func soDoesOneThatIsTwiceThere() throws {
    let desk = try built(["evidence/kitchen/second.md": Self.text])
    try desk.edit(Self.note) { $0.replacing("Words.", with: "Other words.") }
    #expect(try !isShort(desk))
  }

  @Test(arguments: [".golive/sources", ".golive/quiet", "site/evidence/kitchen/note.html", "site/evidence/kitchen/note.md"])
  func whatSomebodyHasTouchedIsNotBuiltOn(_ path: String) throws {
    let desk = try built()
    try desk.edit(path) { $0 + "x" }
    try desk.edit(Self.note) { $0.replacing("Words.", with: "Other words.") }
    #expect(try !isShort(desk))
  }
}
