package import Diagnostics

/// A page of the portal about one topic, as data: what it says in its headline, facts and sections all comes from queries.
/// One file of `checklist/pages/` each.
package struct Topic: Sendable {
  /// A word beside what a query of one cell gives.
  package struct Fact: Sendable {
    package let label: String
    package let value: Query
  }

  package struct Section: Sendable {
    package enum Content: Sendable {
      case figure(Figure)
      /// A figure of an area, shown here as well.
      case borrowed(area: String, title: String)
      /// Who has signed for an area.
      case signatures(area: String)
    }
    package let title: String
    package let content: Content
    /// Columns of the twelve that it takes; neighbours that fit in a row stand beside each other.
    package let width: Int
    /// What it says without rows.
    package let empty: String?
    package let place: Place
  }

  /// Name of the page's file, without `.html`.
  package let slug: String
  /// Its name in the navigation.
  package let title: String
  package let question: String
  package let order: Int
  /// Whether it stands in the navigation at the top; every page stands in the one at the foot.
  package let isMain: Bool
  /// Slugs of the areas whose verdicts the page shows.
  package let areas: [String]
  package let headline: Query?
  package let deck: Query?
  package let facts: [Fact]
  package let sections: [Section]
  /// What the file says below its front matter: heading and HTML.
  package let texts: [(heading: String, html: String)]
  package let place: Place

  /// Where these files stand in a workspace.
  package static let folder = Checklist.folder + "pages/"
  package static let fullWidth = 12
  /// Names of pages that the portal has anyway.
  package static let reserved = [
    "404", "about", "accessibility", "archive", "board-pack", "downloads", "findings", "index", "risks", "search", "sign-offs",
    "trend",
  ]
}
