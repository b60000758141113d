import Glibc

/// How much of a diagnostic is shown.
package struct DiagnosticStyle: Hashable, Sendable {
  package var colour: Bool
  /// The line it is about with a caret under the place, and a help that is wider than the terminal goes on in the next line; in a log there
  /// is no excerpt, and a help stays one line, for `grep`.
  package var isForPeople: Bool

  package init(colour: Bool = false, isForPeople: Bool = false) {
    self.colour = colour
    self.isForPeople = isForPeople
  }

  package static func text(for terminal: Terminal) -> DiagnosticStyle {
    DiagnosticStyle(colour: terminal.hasColour, isForPeople: terminal.isTerminal)
  }
}
