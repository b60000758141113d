import ArgumentParser
import Assessment
import Portal
import Workspace

/// `golive check`: the answer on the terminal, from the same pipeline as the portal.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say whether the programme is ready, and what is wrong in the files.",
    discussion: """
      Of an area in which nobody has filed anything it says just that; `--all` lists its points, too.

      golive check --all
      golive check --require conditional-go
      golive check --format github
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, github, gitlab, azure, sarif, junit }

  enum Wanted: String, ExpressibleByArgument, CaseIterable {
    case go
    case conditionalGo = "conditional-go"
  }

  @OptionGroup var options: CommonOptions
  @OptionGroup var edition: AudienceOption
  @OptionGroup var steps: TimingsOption

  @Option(help: "How to print the answer: for people, for programs, or as a pipeline shows it.")
  var format = Format.text

  @Option(help: ArgumentHelp("Exit with 2 unless the recommendation is at least this.", valueName: "answer"))
  var require: Wanted?

  @Flag(help: "List what is in the way point by point, also where nobody has filed anything.")
  var all = false

  func validate() throws {
    if all, format != .text { throw ValidationError("`--all` belongs to `--format text`; the other formats hold everything") }
  }

  mutating func run() async throws {
    var console = Console(timings: steps.timings)
    let pipeline = Pipeline(options: options)
    let run = try pipeline.assess(await pipeline.read(&console), &console, for: edition.audience)
    Kept.toTheEnd(run)
    switch format {
    case .text:
      console.report(run.diagnostics, sources: run.sources, workspace: options.workspace)
      if run.isReadable { console.print(CheckReport(run.assessment, isWhole: all, elsewhere: elsewhere).text) }
    case .json: console.print(Portal.readinessJSON(run.assessment))
    case .github, .gitlab, .azure, .sarif, .junit: report(run, to: &console)
    }
    guard run.isReadable else { return try console.finish(.formErrors) }
    let isWorse = require.map { run.assessment.recommendation.rank < $0.recommendation.rank } ?? false
    try console.finish(isWorse ? .belowRequirement : .fine)
  }

  /// The same question, in a command that is printed.
  private var elsewhere: String {
    options.elsewhere + (options.asOf.map { " --as-of \($0.asShellWord)" } ?? "")
      + (edition.audience.map { " --audience \($0.rawValue)" } ?? "")
  }

  private func report(_ run: Pipeline.Run, to console: inout Console) {
    guard let format = PipelineFormat(rawValue: format.rawValue) else { return }
    console.print(Portal.report(run.answer(in: options.workspace), as: format))
    // Nothing else of the evidence's words: a log would take a line of them for a command.
    if format.isPartOfLog, run.isReadable { console.print(CheckReport(run.assessment).headline + "\n") }
  }
}

extension Pipeline.Run {
  func answer(in workspace: String) -> PipelineAnswer {
    // What an audience is not shown is not remarked on either.
    let told = assessment.edition == nil ? diagnostics : assessment.diagnostics
    let completed = told.map(PrintedCommands(workspace: workspace).completed)
    return PipelineAnswer(assessment, diagnostics: completed, workspace: workspace, version: GoLive.configuration.version)
  }
}

extension Check.Wanted {
  var recommendation: Recommendation { self == .go ? .go : .conditionalGo }
}
