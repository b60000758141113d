package import Diagnostics

/// A table declared by one area.
package struct TableSchema: Sendable {
  /// A heading that holds rows of the table, and the columns that it sets.
  package struct HeadingSynonym: Sendable {
    package let heading: String
    package let sets: [String: String]
    package let place: Place
  }

  /// A derived table of earliest and latest times through dependencies.
  package struct Graph: Sendable {
    package let name: String
    /// Column that lists the rows to wait for.
    package let after: String
    /// Columns in hours; the first that is filled counts.
    package let duration: [String]
    /// Column with a moment before which the row does not start.
    package let start: String?
    /// Condition that picks the rows, in SQL.
    package let condition: Query?
    package let place: Place
  }

  package let name: String
  package let title: String
  /// What its rows are, in words for the person who fills it in.
  package let help: String
  package let area: String
  package let columns: [Column]
  package let synonyms: [HeadingSynonym]
  package let graphs: [Graph]
  /// Where the rows of a core table stand; empty for a table of an area's evidence folder.
  package let files: [String]
  /// Each file is one row, read from its front matter.
  package let isRecords: Bool
  /// golive fills it.
  package let isComputed: Bool
  /// Records acts: empty means that none happened.
  package let isActs: Bool
  package let mayBeNone: Bool
  package let place: Place

  package var sqlName: String { name.sqlName }
  /// The file or folder in which people write its rows.
  package var home: String { files.first ?? "evidence/\(area)/" }
  /// In words, for whoever looks for the place of a row.
  var whereRowsStand: String {
    if isRecords { return "each file \(files.map { "`\($0)`" }.joined(separator: " or ")) is one row" }
    let place =
      files.isEmpty
      ? "in a Markdown file in `evidence/\(area)/`" : "in " + files.map { "`\($0)`" }.joined(separator: " or ")
    return "its rows stand under the heading `\(title)` \(place)"
  }
  package func column(_ name: String) -> Column? { columns.first { $0.name == name } }
}
