package import Diagnostics
package import Workspace

extension Query {
  /// Where a byte of the SQL stands in the checklist. The lines of a block are all indented like its first.
  package func place(atByte offset: Int, length: Int = 1) -> Place {
    var line = place.line
    var column = place.column
    var position = 0
    for scalar in sql.unicodeScalars {
      if position >= offset { break }
      position += UTF8.width(scalar)
      if scalar == "\n" {
        line += 1
        column = place.column
      } else {
        column += 1
      }
    }
    return Place(place.path, line: line, column: column, length: max(1, length))
  }
}
