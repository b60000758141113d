package import Assessment
import Diagnostics
package import Documents

/// From an assessment to the files of a site.
package enum Portal {
  /// Every file of the site, sorted by path, with what is wrong in the templates and links that lead nowhere.
  package static func render(_ assessment: Assessment, templates: [(path: String, bytes: [UInt8])]) -> Parsed<[SiteFile]> {
    let filed = FiledEvidence(assessment.workspace)
    var files = filed.copies.flatMap(\.self)
    let problems = SiteMaker(assessment, filed, templates: templates).make { files += $0 }
    return Parsed(files.sorted { $0.path.precedesInBytes($1.path) }, problems)
  }

  /// For whom an answer is, and how much of the evidence is left out.
  package static func words(_ edition: Edition) -> String { Message.edition(edition) }

  /// `readiness.json`: the assessment as data.
  package static func readinessJSON(_ assessment: Assessment) -> [UInt8] { ReadinessJSON(assessment: assessment).value.bytes }
}
