import Diagnostics

/// A part of a template, in order. Sections are pairs of `open` and `close`, balanced by the parser.
enum Node {
  /// The next node is the first of an output line: where a partial's indentation goes.
  case lineStart
  /// Literal bytes of the source.
  case text(Range<Int>)
  case value(Reference)
  case open(Reference, inverted: Bool)
  case close(Place)
  /// Words of the language in which the portal is written.
  case words(String, Place)
  /// `indentation` is the white space before a partial that stands alone on its line.
  case partial(String, indentation: Range<Int>, Place)
}

/// A name in a template, dotted or not, and where it stands.
struct Reference {
  /// Empty for `{{.}}`.
  let keys: [Key]
  let place: Place

  var text: String { keys.isEmpty ? "." : keys.map(\.text).joined(separator: ".") }
}

/// A template as read: nodes, without knowledge of the other templates.
struct ParsedTemplate {
  let name: String
  let source: TemplateSource
  let nodes: [Node]
}
