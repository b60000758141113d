import Archive
import ArgumentParser
import Assessment
import Diagnostics
import Documents
import Portal
import Workspace

/// `golive seal`: makes the package of a decision, which proves years later what was decided and on what.
struct SealDecision: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Seal a decision: bind its record, the evidence and the portal together, and sign that with a key.",
    discussion: """
      Makes `archive/<decision>/` in the workspace. The package is checked as `golive verify` checks it before it is put in its place, \
      and is never changed afterwards: a correction is a new decision. Keep the digest of the seal that is printed somewhere else too.

      golive seal DECISION --as PERSON --key ~/.ssh/id_ed25519
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "The decision: the name of its record in `decisions/`, without `.md`.")
  var decision: String

  @Option(name: .customLong("as"), help: ArgumentHelp("Who seals: an id from people.md.", valueName: "person"))
  var person: String

  @Option(help: ArgumentHelp("The sealer's own SSH key (private or, with an agent, public).", valueName: "file"))
  var key: String

  @Option(help: ArgumentHelp("When it is sealed, UTC, such as 2026-12-02T15:30:00Z, instead of now.", valueName: "time"))
  var date: String?

  @Option(help: ArgumentHelp("How long the package is to be kept, in words.", valueName: "words"))
  var retention = "No end has been set."

  @Option(
    help: ArgumentHelp(
      "A folder of templates that replace golive's own, path by path (default: templates in the workspace).", valueName: "dir"))
  var templates: String?

  func validate() throws {
    guard SealedRecord.isId(decision) else {
      throw ValidationError("`\(decision)` is not the name of a decision, such as `0001-go-live`")
    }
    if let date, !SealedRecord.isMoment(date) {
      throw ValidationError("`--date` is `\(date)`; write a time in UTC such as 2026-12-02T15:30:00Z")
    }
    guard PackageDraft.Terms.isWords(retention) else {
      throw ValidationError("`--retention` is `\(retention)`; write a line of words, with no blank at either end")
    }
  }

  mutating func run() async throws {
    var console = Console()
    do {
      let lock = try Pipeline(options: options).lock()
      try await seal(&console, holding: lock)
    } catch let error as PublishError {
      console.report([error.diagnostic], sources: [], workspace: "")
      try console.finish(error.status)
    } catch let error as SystemError {
      console.complain("golive: error GL900: \(error.message)\n")
      try console.finish(.inputOutput)
    } catch let error as SSHKeygen.NotRun {
      console.report([SignatureChecker.notRun(error)], sources: [], workspace: "")
      try console.finish(.inputOutput)
    } catch let error as PackageReader.Unread {
      console.report([error.diagnostic()], sources: [], workspace: "")
      try console.finish(.inputOutput)
    } catch let error as SealRefused {
      console.report(error.diagnostics, sources: [], workspace: options.workspace)
      try console.finish(.formErrors)
    } catch let error as TemplateFolder.NotFound {
      throw ValidationError(error.words)
    }
  }

  private func seal(_ console: inout Console, holding lock: borrowing WorkspaceLock) async throws {
    let archive = ArchiveFolder(workspace: options.workspace)
    if try archive.holds(decision) { throw archive.taken(decision) }
    let pipeline = Pipeline(options: options)
    let reading = await pipeline.read(&console, checksArchive: true)
    let run = try pipeline.assess(reading, &console)
    guard run.isReadable else {
      console.report(run.diagnostics, sources: run.sources, workspace: options.workspace)
      return try console.finish(run.diagnostics.contains { $0.code == .noKeygen } ? .inputOutput : .formErrors)
    }
    let sealing = try Sealing(of: decision, by: person, at: try moment(), keptFor: retention, run)
    console.report(sealing.told, sources: run.sources, workspace: options.workspace)
    console.progress("Writing pages")
    let set = try TemplateFolder(given: templates, workspace: options.workspace).read()
    if !set.problems.isEmpty { throw SealRefused(diagnostics: set.told(set.problems)) }
    let portal = try sealing.portal(set)
    console.progress("Sealing")
    let proof = try await sealing.package(with: portal).put(into: archive, key: key)
    console.print("\(options.workspace)/archive/\(decision) is sealed.\n" + proof.text)
    try console.finish()
  }

  /// When it is sealed: never later than now, or nothing could follow.
  private func moment() throws -> String {
    let clock = Clock().now
    let now = "\(clock.moment.iso):\(clock.seconds < 10 ? "0" : "")\(clock.seconds)Z"
    guard let date else { return now }
    if now.precedesInBytes(date) {
      throw ValidationError("`--date` is \(date), and it is \(now) now: nothing is sealed ahead of time")
    }
    return date
  }
}
