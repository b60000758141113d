import ArgumentParser
import Assessment
import Diagnostics
import Documents
import Portal
import Workspace

/// `golive build`: checks, then writes the portal.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the evidence and write the portal.",
    discussion: """
      Open index.html of the folder that is written; no server is needed. What another run or person put into it is never overwritten.

      golive build
      golive build --output ../portal --audience vendor
      """)

  @OptionGroup var options: CommonOptions
  @OptionGroup var edition: AudienceOption
  @OptionGroup var steps: TimingsOption

  @Option(help: ArgumentHelp("Where the portal is written (default: site in the workspace).", valueName: "dir"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "A folder of templates that replace golive's own, path by path (default: templates in the workspace).", valueName: "dir"))
  var templates: String?

  mutating func run() async throws {
    var console = Console(timings: steps.timings)
    do {
      let lock = try WorkspaceLock(workspace: options.workspace)
      console.progress("Looking at what has changed")
      let last = await LastBuild.look(
        at: options, output: target, audience: edition.audience, templates: templates)
      if let record = last.current { return try tell(record, &console) }
      try await build(&console, holding: lock, after: last)
    } catch let error as PublishError {
      console.report([error.diagnostic], sources: [], workspace: "")
      try console.finish(error.status)
    } catch let error as TemplateFolder.NotFound {
      let looked = error.looked.map { "  \($0)\n" }.joined()
      throw ValidationError("there are no templates; looked for them in:\n\(looked)name their folder with `--templates`")
    }
  }

  private var target: String { output ?? options.workspace + "/site" }

  /// Nothing has changed since.
  private func tell(_ record: BuildRecord, _ console: inout Console) throws {
    let paths = Set(record.diagnostics.map(\.place.path))
    let sources = paths.compactMap { path in
      (try? WholeFile.read("\(options.workspace)/\(path)")).map { SourceFile(path: path, bytes: $0) }
    }
    console.report(record.diagnostics, sources: sources, workspace: options.workspace)
    console.print(record.headline + "\n" + words(PublishOutcome(change: .unchanged, reused: record.files), target) + "\n")
    try console.finish()
  }

  private func build(_ console: inout Console, holding lock: borrowing WorkspaceLock, after last: LastBuild) async throws {
    let pipeline = Pipeline(options: options)
    let isSettled = last.now?.settle() ?? false
    // An edition for others is not the site that the files are known of.
    let known = edition.audience == nil ? last.quiet(in: options.workspace) : nil
    let reading = await pipeline.read(&console, checksArchive: true, known: known?.quiet ?? QuietFiles())
    let whole = reading.workspace.value
    let shown = edition.audience == nil ? whole : whole.shown
    let filed = FiledEvidence(shown)
    let publication = Self.publication(to: target, workspace: options.workspace, holding: lock, last.isUntouched)
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
    // Neither midnight nor an edit of the templates may have come in between.
    let looks = try? BuildCircumstances.looks(templates, options.workspace).digest
    let isSame = last.day == run.assessment.asOf && last.now?.looks == looks
    let before = isSame ? known?.contexts(of: whole.quiet) ?? [:] : [:]
    let maker = SiteMaker(run.assessment, filed, templates: set.files, before: before)
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
    console.progress("Publishing")
    let outcome = try site.publish(plan)
    console.report(outcome.warnings, sources: [], workspace: "")
    let headline = CheckReport(run.assessment).headline
    console.print(headline + "\n" + words(outcome, target) + "\n")
    if let now = last.now, isSettled, outcome.warnings.isEmpty {
      let record = record(of: run, now, headline, diagnostics, files: outcome.reused + outcome.written)
      record?.write(to: options.workspace)
      if let record, edition.audience == nil {
        QuietRecord(site: record.site, quiet: whole.quiet, contexts: maker.contexts).write(to: options.workspace)
      }
    }
    try console.finish()
  }

  private func record(
    of run: Pipeline.Run, _ now: BuildCircumstances, _ headline: String, _ diagnostics: [Diagnostic], files: Int
  ) -> BuildRecord? {
    // Looked at again when the clock has moved on: what changes from now on bears another time.
    guard let first = try? Footprint(ofSite: target), FileTime.wait(after: first.newest),
      let site = try? Footprint(ofSite: target), site.digest == first.digest
    else { return nil }
    let programme = run.assessment.workspace.programme
    let isByClock = options.givenDay == nil && (Clock().isFixed || programme.asOf == nil)
    return BuildRecord(
      circumstances: now, site: site.digest, files: files, asOf: run.assessment.asOf,
      clockZone: isByClock ? programme.zoneOffset : nil, headline: headline, diagnostics: diagnostics)
  }

  /// What is wrong with the output is told when nothing is wrong with what would go there.
  private static func publication(
    to target: String, workspace: String, holding lock: borrowing WorkspaceLock, _ isUntouched: Bool
  ) -> Result<Publication, PublishError> {
    do throws(PublishError) {
      return .success(try Publication(to: target, workspace: workspace, holding: lock, isUntouched: isUntouched))
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
