import Foundation
import TestSupport
import Testing

/// After an edit, files of which golive counts nothing are neither parsed nor made into pages again, unless something around them has
/// changed.
@Suite struct QuietBuildTests {
  private static let note = "evidence/kitchen/note.md"
  private static let other = "evidence/kitchen/other.md"

  /// A workspace that was built with two notes, and whose record gives itself away when it is used.
  private func built() throws -> KitchenDesk {
    let desk = try KitchenDesk([
      Self.note: "---\ntitle: The note\nauthor: ann\n---\n\n# Beginning\n\n[Over there](other.md#end)\n",
      Self.other: "---\ntitle: The other\nauthor: bob\n---\n\n# End\n",
    ])
    #expect(try run(desk).status == 0)
    try desk.edit(".golive/quiet") { $0.replacing("The note", with: "As it was known") }
    return desk
  }

  private func run(_ desk: KitchenDesk, _ options: String...) throws -> Golive.Outcome {
    try Golive.run(["build", "--workspace", desk.root.path] + options, environment: ["SOURCE_DATE_EPOCH": "1795435200"])
  }

  /// Lists name the note by what the record knows of it.
  private func isRemembered(_ desk: KitchenDesk) throws -> Bool {
    #expect(try run(desk).status == 0)
    return try desk.text("site/areas/kitchen.html").contains("As it was known")
  }

  @Test func theOthersAreLeftAsTheyAre() throws {
    let desk = try built()
    try desk.edit(Self.other) { $0 + "\nMore.\n" }
    #expect(try isRemembered(desk))
    #expect(try desk.text("site/evidence/kitchen/other.html").contains("More."))
    #expect(try !desk.text("site/evidence/kitchen/note.html").contains("As it was known"))
  }

  @Test func whatHasChangedIsReadAgain() throws {
    let desk = try built()
    try desk.edit(Self.note) { $0 + "\nMore.\n" }
    #expect(try !isRemembered(desk))
    #expect(try desk.text("site/evidence/kitchen/note.html").contains("More."))
  }

  @Test(arguments: ["people.md", "programme.md", "checklist/00-programme.md", "raid.md"])
  func whatStandsAroundThemCounts(_ path: String) throws {
    let desk = try built()
    if desk.has(path) { try desk.edit(path) { $0 + "\n" } } else { try desk.write(path, "# RAID\n") }
    #expect(try !isRemembered(desk))
  }

  @Test func aNewFileCounts() throws {
    let desk = try built()
    try desk.write("evidence/kitchen/new.md", "---\ntitle: New\nauthor: ann\n---\n")
    #expect(try !isRemembered(desk))
  }

  @Test func aTouchedSiteIsMadeAgain() throws {
    let desk = try built()
    try desk.edit(Self.other) { $0 + "\nMore.\n" }
    try desk.edit("site/evidence/kitchen/note.html") { $0.replacing("<main", with: "<MAIN") }
    #expect(try !isRemembered(desk))
    #expect(try !desk.text("site/evidence/kitchen/note.html").contains("<MAIN"))
  }

  @Test func anEditionForOthersKnowsNothing() throws {
    let desk = try built()
    try desk.edit(Self.other) { $0 + "\nMore.\n" }
    #expect(try run(desk, "--audience", "vendor").status == 0)
    #expect(try !desk.text("site/areas/kitchen.html").contains("As it was known"))
    #expect(try !isRemembered(desk))
  }

  /// The page that leads there is not made again, and still it is said.
  @Test func aPlaceThatGoesIsMissed() throws {
    let desk = try built()
    try desk.edit(Self.other) { $0.replacing("# End", with: "# Close") }
    let outcome = try run(desk)
    #expect(outcome.errors.contains("`evidence/kitchen/other.html#end`, a place that the page does not have"))
    #expect(try desk.text("site/areas/kitchen.html").contains("As it was known"))
    // And said again.
    try desk.edit(Self.other) { $0 + "\nMore.\n" }
    #expect(try run(desk).errors.contains("`evidence/kitchen/other.html#end`"))
  }

  @Test func placesOfPagesThatAreLeftAreKnown() throws {
    let desk = try built()
    try desk.edit(Self.other) { $0 + "\n[Back](note.md#beginning), [nowhere](note.md#nowhere)\n" }
    let outcome = try run(desk)
    #expect(outcome.errors.contains("`evidence/kitchen/note.html#nowhere`"))
    #expect(!outcome.errors.contains("`evidence/kitchen/note.html#beginning`"))
  }

  @Test(arguments: ["", "golive quiet files 1\tx\ty\nend\n", "golive quiet files 2\n", "\u{FFFD}"])
  func aBrokenRecordIsNone(_ text: String) throws {
    let desk = try built()
    try desk.write(".golive/quiet", text)
    try desk.edit(Self.other) { $0 + "\nMore.\n" }
    #expect(try !isRemembered(desk))
  }
}
