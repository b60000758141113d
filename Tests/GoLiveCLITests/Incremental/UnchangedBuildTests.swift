import Documents
import Foundation
import TestSupport
import Testing

/// Where nothing has changed a build makes nothing and says the same; whatever has changed, it makes what a clean build makes.
@Suite struct UnchangedBuildTests {
  private static let headline = "What was said before."

  /// A workspace that was built, and a record of it that gives itself away when it is used.
  private func built(_ changes: [String: String?] = [:]) throws -> KitchenDesk {
    let desk = try KitchenDesk(changes)
    #expect(try run(desk).status == 0)
    try #require(desk.has(".golive/built"))
    try desk.edit(".golive/built") { text in
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix("headline\t") ? "headline\t\(Self.headline)" : String($0) }.joined(separator: "\n")
    }
    #expect(try isRemembered(desk))
    return desk
  }

  private func run(_ desk: KitchenDesk, _ options: String..., day: String = "1795435200") throws -> Golive.Outcome {
    try Golive.run(["build", "--workspace", desk.root.path] + options, environment: ["SOURCE_DATE_EPOCH": day])
  }

  private func isRemembered(_ desk: KitchenDesk) throws -> Bool { try run(desk).output.hasPrefix(Self.headline) }

  @Test func itSaysTheSameAgain() throws {
    // A day that is still to come is told as a warning.
    let programme = Kitchen.programme.replacing("approach: phased", with: "approach: phased\nlive-since: 2026-12-07")
    let desk = try built(["programme.md": programme])
    let first = try Golive.run(
      ["build", "--workspace", desk.root.path, "--output", desk.root.path + "-other"],
      environment: ["SOURCE_DATE_EPOCH": "1795435200"])
    let again = try Golive.run(
      ["build", "--workspace", desk.root.path, "--output", desk.root.path + "-other"],
      environment: ["SOURCE_DATE_EPOCH": "1795435200"])
    try? FileManager.default.removeItem(atPath: desk.root.path + "-other")
    #expect(first.errors.contains("GL152"))
    #expect(again.errors == first.errors && again.status == first.status)
    #expect(again.output.contains("is up to date"))
    #expect(again.output.split(separator: "\n").first == first.output.split(separator: "\n").first)
  }

  @Test(arguments: [
    "evidence/kitchen/tasting.md", "people.md", "programme.md", "checklist/00-programme.md",
  ]) func anEditIsSeen(_ path: String) throws {
    let desk = try built()
    try desk.edit(path) { $0 + "\n" }
    #expect(try !isRemembered(desk))
  }

  /// As some programs do that copy.
  @Test func anEditThatKeepsSizeAndTimeIsSeen() throws {
    let desk = try built()
    let file = desk.root.appending(path: "evidence/kitchen/tasting.md").path
    let time = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
    let text = try desk.text("evidence/kitchen/tasting.md")
    let handle = try #require(FileHandle(forWritingAtPath: file))
    handle.write(Data(text.replacing("First", with: "Frost").utf8))
    try handle.close()
    try FileManager.default.setAttributes([.modificationDate: try #require(time)], ofItemAtPath: file)
    #expect(try !isRemembered(desk))
    #expect(try desk.text("site/evidence/kitchen/tasting.html").contains("Frost tasting"))
  }

  /// Results of another tool that front matter names as a table.
  @Test func anEditOfResultsIsSeen() throws {
    let run = "evidence/kitchen/junit.xml"
    let desk = try built([
      "checklist/01-kitchen.md": Kitchen.checklist(
        KitchenDesk.requirements,
        extra: "  runs:\n    columns: {id: {type: id, required: true}, status: {one-of: [passed, failed], required: true}}"),
      "evidence/kitchen/runs.md": "---\ntitle: Runs\nauthor: bob\ntables: {runs: junit.xml}\n---\n",
      run: "<testsuite><testcase name='oven'/><testcase name='hood'/></testsuite>",
    ])
    #expect(try desk.text("site/evidence/kitchen/junit.xml.html").contains("id=\"L1:12\""))
    try desk.edit(run) { $0.replacing("'hood'/>", with: "'hood'><failure/></testcase>") }
    #expect(try !isRemembered(desk))
    #expect(try desk.text("site/evidence/kitchen/junit.xml.html").contains("<td>failed</td>"))
    #expect(try desk.text("site/evidence/kitchen/junit.xml.txt") == desk.text(run))
    try desk.edit(run) { _ in "" }
    let outcome = try self.run(desk)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("evidence/kitchen/junit.xml:1:1: error GL061: the file is without any content\n"))
    #expect(try desk.text("site/evidence/kitchen/junit.xml.html").contains("<td>failed</td>"), "the site stays as it was")
  }

  @Test func newAndGoneFilesAreSeen() throws {
    let desk = try built()
    try desk.write("evidence/kitchen/more.md", "---\ntitle: More\n---\n")
    #expect(try !isRemembered(desk))
    try FileManager.default.removeItem(at: desk.root.appending(path: "evidence/kitchen/more.md"))
    #expect(try !isRemembered(desk))
    #expect(!desk.has("site/evidence/kitchen/more.html"))
  }

  @Test(arguments: ["site/index.html", "site/evidence/kitchen/tasting.html", "site/.golive-site"])
  func aSiteThatWasTouchedIsMadeAgain(_ path: String) throws {
    let desk = try built()
    let before = try desk.text(path)
    if path == "site/.golive-site" {
      try FileManager.default.removeItem(at: desk.root.appending(path: "site"))
    } else {
      try desk.edit(path) { $0.replacing("<main", with: "<MAIN") }
    }
    #expect(try !isRemembered(desk))
    #expect(try desk.text(path) == before)
  }

  @Test func whatIsAskedDifferentlyIsMadeAgain() throws {
    let desk = try built()
    #expect(try !run(desk, "--as-of", "2026-11-20").output.hasPrefix(Self.headline))
    let other = try built()
    #expect(try !run(other, "--audience", "vendor").output.hasPrefix(Self.headline))
    let template = try built()
    try template.write("templates/partials/foot.html", "<footer>Ours</footer></body></html>\n")
    #expect(try !isRemembered(template))
  }

  /// Nothing but the day has changed.
  @Test func aNewDayIsSeen() throws {
    let desk = try built()
    #expect(try !run(desk, day: "1795521600").output.hasPrefix(Self.headline))
  }

  @Test(arguments: ["", "golive build record 2\n", "\u{FFFD}\t\n", "golive build record 1\nrequest\nend\n"])
  func aBrokenRecordIsNone(_ text: String) throws {
    let desk = try built()
    try desk.write(".golive/built", text)
    #expect(try !isRemembered(desk))
  }
}
