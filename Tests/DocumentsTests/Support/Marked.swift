import Diagnostics
import Documents
import TestSupport
import Testing

/// A source with markers such as `«1»` at the places where findings are expected; markers are taken out before reading.
struct Marked {
  let file: SourceFile
  private(set) var places: [String: (line: Int, column: Int)] = [:]

  init(_ text: String, path: String = "evidence/performance/load.md") {
    var plain = String.UnicodeScalarView()
    var (line, column) = (1, 1)
    var name: String?
    for scalar in text.unicodeScalars {
      switch (scalar, name) {
      case ("«", _): name = ""
      case ("»", let found?):
        places[found] = (line, column)
        name = nil
      case (_, let found?): name = found + String(scalar)
      default:
        plain.append(scalar)
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
    file = SourceFile(path, String(plain))
  }

  /// Expects these findings and no others, each at the place of its marker.
  func expect(
    _ diagnostics: [Diagnostic], _ expected: [(marker: String, code: Code)], location: SourceLocation = #_sourceLocation
  ) {
    let found = diagnostics.sorted().map { "\($0.code.id) \($0.place.line):\($0.place.column)" }
    let wanted = expected.map { item in
      guard let place = places[item.marker] else { return "no marker \(item.marker)" }
      return "\(item.code.id) \(place.line):\(place.column)"
    }
    #expect(found.sorted() == wanted.sorted(), "\(diagnostics.map(\.message))", sourceLocation: location)
  }
}

/// What golive would say about a file, by its name.
func findings(of file: SourceFile) -> [Diagnostic] {
  if file.path.hasSuffix(".json") { return JSONReader.read(file).diagnostics }
  return file.path.hasSuffix(".csv") ? CSVReader.read(file).diagnostics : MarkdownReader.read(file).diagnostics
}

/// In the list of test cases a code is its number, not its whole page.
extension Code: CustomTestStringConvertible {
  public var testDescription: String { id }
}
