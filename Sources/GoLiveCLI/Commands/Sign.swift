import ArgumentParser
import Assessment
import Diagnostics
import Documents
import Glibc
import Workspace

/// `golive sign`: writes the statement of one act of signing, bound to the bytes of the evidence.
struct Sign: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sign a requirement: write down who says what about exactly which files.",
    discussion: """
      Shows what is signed before it writes. The file is evidence: commit it, and never edit it.

      golive sign REQUIREMENT --as PERSON --subject SUBJECT --dry-run
      golive sign REQUIREMENT --as PERSON --subject SUBJECT --key ~/.ssh/id_ed25519
      """)

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

  @Option(
    help: ArgumentHelp(
      "The signer's own SSH key (private or, with an agent, public); without one the signature is recorded by hand.",
      valueName: "file"))
  var key: String?

  @Flag(help: "Show what would be signed and write nothing.")
  var dryRun = false

  func validate() throws {
    var mistakes = Mistakes()
    if result == .rejected, words?.isEmpty ?? true {
      mistakes.add("a refusal needs `--words` with the reason: it is printed wherever the refusal is shown")
    }
    if result == .approvedWithConditions, conditions.isEmpty {
      mistakes.add("`approved-with-conditions` needs at least one `--condition` with the id of a RAID item")
    }
    if let reference, reference.trimmed.isEmpty {
      mistakes.add("`--reference` is blank; name the minutes or the mail, such as \"Minutes of 20 November, item 3\"")
    }
    if key != nil, reference != nil {
      mistakes.add("what is recorded for somebody (`--reference`) is not signed with a key: only the signer's own hand is")
    }
    if let twice = conditions.indices.first(where: { conditions[..<$0].contains(conditions[$0]) }) {
      mistakes.add("`--condition` names `\(conditions[twice])` twice; each condition is written down once")
    }
    if result != .approvedWithConditions, !conditions.isEmpty {
      mistakes.add("`--condition` goes with `--result approved-with-conditions`")
    }
    try mistakes.tell()
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
    let statement: SignOffStatement
    do throws(SignRefused) { statement = try Signing(assessment: run.assessment, clock: clock).statement(for: self) } catch {
      console.report(error.reasons, sources: run.sources, workspace: options.workspace)
      console.complain("Nothing was written: mend \(error.reasons.count == 1 ? "this" : "these") first.\n")
      return try console.finish(.usage)
    }
    let problems = MarkdownReader.read(SourceFile(statement.path, statement.text)).diagnostics
    if problems.containErrors {
      console.report(problems, sources: [], workspace: options.workspace)
      throw ValidationError("nothing was signed: change the text that is named above")
    }
    if run.sources.contains(where: { $0.path == statement.path || $0.path == statement.path + ".sig" }) {
      return try refuse(statement, &console)
    }
    console.print(SignOffText(statement, hasKey: key != nil, begun: run.assessment.workspace.begun).text)
    if clock.today > run.assessment.asOf {
      console.print(
        "It does not count yet: it is of \(clock.today.iso), and the day of judgement is \(run.assessment.asOf.iso) (`as-of`).\n")
    }
    // What is signed is shown before the key's password is asked for.
    console.flush()
    let checker = SignatureChecker(run.assessment.workspace.roster, run.sources)
    if dryRun {
      if let key { try await look(at: key, statement, checker) }
      console.print((key == nil ? "" : "The key is trusted for this. ") + "Dry run: nothing was written.\n")
      return try console.finish()
    }
    let bytes = Array(statement.text.utf8)
    let signature = try await signature(of: bytes, statement, checker)
    do throws(SystemError) {
      // The signature comes first: a statement without it would be one by hand.
      if let signature { try NewFile(in: options.workspace, path: statement.path + ".sig").write(signature) }
      do throws(SystemError) {
        try NewFile(in: options.workspace, path: statement.path).write(bytes)
      } catch {
        // It would stand beside a statement that it is not of.
        if signature != nil { unlink("\(options.workspace)/\(statement.path).sig") }
        throw error
      }
    } catch {
      if error.number == EEXIST { return try refuse(statement, &console) }
      console.complain("golive: error GL900: \(error.message)\n")
      return try console.finish(.inputOutput)
    }
    console.print("Written: \(options.workspace)/\(statement.path)\(signature == nil ? "" : ", and its signature beside it")\n")
    console.print("What else there is to do: golive owes \(person) --workspace \(options.workspace.asShellWord)\n")
    try console.finish()
  }

  /// A file is named after the second of its signing.
  private func refuse(_ statement: SignOffStatement, _ console: inout Console) throws {
    console.complain(
      "golive: error: \(statement.name) has signed this in the same second already: `\(statement.path)` is there and is kept; "
        + "to sign again, type the command once more\n")
    try console.finish(.outputRefused)
  }

  /// Whether it would count, as far as that can be said without a signature.
  private func look(at key: String, _ statement: SignOffStatement, _ checker: SignatureChecker) async throws {
    do {
      try await SigningKey(key).check(for: statement.signer, at: statement.signedText, .signOff, checker)
    } catch let refused as SignedStatement.Refused {
      throw ValidationError(refused.text)
    } catch {
      throw Self.notRun(error)
    }
  }

  private static func notRun(_ error: any Error) -> ValidationError {
    let told = SignatureChecker.notRun(error)
    return ValidationError(told.message + (told.help.map { "; \($0)" } ?? "") + "\nnothing was written")
  }

  /// With the key, if one is given.
  private func signature(of bytes: [UInt8], _ statement: SignOffStatement, _ checker: SignatureChecker) async throws -> [UInt8]? {
    guard let key else { return nil }
    do {
      return try await SignedStatement(
        bytes, by: statement.signer, at: statement.signedText, key: key, for: .signOff, checker
      ).signature
    } catch let refused as SignedStatement.Refused {
      throw ValidationError(refused.text)
    } catch {
      throw Self.notRun(error)
    }
  }
}
