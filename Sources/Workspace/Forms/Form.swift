/// The keys that a mapping in a file may have, and what each takes: readers accept these and no other, and editors are told the same.
package struct Form: Sendable {
  package struct Key: Sendable {
    package let name: String
    package let shape: Shape
    /// What to write, in words for the person who fills it in.
    package let help: String
    package let isRequired: Bool
    package let example: String?

    init(_ name: String, _ shape: Shape, _ help: String, isRequired: Bool = false, example: String? = nil) {
      (self.name, self.shape, self.help, self.isRequired, self.example) = (name, shape, help, isRequired, example)
    }

    /// A field that the checklist declares.
    init(_ column: Column, isRequired: Bool? = nil) {
      self.init(
        column.name, .column(column), column.help.isEmpty ? column.label : column.help, isRequired: isRequired ?? column.required)
    }
  }

  package indirect enum Shape: Sendable {
    /// Read as a column of that type.
    case value(Column.Kind)
    case column(Column)
    /// `true` or `false`.
    case truth
    /// A text that the pattern describes from end to end.
    case matching(String)
    case query
    /// Several of them; one stands for itself.
    case list(Shape)
    case form(Form)
    /// A list of mappings.
    case items(Form)
    /// A mapping of names that people choose.
    case entries(Shape)
    case either(Shape, Shape)

    static let text = Shape.value(.text)
    static let texts = Shape.list(.text)
    static let date = Shape.value(.date)
    static let whole = Shape.value(.integer)
    static let person = Shape.value(.reference(to: "people"))
    static func oneOf(_ words: [String]) -> Shape { .value(.oneOf(words)) }
  }

  package let keys: [Key]
  /// Whether keys that begin with `x-` are the author's own.
  package let takesPrivateKeys: Bool

  init(_ keys: [Key], takesPrivateKeys: Bool = false) { (self.keys, self.takesPrivateKeys) = (keys, takesPrivateKeys) }

  var names: [String] { keys.map(\.name) }
  var required: [String] { keys.filter(\.isRequired).map(\.name) }
}
