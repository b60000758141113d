import ArgumentParser
import Diagnostics
import Portal

/// `golive build`: checks, then writes the portal.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Check the evidence and write the portal.")

  @OptionGroup var options: CommonOptions

  @Option(help: ArgumentHelp("Where the portal is written (default: site in the workspace).", valueName: "dir"))
  var output: String?

  @Option(help: ArgumentHelp("A folder of templates to use instead of golive's own.", valueName: "dir"))
  var templates: String?

  mutating func run() async throws {
    let terminal = Terminal()
    let pipeline = Pipeline(options, terminal)
    var run = try await pipeline.assess()
    guard run.isReadable else {
      terminal.report(run)
      try terminal.finish()
      throw Exit.form.thrown
    }
    let library = try pipeline.templates(given: templates)
    terminal.progress("Writing pages")
    let site = Portal.render(run.assessment, templates: library)
    run.add(site.diagnostics)
    terminal.report(run)
    guard run.isReadable else {
      try terminal.finish()
      throw Exit.form.thrown
    }
    let target = output ?? options.workspace + "/site"
    let published = try pipeline.publish(site.value, to: target)
    terminal.print(CheckReport(run.assessment).headline + "\n" + published + "\n")
    try terminal.finish()
  }
}
