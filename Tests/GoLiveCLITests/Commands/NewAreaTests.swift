import Foundation
import TestSupport
import Testing

/// `golive new area`: a file of the checklist that golive can read and decide.
@Suite struct NewAreaTests {
  @Test func itIsAskedAtOnce() throws {
    let desk = try KitchenDesk()
    let outcome = try desk.run("new", "area", "cellar", "--title", "Cellar: \"wine\" & <beer>", "--prefix", "cel")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let check = try desk.run("check")
    #expect(check.status == 0)
    #expect(check.errors == "")
    #expect(check.output.contains("Cellar: \"wine\" & <beer>  Not ready (evidence is missing): 1 no evidence\n"), "\(check.output)")

    try desk.write("evidence/cellar/points.md", points("open"))
    #expect(try desk.run("check").output.contains("cel.settled: "))
    try desk.write("evidence/cellar/points.md", points("settled"))
    #expect(try desk.run("check").output.contains("<beer>  Ready: 1 met\n"))
  }

  private func points(_ state: String) -> String {
    "## Cel-points\n\n| id | what | state |\n| --- | --- | --- |\n| P-1 | Locks | \(state) |\n"
  }

  @Test func theSampleReadsItToo() throws {
    let desk = try Desk()
    let before = try Golive.run(["check"] + desk.common)
    #expect(try Golive.run(["new", "area", "security", "--title", "Security"] + desk.common).status == 0)
    #expect(try desk.text("checklist/12-security.md").contains("\norder: 12\n"))
    let after = try Golive.run(["check"] + desk.common)
    #expect(after.status == 0)
    #expect(after.errors == before.errors)
  }

  @Test func whatIsThereIsKept() throws {
    let desk = try KitchenDesk()
    let before = try desk.names("checklist")
    let outcome = try desk.run("new", "area", "kitchen", "--title", "Again")
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("error GL939: there is an area `kitchen` already\n"))
    #expect(try desk.names("checklist") == before)
  }

  @Test(arguments: [
    (["Cellar", "--title", "x"], "`slug` is `Cellar`"), (["cellar", "--title", " "], "`--title` is blank"),
    (["cellar", "--title", "x", "--prefix", "kit"], "no area was written: "),
    (["cellar", "--title", "x", "--prefix", "order"], "no area was written: `order` cannot be a name in the database"),
    (["cellar", "--title", "a\u{202E}b"], "no area was written: "), (["cellar"], "--title"),
  ])
  func wrongUseIs64(_ arguments: [String], _ words: String) throws {
    let desk = try KitchenDesk()
    let before = try desk.names("checklist")
    let outcome = try desk.run(["new", "area"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try desk.names("checklist") == before)
  }
}
