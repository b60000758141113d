import ArgumentParser
import Workspace

/// Options of every command that reads a workspace.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with programme.md, checklist and evidence.", valueName: "dir"), completion: .directory)
  var workspace = "."

  @Option(help: ArgumentHelp("The day of judgement, YYYY-MM-DD, instead of the programme's or today.", valueName: "date"))
  var asOf: String?

  @Option(help: ArgumentHelp("How many threads read files.", visibility: .hidden))
  var threads = 4

  func validate() throws {
    if let asOf, Day(iso: asOf) == nil { throw ValidationError("`--as-of` is `\(asOf)`; write a date such as 2026-11-23") }
    if !(1...64).contains(threads) { throw ValidationError("`--threads` is \(threads); accepted: 1 to 64") }
  }

  /// What a command that is printed needs to be about the same workspace.
  var elsewhere: String { PrintedCommands(workspace: workspace).elsewhere }

  var givenDay: Day? { asOf.flatMap { Day(iso: $0) } }
}
