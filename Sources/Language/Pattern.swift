package import Diagnostics

/// The text of a message with places for what is passed in: Fluent's `Ready for { $day }`.
package struct Pattern: Sendable {
  package enum Part: Sendable {
    case text(String)
    /// `{ $day }`; a number is written in digits, in groups.
    case value(String)
    /// `{ SPELLED($count) }`: in words up to eleven.
    case spelled(String)
    /// `{ $count -> [one] … *[other] … }`
    case variants(String, [Variant])
  }

  package struct Variant: Sendable {
    /// A plural category, a number or a word.
    package let key: String
    package let isDefault: Bool
    package let pattern: Pattern
  }

  package var parts: [Part]
  /// Of the message's name.
  package let place: Place

  /// What it says itself, without what is put in.
  package var texts: [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .text(let text): [text]
      case .value, .spelled: []
      case .variants(_, let variants): variants.flatMap(\.pattern.texts)
      }
    }
  }

  /// The keys of all forms.
  var keys: [String] {
    parts.flatMap { part -> [String] in
      guard case .variants(_, let variants) = part else { return [] }
      return variants.flatMap { [$0.key] + $0.pattern.keys }
    }
  }

  /// The names of what is passed in, sorted, each once.
  package var values: [String] {
    Set(
      parts.flatMap { part -> [String] in
        switch part {
        case .text: []
        case .value(let name), .spelled(let name): [name]
        case .variants(let name, let variants): [name] + variants.flatMap { $0.pattern.values }
        }
      }
    ).sorted()
  }
}
