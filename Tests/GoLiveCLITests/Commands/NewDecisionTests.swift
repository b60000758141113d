import Foundation
import TestSupport
import Testing

/// `golive new decision`: a record that golive can read.
@Suite struct NewDecisionTests {
  @Test func itWritesAProposalWithTodaysRecommendation() throws {
    let desk = try KitchenDesk()
    let outcome = try desk.run("new", "decision", "open-on-the-day", "--as", "bob", "--gate", "G2", "--as-of", "2026-11-23")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.output == """
        Written: \(desk.root.path)/decisions/0001-open-on-the-day.md
        It says that golive recommends no-go today. When the committee has decided, add the moment, the outcome,
        the votes and the conditions, and write `status: accepted`.

        """)
    #expect(
      try desk.text("decisions/0001-open-on-the-day.md") == """
        ---
        status: proposed
        date: 2026-11-23
        recommendation: no-go
        gate: "G2"
        recorded: bob
        decision-makers: []
        consulted: []
        informed: []
        options: []
        ---

        # Open on the day

        What is to be decided, in a sentence or two.

        ## What it rests on

        What was known, and what was not.

        """)
    let check = try desk.run("check", "--as-of", "2026-11-23")
    #expect(check.status == 0)
    #expect(check.errors == "")
  }

  @Test func theNumberIsTheNext() throws {
    let desk = try KitchenDesk(["decisions/0007-old.md": Kitchen.proposal])
    let outcome = try desk.run(
      "new", "decision", "again", "--as", "ann", "--day", "2026-12-02", "--supersedes", "0007-old", "--as-of", "2026-11-23")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try desk.text("decisions/0008-again.md")
    #expect(text.contains("date: 2026-12-02\n") && text.contains("supersedes: 0007-old\n") && !text.contains("gate:"))
    #expect(try desk.run("check", "--as-of", "2026-11-23").status == 0)
  }

  /// The record would contradict the gate's snapshot with any other.
  @Test func atAGateTheRecommendationIsThatOfTheGate() throws {
    let desk = try KitchenDesk([
      "gates/G2.json": Kitchen.snapshot("G2", asOf: "2026-11-16", ["recommendation": "\"conditional-go\""])
    ])
    let outcome = try desk.run("new", "decision", "open", "--as", "bob", "--gate", "G2", "--as-of", "2026-11-23")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("It says that golive recommended conditional-go at gate G2. When"), "\(outcome.output)")
    #expect(try desk.text("decisions/0001-open.md").contains("\nrecommendation: conditional-go\n"))
    #expect(try desk.run("check", "--as-of", "2026-11-23").status == 0)
  }

  @Test func whatIsThereIsKept() throws {
    let desk = try KitchenDesk(["decisions/0001-open.md": Kitchen.proposal])
    let outcome = try desk.run("new", "decision", "open", "--as", "bob", "--as-of", "2026-11-23")
    #expect(outcome.status == 73)
    #expect(
      outcome.errors.hasSuffix(
        """
        /decisions/0001-open.md: error GL508: there is a record `open` already
          help: go on with that record, or choose other words
        1 error

        """))
    #expect(!desk.has("decisions/0002-open.md"))
  }

  @Test(arguments: [
    ["Open", "--as", "bob"], ["a--b", "--as", "bob"], ["../open", "--as", "bob"], ["open", "--as", "bob", "--day", "soon"],
    ["open", "--as", "zoe"], ["open", "--as", "bob", "--gate", "G9"], ["open", "--as", "bob", "--supersedes", "0009-gone"],
    ["open"],
    ["open", "--as", "bob\nstatus: accepted"], ["open", "--as", "bob", "--gate", "G2\"\nx: \""],
  ])
  func wrongUseIs64(_ arguments: [String]) throws {
    let desk = try KitchenDesk()
    let outcome = try desk.run(["new", "decision"] + arguments + ["--as-of", "2026-11-23"])
    #expect(outcome.status == 64, "\(outcome.errors)")
    #expect(!desk.has("decisions"))
  }

  /// In the user's words, without how the command is written: it was written rightly.
  @Test(arguments: [
    (
      ["--as", "boob"],
      "Error: no record was written: `boob` is not in people.md; did you mean `bob`? write the person there first\n"
    ),
    (["--as", "bob", "--gate", "G9"], "Error: no record was written: `G9` in `gate` is no gate; "),
  ])
  func whyNothingIsWrittenIsSaid(_ arguments: [String], _ words: String) throws {
    let outcome = try KitchenDesk().run(["new", "decision", "open"] + arguments + ["--as-of", "2026-11-23"])
    #expect(outcome.status == 64 && outcome.errors.hasPrefix(words), "\(outcome.errors)")
    #expect(!outcome.errors.contains("Usage:"))
  }

  /// How it is written is told of a command that was written wrongly, and of that command.
  @Test func usageIsThatOfTheCommand() throws {
    let outcome = try KitchenDesk().run("new", "decision", "Open", "--as", "bob")
    #expect(outcome.status == 64 && outcome.errors.contains("Usage: golive new decision "), "\(outcome.errors)")
  }

  @Test(arguments: [
    ("go-on-7-december", "Go on 7 December"), ("we-may-open-on-monday", "We may open on Monday"), ("open-11-may", "Open 11 May"),
  ])
  func namesOfDaysKeepTheirCapitals(_ words: String, _ title: String) throws {
    let desk = try KitchenDesk()
    #expect(try desk.run("new", "decision", words, "--as", "bob", "--as-of", "2026-11-23").status == 0)
    #expect(try desk.text("decisions/0001-\(words).md").contains("\n# \(title)\n"))
  }

  @Test func formErrorsComeFirst() throws {
    let desk = try KitchenDesk(["decisions/0001-open.md": "---\nstatus: perhaps\n---\n"])
    #expect(try desk.run("new", "decision", "again", "--as", "bob").status == 1)
    #expect(!desk.has("decisions/0002-again.md"))
  }

  @Test func aFailedWriteIs74() throws {
    let desk = try KitchenDesk(["decisions": "a file in its place"])
    let outcome = try desk.run("new", "decision", "open", "--as", "bob", "--as-of", "2026-11-23")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("golive: error GL900: "))
  }
}
