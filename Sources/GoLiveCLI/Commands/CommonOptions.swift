import ArgumentParser
import Workspace

/// Options of every command that reads a workspace.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder with programme.md, checklist and evidence (default: the current one).", valueName: "dir"),
    completion: .directory, transform: Self.withoutSlash)
  var workspace = "."

  @Option(help: ArgumentHelp("The day of judgement, YYYY-MM-DD, instead of the programme's or today.", valueName: "date"))
  var asOf: String?

  @Option(help: ArgumentHelp("How many threads read files.", visibility: .hidden))
  var threads = 4

  /// Shells end the name of a folder with one, and paths that are put together would have two.
  @Sendable private static func withoutSlash(_ folder: String) -> String {
    var plain = Substring(folder)
    while plain.utf8.count > 1, plain.utf8.last == UInt8(ascii: "/") { plain.removeLast() }
    return String(plain)
  }

  func validate() throws {
    if let asOf, Day(iso: asOf) == nil { throw ValidationError("`--as-of` is `\(asOf)`; write a date such as 2026-11-23") }
    if !(1...64).contains(threads) { throw ValidationError("`--threads` is \(threads); accepted: 1 to 64") }
  }

  /// What a command that is printed needs to be about the same workspace.
  var elsewhere: String { PrintedCommands(workspace: workspace).elsewhere }

  var givenDay: Day? { asOf.flatMap { Day(iso: $0) } }
}
