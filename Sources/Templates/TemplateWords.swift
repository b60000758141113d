package import Diagnostics

/// The words of a language that templates name with `{{t name}}`. They may hold markup, as templates do, and names of values.
package struct TemplateWords: Sendable {
  package enum Part: Sendable {
    case text(String)
    /// Of the record in scope.
    case value(String)
  }

  package struct Message: Sendable {
    package let parts: [Part]
    package let place: Place

    package init(parts: [Part], place: Place) {
      self.parts = parts
      self.place = place
    }
  }

  /// The file, as diagnostics name it.
  package let path: String
  private let messages: [String: Message]

  package init(_ messages: [String: Message] = [:], path: String = "") {
    self.messages = messages
    self.path = path
  }

  package subscript(name: String) -> Message? { messages[name] }

  package var names: [String] { messages.keys.sorted { $0.precedesInBytes($1) } }
}
