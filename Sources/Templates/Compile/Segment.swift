import Diagnostics

/// What rendering does, in order: templates are flat lists of these.
enum Segment {
  /// A range of the library's literals.
  case literal(Int, Int)
  /// Places the value of a site; safe HTML only where `markup`.
  case value(site: Int, markup: Bool)
  /// The body goes up to `end`, the index after it.
  case section(site: Int, end: Int)
  case inverted(site: Int, end: Int)
  case partial(unit: Int, site: Int)
  case linkBegins
  case linkEnds(site: Int)
}

/// A tag of a template as rendering needs it: what to look up, and where to say that it is wrong.
struct Site {
  let first: Key
  /// Further parts of a dotted name.
  let rest: [Key]
  /// `{{.}}`
  let isImplicit: Bool
  let place: Place

  init(_ reference: Reference) {
    first = reference.keys.first ?? "."
    rest = Array(reference.keys.dropFirst())
    isImplicit = reference.keys.isEmpty
    place = reference.place
  }

  /// A site that looks up nothing.
  init(_ place: Place) { self.init(Reference(keys: [], place: place)) }

  var text: String { path(to: rest.count) }

  /// The dotted name up to a part of `rest`, without it.
  func path(to part: Int) -> String { ([first] + rest[..<part]).map(\.text).joined(separator: ".") }
}
