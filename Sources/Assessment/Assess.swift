package import Diagnostics
package import Workspace

extension Assessment {
  /// Decides every requirement of the workspace's checklist as of a day.
  package static func assess(_ workspace: Workspace, asOf: Day, diagnostics: [Diagnostic]) -> Assessment {
    Assessment(
      workspace: workspace, asOf: asOf, areas: [], verdict: .noEvidence, recommendation: .noGo, diagnostics: diagnostics, people: [],
      raid: [])
  }
}
