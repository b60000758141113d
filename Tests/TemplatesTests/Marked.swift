import Diagnostics
import Templates
import Testing

/// Templates with `▸` before each place where a diagnostic is expected; `▹` stands for the file as a whole.
struct Marked {
  var files: [TemplateFile] = []
  var places: [Place] = []

  init(_ templates: KeyValuePairs<String, String>) {
    for (name, text) in templates {
      let path = name + ".html"
      var place = Place("templates/\(path)", line: 1, column: 1)
      var kept = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        if scalar == "▸" {
          places.append(place)
        } else if scalar == "▹" {
          places.append(Place(place.path))
        } else {
          kept.append(scalar)
          place.column += 1
          if scalar == "\n" {
            place.line += 1
            place.column = 1
          }
        }
      }
      files.append(TemplateFile(path: path, text: String(kept)))
    }
    places.sort()
  }
}

/// Compiles, renders `page`, and compares codes and places with the markers.
@discardableResult
func expect(
  _ codes: [Code], in templates: KeyValuePairs<String, String>, _ record: Record = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) -> [Diagnostic] {
  let marked = Marked(templates)
  let library = TemplateLibrary(marked.files)
  var buffer: [UInt8] = []
  let found = (library.diagnostics + library.render("page", record, into: &buffer)).sorted()
  #expect(found.map(\.code.id) == codes.map(\.id), sourceLocation: sourceLocation)
  let places = found.map { Place($0.place.path, line: $0.place.line, column: $0.place.column) }
  #expect(places == marked.places, sourceLocation: sourceLocation)
  for diagnostic in found {
    #expect(diagnostic.help != nil && !diagnostic.message.hasSuffix("."), sourceLocation: sourceLocation)
  }
  return found
}

/// The page as text, with everything that was wrong.
func render(_ template: String, _ record: Record, partials: [TemplateFile] = []) -> (page: String, codes: [String]) {
  let library = TemplateLibrary([TemplateFile(path: "page.html", text: template)] + partials)
  var buffer: [UInt8] = []
  let problems = library.render("page", record, into: &buffer)
  return (String(decoding: buffer, as: UTF8.self), (library.diagnostics + problems).map(\.code.id))
}
