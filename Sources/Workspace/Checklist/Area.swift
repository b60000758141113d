package import Diagnostics

/// One file of the checklist: an area, or the part across areas.
package struct Area: Sendable {
  package struct Parameter: Sendable {
    package let name: String
    package let label: String
    package let kind: Column.Kind
    package let standard: Value
    /// The stricter value of a big-bang go-live.
    package let bigBang: Value?
    package let place: Place
  }

  package struct View: Sendable {
    package let name: String
    package var query: Query
  }

  package let slug: String
  package let prefix: String
  package let title: String
  package let question: String
  package let order: Int
  package let ownerRole: String?
  package let mitigationNeeds: [String]
  package let parameters: [Parameter]
  package let fields: [Column]
  package let tables: [TableSchema]
  package var views: [View]
  package var requirements: [Requirement]
  package let figures: [Figure]
  /// The five texts: heading and HTML.
  package let texts: [(heading: String, html: String)]
  package let place: Place
}

/// The checklist of a workspace: what must be true, as data.
package struct Checklist: Sendable {
  package struct Role: Sendable {
    package let name: String
    package let title: String
    package let side: String
  }

  /// In the order in which they are shown; the part across areas is last.
  package let areas: [Area]
  package let roles: [Role]
  /// Pages about topics, in the order of the navigation.
  package let topics: [Topic]
  /// Those of all areas: put together once, for every rule goes through them.
  package let tables: [TableSchema]
  package let requirements: [Requirement]

  package init(areas: [Area], roles: [Role], topics: [Topic] = []) {
    self.areas = areas
    self.roles = roles
    self.topics = topics
    tables = areas.flatMap(\.tables)
    requirements = areas.flatMap(\.requirements)
  }

  /// Where its files stand in a workspace.
  package static let folder = "checklist/"
  /// Slug of the part across areas.
  package static let acrossAreas = "programme"
}
