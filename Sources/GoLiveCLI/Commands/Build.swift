import ArgumentParser
import Diagnostics
import Documents
import Portal
import Workspace

/// `golive build`: checks, then writes the portal.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Check the evidence and write the portal.")

  @OptionGroup var options: CommonOptions
  @OptionGroup var edition: AudienceOption

  @Option(help: ArgumentHelp("Where the portal is written (default: site in the workspace).", valueName: "dir"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "A folder of templates that replace golive's own, path by path (default: templates in the workspace).", valueName: "dir"))
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
    let pipeline = Pipeline(options: options)
    let reading = await pipeline.read(&console, checksArchive: true)
    let target = output ?? options.workspace + "/site"
    let whole = reading.workspace.value
    let shown = edition.audience == nil ? whole : whole.shown
    let filed = FiledEvidence(shown)
    let publication = Self.publication(to: target, workspace: options.workspace, holding: lock)
    defer { try? publication.get().discard() }
    // One processor assesses; another makes the copies meanwhile.
    async let copied: Void = Self.add(reading.diagnostics.containErrors ? [] : filed.copies, to: publication)
    let run = try pipeline.assess(reading, &console, for: edition.audience)
    await copied
    guard run.isReadable else {
      console.report(run.diagnostics, sources: run.sources, workspace: options.workspace)
      return try console.finish(.formErrors)
    }
    let set = try TemplateFolder(given: templates, workspace: options.workspace).read()
    if case .failure = publication { console.report(run.diagnostics, sources: run.sources, workspace: options.workspace) }
    let site = try publication.get()
    console.progress("Writing pages")
    let scan = edition.audience.map { _ in LeakScan(of: whole, beside: run.assessment) }
    if let scan { for part in filed.copies { scan.look(at: part) } }
    let maker = SiteMaker(run.assessment, filed, templates: set.files)
    Kept.toTheEnd((run, maker))
    let pages = await maker.make(threads: options.threads) { files in
      scan?.look(at: files)
      site.add(files)
    }
    // Links are looked at while the files are put in order.
    async let problems = pages.problems
    let plan = site.plan()
    let made = set.problems + (await problems)
    let diagnostics = run.diagnostics + made.map(set.located) + (scan?.problems ?? [])
    console.report(diagnostics, sources: run.sources, workspace: options.workspace)
    if diagnostics.containErrors { return try console.finish(.formErrors) }
    let outcome = try site.publish(plan)
    console.report(outcome.warnings, sources: [], workspace: "")
    console.print(CheckReport(run.assessment).headline + "\n" + words(outcome, target) + "\n")
    try console.finish()
  }

  /// What is wrong with the output is told when nothing is wrong with what would go there.
  private static func publication(
    to target: String, workspace: String, holding lock: borrowing WorkspaceLock
  ) -> Result<Publication, PublishError> {
    do throws(PublishError) {
      return .success(try Publication(to: target, workspace: workspace, holding: lock))
    } catch {
      return .failure(error)
    }
  }

  private static func add(_ parts: [[SiteFile]], to publication: Result<Publication, PublishError>) async {
    guard let publication = try? publication.get() else { return }
    for part in parts { publication.add(part) }
  }

  private func words(_ outcome: PublishOutcome, _ target: String) -> String {
    switch outcome.change {
    case .unchanged: "\(target) is up to date: \(outcome.reused) files."
    case .published:
      "\(target) is published: \(outcome.written) files written, \(outcome.reused) as before, \(outcome.removed) removed."
    }
  }
}
