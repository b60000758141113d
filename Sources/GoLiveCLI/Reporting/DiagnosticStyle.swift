import Glibc

/// How much of a diagnostic is shown.
package struct DiagnosticStyle: Hashable, Sendable {
  package var colour: Bool
  /// The line it is about, with a caret under the place.
  package var excerpt: Bool
  /// A help that is wider than the terminal goes on in the next line; in a log it stays one, for `grep`.
  package var wraps: Bool

  package init(colour: Bool = false, excerpt: Bool = false, wraps: Bool = false) {
    self.colour = colour
    self.excerpt = excerpt
    self.wraps = wraps
  }

  /// For people on a terminal, excerpts; in a log, the line and the help.
  package static func text(for terminal: Terminal) -> DiagnosticStyle {
    DiagnosticStyle(colour: terminal.hasColour, excerpt: terminal.isTerminal, wraps: terminal.isTerminal)
  }
}
