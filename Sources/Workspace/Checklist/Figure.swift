package import Diagnostics

/// A picture or table with its sentence: part of an area's page, or of a page about a topic.
package struct Figure: Sendable {
  package let title: String
  package let sentence: Query?
  package let table: Query?
  package let picture: String?
  package let rows: Query?
  package let place: Place

  /// What gives the rows.
  package var shown: Query? { table ?? rows }
}
