import Assessment
import Diagnostics
import Documents
import Portal
import Workspace

/// One build: checks, then writes the portal. It may be run again and again, and says each time what is so then.
struct PortalBuild: Sendable {
  let options: CommonOptions
  /// For whom; nil for the programme itself.
  let audience: Audience?
  let site: SiteOptions
  /// The process ends after it: nothing is freed piece by piece.
  var isLast = false
  var keygen = SSHKeygen()

  /// Takes the workspace's lock for as long as it takes. Throws where there are no templates, and when the machine is at fault.
  func run(_ console: inout Console) async throws -> Built {
    var built = Built()
    do {
      let lock = try Pipeline(options: options).lock()
      console.progress("Looking at what has changed")
      let last = await LastBuild.look(at: options, output: target, audience: audience, templates: site.templates)
      if let record = last.current {
        tell(record, &built)
      } else if let retouch = retouch(after: last) {
        try publish(retouch, after: last, &console, &built, holding: lock)
      } else {
        try await build(&console, &built, holding: lock, after: last)
      }
    } catch let error as PublishError {
      built.fail(error)
    }
    return built
  }

  var target: String { site.target(in: options.workspace) }

  /// Nothing has changed since.
  private func tell(_ record: BuildRecord, _ built: inout Built) {
    report(record, &built)
    built.day = record.clockDay
    built.answer = record.headline + "\n" + words(PublishOutcome(change: .unchanged, reused: record.files)) + "\n"
  }

  /// What was told is still true.
  func report(_ record: BuildRecord, _ built: inout Built) {
    let paths = Set(record.diagnostics.map(\.place.path))
    let sources = paths.compactMap { path in
      (try? WholeFile.read("\(options.workspace)/\(path)")).map { SourceFile(path: path, bytes: $0) }
    }
    built.report(record.diagnostics, sources: sources, workspace: options.workspace)
  }

  private func build(
    _ console: inout Console, _ built: inout Built, holding lock: borrowing WorkspaceLock, after last: LastBuild
  ) async throws {
    let pipeline = Pipeline(options: options, keygen: keygen)
    let isSettled = last.now?.settle() ?? false
    // An edition for others is not the site that the files are known of.
    let known = audience == nil ? last.quiet(in: options.workspace) : nil
    let reading = await pipeline.read(&console, checksArchive: true, known: known?.quiet ?? QuietFiles())
    let whole = reading.workspace.value
    let shown = audience == nil ? whole : whole.shown
    let filed = FiledEvidence(shown)
    let publication = Self.publication(to: target, workspace: options.workspace, holding: lock, last.isUntouched)
    defer { try? publication.get().discard() }
    // One processor assesses; another makes the copies meanwhile.
    async let copied: Void = Self.add(reading.diagnostics.containErrors ? [] : filed.copies, to: publication)
    let run = try pipeline.assess(reading, &console, for: audience)
    await copied
    built.day = pipeline.clockDay(run.assessment)
    guard run.isReadable else {
      built.report(run, in: options.workspace)
      built.status = .formErrors
      return
    }
    let set = try TemplateFolder(given: site.templates, workspace: options.workspace).read()
    if case .failure = publication { built.report(run, in: options.workspace) }
    let staged = try publication.get()
    console.progress("Writing pages")
    let scan = audience.map { _ in LeakScan(of: whole, beside: run.assessment) }
    if let scan { for part in filed.copies { scan.look(at: part) } }
    // Neither midnight nor an edit of the templates may have come in between.
    let looks = try? BuildCircumstances.looks(site.templates, options.workspace).digest
    let isSame = last.day == run.assessment.asOf && last.now?.looks == looks
    let before = isSame ? known?.contexts(of: whole.quiet) ?? [:] : [:]
    let maker = SiteMaker(run.assessment, filed, templates: set.files, before: before)
    if isLast { Kept.toTheEnd((run, maker)) }
    let pages = await maker.make(threads: options.threads) { files in
      scan?.look(at: files)
      staged.add(files)
    }
    // Links are looked at while the files are put in order.
    async let problems = pages.problems
    let plan = staged.plan()
    let made = set.problems + (await problems)
    let others = set.told(made) + (scan?.problems ?? [])
    built.report(run, and: others, in: options.workspace)
    if built.diagnostics.containErrors {
      built.status = .formErrors
      return
    }
    console.progress("Publishing")
    let diagnostics = built.diagnostics
    let outcome = try staged.publish(plan)
    built.report(outcome.warnings)
    built.isPublished = outcome.change == .published
    let headline = CheckReport(run.assessment).headline
    built.answer = headline + "\n" + words(outcome) + "\n"
    if let now = last.now, isSettled, outcome.warnings.isEmpty {
      let record = BuildRecord(
        ofPublished: target, circumstances: now, files: outcome.reused + outcome.written, asOf: run.assessment.asOf,
        clockZone: built.day?.zoneOffset, headline: headline, diagnostics: diagnostics)
      record?.write(to: options.workspace)
      if let record, audience == nil {
        QuietRecord(site: record.site, quiet: whole.quiet, contexts: maker.contexts, loose: pages.loose).write(
          to: options.workspace)
      }
    }
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

  func words(_ outcome: PublishOutcome) -> String {
    switch outcome.change {
    case .unchanged: "\(target) is up to date: \(outcome.reused) files."
    case .published:
      "\(target) is published: \(outcome.written) files written, \(outcome.reused) as before, \(outcome.removed) removed."
    }
  }
}
