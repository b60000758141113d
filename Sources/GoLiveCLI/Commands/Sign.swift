import ArgumentParser
import Assessment
import Diagnostics
import Documents
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

  @Argument(help: "The id of the requirement to sign.")
  var requirement: String

  @Option(name: .customLong("as"), help: ArgumentHelp("Who signs: an id from people.md.", valueName: "person"))
  var person: String

  @Option(help: "Of what, where each row has its own signature, such as a process.")
  var subject: String?

  @Option(help: "In which role, for somebody who holds several that are asked.")
  var role: String?

  @Option(help: "approved, approved-with-conditions or rejected.")
  var result = Answer.approved

  @Option(
    name: .customLong("condition"),
    help: ArgumentHelp("A RAID item that the approval depends on; may be repeated.", valueName: "raid-id"))
  var conditions: [String] = []

  @Option(help: ArgumentHelp("The minutes or mail in which it was said, when recorded for somebody.", valueName: "text"))
  var reference: String?

  @Option(help: ArgumentHelp("The signer's own words.", valueName: "text"))
  var words: String?

  @Flag(help: "Show what would be signed and write nothing.")
  var dryRun = false

  func validate() throws {
    if result == .rejected, words?.isEmpty ?? true {
      throw ValidationError("a refusal needs `--words` with the reason: it is printed wherever the refusal is shown")
    }
    if result == .approvedWithConditions, conditions.isEmpty {
      throw ValidationError("`approved-with-conditions` needs at least one `--condition` with the id of a RAID item")
    }
    if result != .approvedWithConditions, !conditions.isEmpty {
      throw ValidationError("`--condition` goes with `--result approved-with-conditions`")
    }
  }

  mutating func run() async throws {
    var console = Console()
    let pipeline = Pipeline(options: options)
    let run = try pipeline.assess(await pipeline.read(&console), &console)
    guard run.isReadable else {
      console.report(run.diagnostics, sources: run.sources, workspace: options.workspace)
      return try console.finish(.formErrors)
    }
    let clock = Clock(zoneOffset: run.assessment.workspace.programme.zoneOffset)
    let statement = try Signing(assessment: run.assessment, clock: clock).statement(for: self)
    let problems = MarkdownReader.read(SourceFile(statement.path, statement.text)).diagnostics
    if problems.containErrors {
      console.report(problems, sources: [], workspace: options.workspace)
      throw ValidationError("golive could not read this statement back, so it is not written; change the text that is named above")
    }
    console.print(SignOffText(statement).text)
    if dryRun {
      console.print("Dry run: nothing was written.\n")
      return try console.finish()
    }
    do throws(SystemError) {
      try NewFile(in: options.workspace, path: statement.path).write(Array(statement.text.utf8))
    } catch {
      console.complain("golive: error GL900: \(error.message)\n")
      return try console.finish(.inputOutput)
    }
    console.print("Written: \(options.workspace)/\(statement.path)\n")
    try console.finish()
  }
}
