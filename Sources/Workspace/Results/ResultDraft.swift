package import Diagnostics
import Documents

/// Rows of a declared table that were made from a file of results, and where in it each text stands.
package struct ResultDraft: Sendable {
  /// The line of the file in which a row stands; private to whoever looks it up.
  package static let lineColumn = "x-line"

  package let schema: TableSchema
  package let head: [String]
  package let rows: [[String]]
  private let places: [[Place]]

  init(schema: TableSchema, head: [String], rows: [[String]], places: [[Place]]) {
    (self.schema, self.head, self.rows, self.places) = (schema, head, rows, places)
  }

  /// One line for each row.
  package var csv: String { ([head] + rows).map { $0.map(Self.quoted).joined(separator: ",") + "\n" }.joined() }

  private static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\"") && $0 != 0x0A && $0 != 0x0D }
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// Where in the file of results stands what stands at a place of the CSV.
  package func source(of place: Place) -> Place {
    guard let first = places.first?.first else { return place }
    guard place.line >= 2, place.line - 2 < rows.count else { return Place(first.path, line: 1, column: 1) }
    let row = place.line - 2
    var column = 1
    for (index, text) in rows[row].enumerated() {
      column += Self.quoted(text).unicodeScalars.count + 1
      if place.column < column { return places[row][index] }
    }
    return places[row].last ?? first
  }
}
