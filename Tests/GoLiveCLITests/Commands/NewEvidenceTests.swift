import Foundation
import TestSupport
import Testing

/// `golive new evidence`: a page that is read, and answers nothing.
@Suite struct NewEvidenceTests {
  @Test func itHasTheTablesOfItsArea() throws {
    let desk = try KitchenDesk()
    let before = try desk.run("check").output
    let outcome = try desk.run("new", "evidence", "kitchen", "second-tasting", "--as", "ann", "--title", "Tasting: *two*")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try desk.text("evidence/kitchen/second-tasting.md")
    #expect(text.hasPrefix("---\ntitle: \"Tasting: *two*\"\nauthor: ann\nassessed:"))
    #expect(text.contains("\n# Tasting: \\*two\\*\n"))
    #expect(text.contains("\n## Dishes\n"))
    #expect(text.contains("\n| id |"))
    let check = try desk.run("check")
    #expect(check.status == 0)
    #expect(check.errors == "")
    #expect(check.output == before)
  }

  @Test func aFileNamedAfterATableHasThatOne() throws {
    let desk = try Desk()
    let before = try Golive.run(["check"] + desk.common)
    try desk.remove("evidence/solution-acceptance/cycles")
    let outcome = try Golive.run(["new", "evidence", "solution-acceptance", "test-cycles"] + desk.common)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let headings = try desk.text("evidence/solution-acceptance/test-cycles.md").split(separator: "\n").filter { $0.hasPrefix("#") }
    #expect(headings == ["# Test cycles", "## Test cycles"])
    #expect(before.status == 0)
  }

  @Test func whatIsThereIsKept() throws {
    let desk = try KitchenDesk(["evidence/kitchen/menu.md": "# Menu\n"])
    for name in ["menu", "Menu"] {
      let outcome = try desk.run("new", "evidence", "kitchen", name)
      #expect(outcome.status == 73)
      #expect(
        outcome.errors.hasSuffix(
          """
          /evidence/kitchen/menu.md: error GL939: this page is there already
            help: go on with it, or choose another name
          1 error

          """), "\(outcome.errors)")
    }
    #expect(try desk.text("evidence/kitchen/menu.md") == "# Menu\n")
    #expect(!desk.has("evidence/kitchen/Menu.md"))
  }

  @Test(arguments: [
    (["kitchn", "x"], "`kitchn` is not an area of the checklist; did you mean `kitchen`? accepted: kitchen, programme"),
    (["kitchen", "../x"], "cannot be the name of a page"), (["kitchen", "x.md"], "without `.md`"),
    (["kitchen", "x", "--as", "anne"], "`anne` is not in people.md; did you mean `ann`?"),
    (["kitchen", "x", "--title", "a\nb"], "more than one line"),
    (["kitchen", "x", "--title", "a\u{202E}b"], "no page was written: "),
  ])
  func wrongUseIs64(_ arguments: [String], _ words: String) throws {
    let desk = try KitchenDesk()
    let outcome = try desk.run(["new", "evidence"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(!desk.has("evidence/kitchen/x.md"))
  }

  @Test func aFullDiskIs74() throws {
    let desk = try KitchenDesk()
    let long = String(repeating: "word ", count: 200)
    let outcome = try desk.runOnAFullDisk("new", "evidence", "kitchen", "x", "--title", long)
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("golive: error GL900: could not write "))
    #expect(!desk.has("evidence/kitchen/x.md"))
  }
}
