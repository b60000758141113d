import Diagnostics
import Documents

/// What a build has to say, before it is said.
struct Built: Sendable {
  /// Complaints that are printed together.
  struct Report: Sendable {
    let diagnostics: [Diagnostic]
    var sources: [SourceFile] = []
    var workspace = ""
  }

  var status = ExitStatus.fine
  private(set) var reports: [Report] = []
  /// For standard output; empty where nothing is said about readiness.
  var answer = ""
  /// What was said holds for this day only; nil where the clock has no part in it.
  var day: ClockDay?
  /// Another site stands there than before.
  var isPublished = false

  var diagnostics: [Diagnostic] { reports.flatMap(\.diagnostics) }

  mutating func report(_ diagnostics: [Diagnostic], sources: [SourceFile] = [], workspace: String = "") {
    reports.append(Report(diagnostics: diagnostics, sources: sources, workspace: workspace))
  }

  /// The complaints of a run of the pipeline.
  mutating func report(_ run: Pipeline.Run, and others: [Diagnostic] = [], in workspace: String) {
    report(run.diagnostics + others, sources: run.sources, workspace: workspace)
  }

  mutating func fail(_ error: PublishError) {
    report([error.diagnostic])
    status = error.status
  }

  mutating func fail(_ error: TemplateFolder.NotFound) {
    report([Diagnostic(.unreadable, "there are no templates", at: Place(""), help: error.words)])
    status = .usage
  }
}
