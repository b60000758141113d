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
  /// Those that cannot stand in a template, for they have forms.
  private let inForms: [String: Place]
  /// Those that are missing, or cannot be read, which is told where they stand.
  private let told: Set<String>

  package init(
    _ messages: [String: Message] = [:], inForms: [String: Place] = [:], told: Set<String> = [], path: String = ""
  ) {
    self.messages = messages
    self.inForms = inForms
    self.told = told
    self.path = path
  }

  package subscript(name: String) -> Message? { messages[name] }

  /// The names of values that a message puts in.
  package func values(of name: String) -> [String] {
    (messages[name]?.parts ?? []).compactMap { if case .value(let value) = $0 { value } else { nil } }
  }

  /// What to say where a template asks for words that are not there; nil where it is said already.
  func missing(_ name: String, at place: Place) -> Diagnostic? {
    if told.contains(name) { return nil }
    if let own = inForms[name] {
      let help = "in `\(path)`, line \(own.line), write them without `->` and `SPELLED`"
      return Diagnostic(.language, "the words `\(name)` have forms, which words of templates cannot have", at: place, help: help)
    }
    let names = messages.keys.sorted { $0.precedesInBytes($1) }
    let help =
      didYouMean(name, among: names) + (path.isEmpty ? "no language was given" : "words stand in `\(path)` as `name = text`")
    return Diagnostic(.language, "there are no words `\(name)`", at: place, help: help)
  }
}
