import ArgumentParser
import Assessment
import Diagnostics
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

  @Option(help: "How to print the answer: text or json.")
  var format = Format.text

  @Option(help: ArgumentHelp("Exit with 2 unless the recommendation is at least this: go or conditional-go.", valueName: "answer"))
  var require: Wanted?

  mutating func run() async throws {
    let terminal = Terminal()
    let run = try await Pipeline(options, terminal).assess()
    switch format {
    case .text:
      terminal.report(run)
      if run.isReadable { terminal.print(CheckReport(run.assessment).text) }
    case .json: terminal.print(bytes: Portal.readinessJSON(run.assessment))
    }
    try terminal.finish()
    if !run.isReadable { throw Exit.form.thrown }
    if let require, run.assessment.recommendation.rank < require.recommendation.rank { throw Exit.worse.thrown }
  }
}

extension Check.Wanted {
  var recommendation: Recommendation { self == .go ? .go : .conditionalGo }
}
