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
    return start + " " + text("edition-counts")
  }

  /// Among the rules.
  static func editionRule(_ edition: Edition) -> String { self.edition(edition) + " " + text("edition-rule") }

  static var hiddenFigure: String { text("edition-figure") }
}
