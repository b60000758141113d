package import Diagnostics

/// Text in which `«` marks the place where a finding must land.
package struct Marked {
  package let text: String
  /// Line and column, 1-based, of each mark.
  package let marks: [(line: Int, column: Int)]

  package init(_ marked: String) {
    var text = ""
    var marks: [(line: Int, column: Int)] = []
    var line = 1
    var column = 1
    for scalar in marked.unicodeScalars {
      if scalar == "«" {
        marks.append((line, column))
        continue
      }
      text.unicodeScalars.append(scalar)
      if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    self.text = text
    self.marks = marks
  }

  /// Whether a place stands at the first mark.
  package func isAt(_ place: Place) -> Bool { marks.first.map { $0.line == place.line && $0.column == place.column } ?? false }
}
