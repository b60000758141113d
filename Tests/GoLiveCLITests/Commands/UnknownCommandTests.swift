import Testing

@testable import GoLiveCLI

/// A word in the place of a command that names none.
@Suite struct UnknownCommandTests {
  @Test(arguments: [
    (
      ["chek", "--workspace", "content"],
      "`golive` has no command `chek`; did you mean `golive check`? commands: init, new, check, "
    ),
    (
      ["new", "evidense", "x"],
      "`golive new` has no command `evidense`; did you mean `golive new evidence`? commands: evidence, raid, gate, "
    ),
    (["frobnicate"], "`golive` has no command `frobnicate`; commands: init, "),
    (["chek", "--help"], "`golive` has no command `chek`; did you mean `golive check`? commands: init, "),
    (["help", "chek"], "`golive` has no command `chek`; did you mean `golive help check`? commands: init, "),
    (["new", "gat", "-h"], "`golive new` has no command `gat`; did you mean `golive new gate`? commands: evidence, "),
    (["help", "new", "gat"], "`golive new` has no command `gat`; did you mean `golive help new gate`? commands: evidence, "),
  ])
  func isToldWithTheNearest(_ arguments: [String], _ words: String) throws {
    let outcome = try Golive.run(arguments)
    #expect(outcome.status == 64 && outcome.output == "")
    #expect(outcome.errors.hasPrefix("Error: " + words), "\(outcome.errors)")
  }

  @Test(arguments: [
    ["--help"], ["help"], ["help", "check"], ["check", "--help"], ["help", "new", "gate"], ["explain", "chek", "-h"],
  ])
  func helpThatIsThereIsPrinted(_ arguments: [String]) throws {
    let outcome = try Golive.run(arguments)
    #expect(outcome.status == 0 && outcome.errors == "" && outcome.output.contains("USAGE: golive"), "\(outcome.errors)")
  }

  @Test(arguments: [["check", "chek"], ["--version"], ["help"], [], ["new", "gate", "evidense"], ["help", "check", "chek"]])
  func otherMistakesAreTheParsers(_ arguments: [String]) { #expect(UnknownCommand.message(in: arguments) == nil) }
}
