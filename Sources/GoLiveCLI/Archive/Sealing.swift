import Archive
import ArgumentParser
import Assessment
import Diagnostics
import Documents
import Portal
import Workspace

/// A decision that is about to be sealed: its record, who seals it, and the days that its pages name.
struct Sealing {
  private let run: Pipeline.Run
  private let record: SourceFile
  private let days: SealedDays
  private let terms: PackageDraft.Terms

  /// - Parameters:
  ///   - decision: the name of its record, without `.md`.
  ///   - person: who seals, an id from people.md.
  ///   - sealed: when, in UTC.
  ///   - retention: how long the package is to be kept, in words.
  init(of decision: String, by person: String, at sealed: String, keptFor retention: String, _ run: Pipeline.Run) throws {
    self.run = run
    var mistakes = Mistakes()
    let sealer = run.assessment.person(person)
    if sealer == nil {
      mistakes.add(
        "`\(person)` is not in people.md; \(didYouMean(person, among: run.assessment.people.map(\.id)))write the person there first"
      )
    }
    let path = DecisionRecord.folder + decision + ".md"
    let record = run.sources.first { $0.path == path }
    if record == nil {
      let records = run.assessment.workspace.decisions.map(\.id)
      mistakes.add(
        "there is no record `\(path)`; \(didYouMean(decision, among: records))"
          + (records.isEmpty ? "`golive new decision` begins one" : "records: \(records.joined(separator: ", "))"))
    }
    guard let sealer, let record else { throw mistakes.error("nothing was sealed") }
    self.record = record
    days = try SealedDays(of: decision, record, sealed: sealed, run.assessment)
    let workspace = run.assessment.workspace
    terms = PackageDraft.Terms(
      decision: decision, sealer: sealer.id, name: sealer.name, sealed: sealed,
      organization: workspace.programme.organization ?? workspace.programme.name, retention: retention,
      previous: try Predecessor(of: sealed, among: workspace.archive).digest)
  }

  /// What stops nothing. What is said of the record can be put right now, and never again.
  var told: [Diagnostic] {
    run.diagnostics.filter { $0.code == .packageRefused || $0.place.path == record.path } + days.warnings
  }

  /// The pages, with the copies of the evidence.
  func portal(_ templates: TemplateSet) throws(SealRefused) -> [SiteFile] {
    let filed = FiledEvidence(run.assessment.workspace)
    let maker = SiteMaker(run.assessment, filed, templates: templates.files, frozen: days.edition)
    var files = filed.copies.flatMap(\.self)
    let problems = maker.make { files += $0 }
    if problems.containErrors { throw SealRefused(diagnostics: templates.told(problems)) }
    return files
  }

  func package(with portal: [SiteFile]) -> PackageMaker {
    let draft = PackageDraft(
      terms, content: run.sources.map { ($0.path, $0.bytes) }, portal: portal.map { ($0.path, $0.bytes) },
      assessment: Portal.readinessJSON(run.assessment))
    return PackageMaker(draft: draft, terms: terms, sources: run.sources, workspace: run.assessment.workspace)
  }
}
