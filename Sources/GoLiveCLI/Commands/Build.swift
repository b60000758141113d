import ArgumentParser
import Diagnostics
import Documents
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
    var console = Console()
    do {
      let lock = try WorkspaceLock(workspace: options.workspace)
      try await build(&console, holding: lock)
    } catch let error as PublishError {
      console.report([error.diagnostic], sources: [], workspace: "")
      try console.finish(error.status)
    } catch let error as TemplateFolder.NotFound {
      let looked = error.looked.map { "  \($0)\n" }.joined()
      throw ValidationError("there are no templates; looked for them in:\n\(looked)name their folder with `--templates`")
    }
  }

  private func build(_ console: inout Console, holding lock: borrowing WorkspaceLock) async throws {
    let run = try await Pipeline(options: options).assess(&console)
    guard run.isReadable else {
      console.report(run.diagnostics, sources: run.sources, workspace: options.workspace)
      return try console.finish(.formErrors)
    }
    let library = try TemplateFolder(given: templates, workspace: options.workspace).read()
    let target = output ?? options.workspace + "/site"
    let publication: Publication
    do {
      publication = try Publication(to: target, workspace: options.workspace, holding: lock)
    } catch {
      console.report(run.diagnostics, sources: run.sources, workspace: options.workspace)
      throw error
    }
    console.progress("Writing pages")
    let site = SiteMaker(run.assessment, templates: library)
    Kept.toTheEnd((run, site))
    let diagnostics = run.diagnostics + (await site.make(threads: options.threads) { publication.add($0) })
    console.report(diagnostics, sources: run.sources, workspace: options.workspace)
    if diagnostics.containErrors {
      publication.discard()
      return try console.finish(.formErrors)
    }
    let outcome = try publication.publish()
    console.report(outcome.warnings, sources: [], workspace: "")
    console.print(CheckReport(run.assessment).headline + "\n" + words(outcome, target) + "\n")
    try console.finish()
  }

  private func words(_ outcome: PublishOutcome, _ target: String) -> String {
    switch outcome.change {
    case .unchanged: "\(target) is up to date: \(outcome.reused) files."
    case .published:
      "\(target) is published: \(outcome.written) files written, \(outcome.reused) as before, \(outcome.removed) removed."
    }
  }
}
