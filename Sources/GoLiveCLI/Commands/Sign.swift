import ArgumentParser
import Assessment
import Diagnostics
import Workspace

/// `golive sign`: writes the statement of one act of signing, bound to the bytes of the evidence.
struct Sign: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sign a requirement: write down who says what about exactly which files.",
    discussion: "Shows what is signed before it writes. The file is evidence: commit it, and never edit it.")

  enum Answer: String, ExpressibleByArgument, CaseIterable {
    case approved
    case approvedWithConditions = "approved-with-conditions"
    case rejected
  }

  @OptionGroup var options: CommonOptions

  @Argument(help: "The requirement to sign, such as scope.signed.")
  var requirement: String

  @Option(name: .customLong("as"), help: ArgumentHelp("Who signs: an id from people.md.", valueName: "person"))
  var person: String

  @Option(help: "Of what, where each row has its own signature, such as a process.")
  var subject: String?

  @Option(help: "approved, approved-with-conditions or rejected.")
  var result = Answer.approved

  @Option(name: .customLong("condition"), help: ArgumentHelp("A RAID item that the approval depends on; may be repeated.", valueName: "raid-id"))
  var conditions: [String] = []

  @Option(help: ArgumentHelp("The minutes or mail in which it was said, when recorded for somebody.", valueName: "text"))
  var reference: String?

  @Option(help: ArgumentHelp("The signer's own words.", valueName: "text"))
  var words: String?

  @Flag(help: "Show what would be signed and write nothing.")
  var dryRun = false

  func validate() throws {
    if result == .approvedWithConditions, conditions.isEmpty {
      throw ValidationError("`approved-with-conditions` needs at least one `--condition` with the id of a RAID item")
    }
    if result != .approvedWithConditions, !conditions.isEmpty {
      throw ValidationError("`--condition` goes with `--result approved-with-conditions`")
    }
  }

  mutating func run() async throws {
    let terminal = Terminal()
    let pipeline = Pipeline(options, terminal)
    let run = try await pipeline.assess()
    guard run.isReadable else {
      terminal.report(run)
      try terminal.finish()
      throw Exit.form.thrown
    }
    let statement = try Signing(assessment: run.assessment, clock: pipeline.clock).statement(for: self)
    terminal.print(SignOffText(statement).text)
    if dryRun {
      terminal.print("Dry run: nothing was written.\n")
    } else {
      try pipeline.write(statement.text, to: statement.path)
      terminal.print("Written: \(options.workspace)/\(statement.path)\n")
    }
    try terminal.finish()
  }
}
