import ArgumentParser
import Assessment
import Portal

/// `golive check`: the answer on the terminal, from the same pipeline as the portal.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Say whether the programme is ready, and what is wrong in the files.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  enum Wanted: String, ExpressibleByArgument, CaseIterable {
    case go
    case conditionalGo = "conditional-go"
  }

  @OptionGroup var options: CommonOptions
  @OptionGroup var edition: AudienceOption
  @OptionGroup var steps: TimingsOption

  @Option(help: "How to print the answer.")
  var format = Format.text

  @Option(help: ArgumentHelp("Exit with 2 unless the recommendation is at least this.", valueName: "answer"))
  var require: Wanted?

  mutating func run() async throws {
    var console = Console(timings: steps.timings)
    let pipeline = Pipeline(options: options)
    let run = try pipeline.assess(await pipeline.read(&console), &console, for: edition.audience)
    Kept.toTheEnd(run)
    switch format {
    case .text:
      console.report(run.diagnostics, sources: run.sources, workspace: options.workspace)
      if run.isReadable { console.print(CheckReport(run.assessment).text) }
    case .json: console.print(Portal.readinessJSON(run.assessment))
    }
    guard run.isReadable else { return try console.finish(.formErrors) }
    let isWorse = require.map { run.assessment.recommendation.rank < $0.recommendation.rank } ?? false
    try console.finish(isWorse ? .belowRequirement : .fine)
  }
}

extension Check.Wanted {
  var recommendation: Recommendation { self == .go ? .go : .conditionalGo }
}
