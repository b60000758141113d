import ArgumentParser
import Assessment
import Diagnostics
import Documents
import Glibc
import Workspace

/// `golive new decision`: the record of a decision, to be completed by whoever keeps the committee's minutes.
struct NewDecision: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decision",
    abstract: "Begin the record of a decision: decisions/NNNN-WORDS.md, with the next number and today's recommendation.",
    discussion: "golive new decision go-on-7-december --as PERSON --gate G4")

  @OptionGroup var options: CommonOptions

  @Argument(help: "What it is about, as the file is called: small letters, digits and hyphens, such as go-on-7-december.")
  var words: String

  @Option(name: .customLong("as"), help: ArgumentHelp("Who writes the record: an id from people.md.", valueName: "person"))
  var person: String

  @Option(help: ArgumentHelp("The quality gate that it rests on.", valueName: "id"))
  var gate: String?

  @Option(help: ArgumentHelp("The day of the meeting, instead of the programme's day or today.", valueName: "date"))
  var day: String?

  @Option(help: ArgumentHelp("The older record that it is to replace, such as 0001-no-go.", valueName: "id"))
  var supersedes: String?

  func validate() throws {
    var mistakes = Mistakes()
    if let day, Day(iso: day) == nil { mistakes.add("`--day` is `\(day)`; write a date such as 2026-12-02") }
    let parts = words.split(separator: "-", omittingEmptySubsequences: false)
    let isPlain: (UInt8) -> Bool = { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    if !parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isPlain) }) {
      mistakes.add("`\(words)` cannot be the name of a record; write small letters, digits and hyphens such as go-on-7-december")
    }
    try mistakes.tell()
  }

  mutating func run() async throws {
    var console = Console()
    let pipeline = Pipeline(options: options)
    let reading = await pipeline.read(&console)
    let run = try pipeline.assess(reading, &console)
    guard run.isReadable else {
      console.report(run.diagnostics, sources: run.sources, workspace: options.workspace)
      return try console.finish(.formErrors)
    }
    let assessment = run.assessment
    let day = day.flatMap { Day(iso: $0) } ?? assessment.asOf
    // What was recommended at the gate is what the record must say.
    let snapshot = assessment.workspace.ownSnapshots.first { $0.gate == gate && $0.asOf <= day }
    let draft = DecisionDraft(
      words: words, day: day, recommendation: snapshot?.recommendation ?? assessment.recommendation.rawValue, recorded: person,
      gate: gate, supersedes: supersedes, after: assessment.workspace.decisions.map(\.id))
    let there = assessment.workspace.decisions.first { $0.id.dropFirst(5) == words }
    if let there { return try refuse(there.path, &console) }
    let file = SourceFile(draft.path, draft.text)
    var mistakes = Mistakes()
    let isKnown = assessment.person(person) != nil
    if !isKnown {
      mistakes.add(
        "`\(person)` is not in people.md; \(didYouMean(person, among: assessment.people.map(\.id)))write the person there first")
    }
    // A gate or record that is not there is found by this; so is the person, under a word of the record that the command does not have.
    for problem in try await ReadBack.problems(of: file, beside: reading.files.value, threads: options.threads)
    where isKnown || !problem.message.contains("`recorded`") {
      mistakes.add(problem)
    }
    try mistakes.tell("no record was written")
    do throws(SystemError) {
      try NewFile(in: options.workspace, path: file.path).write(file.bytes)
    } catch {
      if error.number == EEXIST { return try refuse(draft.path, &console) }
      console.complain("golive: error GL900: \(error.message)\n")
      return try console.finish(.inputOutput)
    }
    console.print("Written: \(options.workspace)/\(draft.path)\n\(Self.recommendation(of: draft, snapshot)) ")
    console.print(
      "When the committee has decided, add the moment, the outcome,\nthe votes and the conditions, and write `status: accepted`.\n")
    try console.finish()
  }

  private static func recommendation(of draft: DecisionDraft, _ snapshot: GateSnapshot?) -> String {
    let told =
      snapshot.map { "recommended \(draft.recommendation) at gate \($0.gate)" } ?? "recommends \(draft.recommendation) today"
    return "It says that golive \(told)."
  }

  private func refuse(_ path: String, _ console: inout Console) throws {
    let there = Diagnostic(
      .decisionThere, "there is a record `\(words)` already", at: Place(path), help: "go on with that record, or choose other words"
    )
    console.report([there], sources: [], workspace: options.workspace)
    try console.finish(.outputRefused)
  }
}
