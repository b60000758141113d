import Assessment
import Workspace

extension Message {
  /// At the head of every page of a site that does not show everything.
  static func edition(_ edition: Edition) -> String {
    let audience =
      switch edition.audience {
      case .vendor: text("edition-vendors")
      }
    let (files, parts) = (edition.withheldFiles, edition.filesInPart)
    if edition.isWhole { return text("edition-whole", ["audience": audience]) }
    let start =
      switch (files > 0, parts > 0) {
      case (_, false): text("edition-files", ["audience": audience, "files": files])
      case (false, true): text("edition-parts", ["audience": audience, "parts": parts])
      case (true, true): text("edition-files-parts", ["audience": audience, "files": files, "parts": parts])
      }
    return [start, text("edition-counts")].inSentences
  }

  /// At the foot of every page, where there is no evidence.
  static func noFiles(_ edition: Edition?) -> String {
    edition.map { $0.withheldFiles > 0 } ?? false ? noEvidence : text("frame-no-evidence")
  }

  static func madeFrom(_ files: Int, _ edition: Edition?) -> String {
    edition.map(\.isWhole) ?? true ? text("frame-made-from", ["count": files]) : text("frame-shows", ["count": files])
  }

  /// Among the rules.
  static func editionRule(_ edition: Edition) -> String { [self.edition(edition), text("edition-rule")].inSentences }

  // Where nothing is left of a list.
  static var hiddenDecisions: String { text("edition-no-decisions") }
  static var noRisks: String { text("edition-no-risks") }
  static var noAnswersShown: String { text("edition-no-answers") }
  static var noFindings: String { text("edition-no-findings") }
  static var noEvidence: String { text("edition-no-evidence") }

  /// In place of who or when, where what would tell it is not shown.
  static var notShown: Phrase { .muted(text("not-shown")) }

  /// Somebody or a day that another may come behind.
  static func ofWhatIsShown(_ phrase: Phrase) -> Phrase { phrase + .label(text("of-what-is-shown")) }

  static var hiddenFigure: String { text("edition-figure") }
}
