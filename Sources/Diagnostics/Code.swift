/// A diagnostic's stable number, with the page that `golive explain` prints. Codes are never reused.
package struct Code: Hashable, Sendable {
  /// `GL` and three digits; the hundreds name the series.
  package let id: String
  /// A short phrase, as in a table of contents.
  package let title: String
  /// What it means, why it is refused, what to do.
  package let explanation: String

  package init(_ id: String, _ title: String, _ explanation: String) {
    self.id = id
    self.title = title
    self.explanation = explanation
  }

  package static func == (left: Code, right: Code) -> Bool { left.id == right.id }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// Every code, in order of number.
  package static let all: [Code] =
    (form + results + evidence + signOffs + mitigations + checklist + archive + decisions + gates + markdown + machine + templates)
    .sorted { $0.id < $1.id }
}
