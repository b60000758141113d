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
  ])
  func isToldWithTheNearest(_ arguments: [String], _ words: String) throws {
    let outcome = try Golive.run(arguments)
    #expect(outcome.status == 64 && outcome.output == "")
    #expect(outcome.errors.hasPrefix("Error: " + words), "\(outcome.errors)")
  }

  @Test(arguments: [["check", "chek"], ["--version"], ["help", "chek"], [], ["new", "gate", "evidense"]])
  func otherMistakesAreTheParsers(_ arguments: [String]) { #expect(UnknownCommand.message(in: arguments) == nil) }
}
