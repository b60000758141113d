package import Assessment
package import Diagnostics

/// What a run of `golive check` found, for a pipeline.
package struct PipelineAnswer: Sendable {
  let assessment: Assessment
  let diagnostics: [Diagnostic]
  let paths: RepositoryPath
  /// Of golive.
  let version: String

  /// - Parameters:
  ///   - diagnostics: what is told of the run; where there are errors, nothing is said about readiness.
  ///   - workspace: the folder as it was named, from where the pipeline runs.
  package init(_ assessment: Assessment, diagnostics: [Diagnostic], workspace: String, version: String) {
    self.assessment = assessment
    self.diagnostics = diagnostics
    self.version = version
    paths = RepositoryPath(workspace: workspace)
  }

  var isReadable: Bool { !diagnostics.containErrors }
}

/// How a pipeline wants to be told.
package enum PipelineFormat: String, Sendable, CaseIterable {
  case github, gitlab, azure, sarif, junit

  /// The pipeline reads lines between others of the log.
  package var isPartOfLog: Bool { self == .github || self == .azure }
}

extension Portal {
  package static func report(_ answer: PipelineAnswer, as format: PipelineFormat) -> [UInt8] {
    switch format {
    case .github: Array(GitHubCommands(answer).text.utf8)
    case .gitlab: GitLabReport(answer).value.bytes
    case .azure: Array(AzureCommands(answer).text.utf8)
    case .sarif: SARIFLog(answer).value.bytes
    case .junit: Array(JUnitReport(answer).text.utf8)
    }
  }
}
