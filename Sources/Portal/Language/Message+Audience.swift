import Assessment
import Workspace

extension Message {
  /// At the head of every page of a site that does not show everything.
  static func edition(_ edition: Edition) -> String {
    let start = "Made for \(edition.audience.words): "
    if edition.isWhole { return start + "nothing is left out." }
    let files = edition.withheldFiles
    let parts = edition.filesInPart
    let whole = files == 0 ? "" : "\(files.of("file")) \(files == 1 ? "is" : "are") not shown"
    let some = parts == 0 ? "" : "\(parts.of("file")) \(parts == 1 ? "is" : "are") shown in part"
    return start + [whole, some].filter { !$0.isEmpty }.joined(separator: ", and ")
      + ". Every state and verdict is worked out from all evidence; lists and counts of rows are of what is shown."
  }

  /// At the foot of every page, where there is no evidence.
  static func noFiles(_ edition: Edition?) -> String {
    edition.map { $0.withheldFiles > 0 } ?? false ? noEvidence : "No evidence has been filed yet."
  }

  /// Among the rules.
  static func editionRule(_ edition: Edition) -> String {
    self.edition(edition)
      + " What was found is told only where it comes out the same with and without what is not shown; elsewhere the state stands alone."
  }

  // Where nothing is left of a list.
  static let hiddenDecisions = "Decisions are not shown in this edition"
  static let noRisks = "No open risk is shown in this edition"
  static let noAnswersShown = "No answers are shown in this edition."
  static let noFindings = "No findings are shown in this edition"
  static let noEvidence = "No evidence is shown in this edition."

  static let hiddenFigure = "It is worked out from evidence that is not shown to this audience."
}
