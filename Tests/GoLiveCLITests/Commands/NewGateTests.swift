import Foundation
import TestSupport
import Testing

/// `golive new gate`: a record that golive can read.
@Suite struct NewGateTests {
  @Test func itWritesARecordWithARowForEachArea() throws {
    let desk = try KitchenDesk()
    let outcome = try desk.run("new", "gate", "G3", "--name", "Third tasting", "--day", "2026-11-30")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        Written: \(desk.root.path)/gates/G3.md
        Fill in who was there and what was said of each area; on the day itself, `golive gate G3 --date 2026-11-30 --workspace \
        \(desk.root.path)` keeps what the evidence says.

        """)
    #expect(
      try desk.text("gates/G3.md") == """
        ---
        id: G3
        title: Third tasting
        date: 2026-11-30
        ---

        # Third tasting

        What was looked at, and what was new, in a few sentences.

        ## Areas at the gate

        | gate | area | note |
        | --- | --- | --- |
        | G3 | kitchen |  |

        ## What was agreed

        - Who does what, and by when.

        """)
    let check = try desk.run("check")
    #expect(check.status == 0)
    #expect(check.errors == "")
  }

  /// The sample's checklist asks for more than the kitchen's.
  @Test func theSampleReadsItToo() throws {
    let desk = try Desk()
    let before = try Golive.run(["check"] + desk.common)
    let outcome = try Golive.run(
      ["new", "gate", "G5", "--name", "Fifth gate: “last” \"call\" \\ <b>", "--day", "2026-11-30"] + desk.common)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try desk.text("gates/G5.md")
    #expect(text.contains("title: \"Fifth gate: “last” \\\"call\\\" \\\\ <b>\"\n"))
    #expect(text.contains("\n# Fifth gate: “last” \"call\" \\\\ \\<b\\>\n"))
    let after = try Golive.run(["check"] + desk.common)
    #expect(after.status == 0)
    #expect(after.errors == before.errors)
  }

  @Test func whatIsThereIsKept() throws {
    let desk = try KitchenDesk()
    let before = try desk.text("gates/G1.md")
    let outcome = try desk.run("new", "gate", "G1", "--name", "Again", "--day", "2026-11-30")
    #expect(outcome.status == 73)
    #expect(
      outcome.errors.hasSuffix(
        """
        /gates/G1.md: error GL564: there is a gate `G1` already
          help: edit this file, or choose another id
        1 error

        """))
    #expect(try desk.text("gates/G1.md") == before)
    // Elsewhere they would be one file.
    let small = try desk.run("new", "gate", "g1", "--name", "Again", "--day", "2026-11-30")
    #expect(small.status == 73)
    #expect(small.errors.contains("/gates/G1.md: error GL564: there is a gate `g1` already\n"))
    #expect(!desk.has("gates/g1.md"))
  }

  @Test func anIdMayStandInAnotherFile() throws {
    let desk = try KitchenDesk(["gates/last.md": Kitchen.gate("G9", "Last", "2026-12-01")])
    let outcome = try desk.run("new", "gate", "G9", "--name", "Again", "--day", "2026-11-30")
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("/gates/last.md: error GL564: "))
    #expect(!desk.has("gates/G9.md"))
  }

  @Test(arguments: [
    ["new", "gate", "G3", "--name", "Third", "--day", "soon"], ["new", "gate", "../G3", "--name", "Third", "--day", "2026-11-30"],
    ["new", "gate", "G3", "--name", " ", "--day", "2026-11-30"], ["new", "gate", "G3", "--day", "2026-11-30"],
    ["new", "gate", "G3", "--name", "a\nb: c", "--day", "2026-11-30"],
    ["new", "gate", "G3", "--name", "a\u{2028}b", "--day", "2026-11-30"],
    ["new", "gate", "G3", "--name", "a\u{202E}b", "--day", "2026-11-30"], ["new", "party"],
  ])
  func wrongUseIs64(_ arguments: [String]) throws {
    let desk = try KitchenDesk()
    let outcome = arguments.count > 2 ? try desk.run(arguments) : try Golive.run(arguments)
    #expect(outcome.status == 64)
    #expect(!outcome.errors.isEmpty)
    #expect(!desk.has("gates/G3.md"))
  }

  @Test(arguments: ["two\nlines", "two\r\nlines", "two\u{2029}lines"]) func aNameHasOneLine(_ name: String) throws {
    let desk = try KitchenDesk()
    let outcome = try desk.run("new", "gate", "G3", "--name", name, "--day", "2026-11-30")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("`--name` has more than one line"))
  }

  @Test func aFailedWriteIs74() throws {
    let desk = try KitchenDesk()
    let folder = desk.root.appending(path: "gates").path
    try FileManager.default.removeItem(atPath: folder)
    try Data("a file in its place".utf8).write(to: URL(filePath: folder))
    let outcome = try desk.run("new", "gate", "G3", "--name", "Third", "--day", "2026-11-30")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("golive: error GL900: "))
  }
}
