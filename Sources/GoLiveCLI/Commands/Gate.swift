import ArgumentParser
import Assessment
import Diagnostics
import Documents
import Glibc
import Portal
import Workspace

/// `golive gate`: keeps what is true at a quality gate.
struct Gate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take the snapshot of a quality gate: what the evidence says on that day, kept for later.",
    discussion: """
      Writes `gates/ID.json` beside the record of the gate. Commit it: `golive diff` and the portal tell from it what improved, what \
      fell back and what slipped. Take it on the day of the gate, for the evidence of that day is gone tomorrow.

      golive new gate G5 --name "Fifth quality gate" --day 2026-11-27
      golive gate G5 --date 2026-11-27
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "The id of the gate, such as G4; its record is gates/G4.md.")
  var id: String

  @Option(
    help: ArgumentHelp(
      "The day of the gate, or the minute as \"2026-11-16 15:00\", instead of the programme's day or today.", valueName: "date"))
  var date: String?

  @Flag(help: "Replace a snapshot that was taken before.")
  var replace = false

  func validate() throws {
    if let date, Day(iso: date) == nil, Moment(iso: date) == nil {
      throw ValidationError("`--date` is `\(date)`; write a day such as 2026-11-16, or a minute such as \"2026-11-16 15:00\"")
    }
    if date != nil, options.asOf != nil { throw ValidationError("give `--date` or `--as-of`, not both") }
  }

  mutating func run() async throws {
    var console = Console()
    var options = options
    let moment = date.flatMap { Moment(iso: $0) }
    if let day = moment?.day.iso ?? date { options.asOf = day }
    let path = GateSnapshot.path(of: id)
    let pipeline = Pipeline(options: options)
    let run = try pipeline.assess(await pipeline.read(&console, without: replace ? path : nil), &console)
    guard run.isReadable else {
      console.report(run.diagnostics, sources: run.sources, workspace: options.workspace)
      return try console.finish(.formErrors)
    }
    let gate = try GateRecord.find(id, in: run.assessment.workspace, on: run.assessment.asOf, elsewhere: options.elsewhere)
    if run.sources.contains(where: { $0.path.sameBytes(as: path) }) { return try refuse(path, &console) }
    let programme = run.assessment.workspace.programme
    let clock = Clock(zoneOffset: programme.zoneOffset)
    if run.assessment.asOf > clock.today {
      throw ValidationError(
        "\(run.assessment.asOf.iso) is still to come, today is \(clock.today.iso): nobody knows yet what the evidence will say; "
          + "run `golive gate \(id)\(options.elsewhere)` again on that day")
    }
    let snapshot = GateSnapshot(run.assessment, gate: id, moment: moment, taken: clock.now.moment)
    let file = NewFile(in: options.workspace, path: path)
    do throws(SystemError) {
      let bytes = Portal.snapshotJSON(snapshot)
      if replace { try file.replace(bytes) } else { try file.write(bytes) }
    } catch {
      if error.number == EEXIST { return try refuse(path, &console) }
      console.complain("golive: error GL900: \(error.message)\n")
      return try console.finish(.inputOutput)
    }
    console.print(
      SnapshotText(snapshot, of: gate, zoneOffset: programme.zoneOffset).text + "Written: \(options.workspace)/\(path)\n")
    try console.finish()
  }

  private func refuse(_ path: String, _ console: inout Console) throws {
    let taken = Diagnostic(
      .snapshotTaken, "the snapshot of gate `\(id)` has been taken already", at: Place(path),
      help: "keep it; `--replace` takes it again, and what was seen that day is gone")
    console.report([taken], sources: [], workspace: options.workspace)
    try console.finish(.outputRefused)
  }
}
