/// What a template can place. The type decides how it is written: text is escaped, safe HTML is not, and nothing a template
/// says changes that. Numbers and dates arrive as text, formatted by the view.
package enum Value: Sendable {
  /// Escaped wherever it is placed. An empty text is false in a section.
  case text(String)
  /// Written as it is, between tags only: in an attribute it is an error. Empty is false in a section.
  case html(SafeHTML)
  /// For sections. `false` is also how an optional value is empty: placed, it writes nothing. `true` cannot be placed.
  case flag(Bool)
  /// A section runs once for each; empty is false.
  case list([Value])
  /// A list of rows, without the cost of wrapping each.
  case records([Record])
  /// Rows that many pages of a library show in the same way, as those of a menu: what a section makes of them is kept.
  case shared(SharedRecords)
  /// A section runs once with its fields in scope; always true.
  case record(Record)

  /// An optional text: nil is `.flag(false)`.
  package static func optional(_ text: String?) -> Value { text.map(Value.text) ?? .flag(false) }

  /// An optional record: nil is `.flag(false)`.
  package static func optional(_ record: Record?) -> Value { record.map(Value.record) ?? .flag(false) }

  package static func shared(_ records: [Record]) -> Value { .shared(SharedRecords(records)) }

  /// A list of texts.
  package static func texts(_ texts: some Sequence<String>) -> Value { .list(texts.map(Value.text)) }
}

/// In a view `"words"` is text, `true` a flag and `[]` a list.
extension Value: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral {
  package init(stringLiteral text: String) { self = .text(text) }

  package init(booleanLiteral flag: Bool) { self = .flag(flag) }

  package init(arrayLiteral values: Value...) { self = .list(values) }
}
