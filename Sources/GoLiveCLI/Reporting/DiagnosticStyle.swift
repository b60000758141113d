import Glibc

/// How much of a diagnostic is shown.
package struct DiagnosticStyle: Hashable, Sendable {
  package var colour: Bool
  /// The line it is about, with a caret under the place.
  package var excerpt: Bool
  /// What to do about it.
  package var help: Bool

  package init(colour: Bool = false, excerpt: Bool = false, help: Bool = true) {
    self.colour = colour
    self.excerpt = excerpt
    self.help = help
  }

  /// One line each, for `grep` and editors.
  package static let short = DiagnosticStyle(help: false)

  /// For people on a terminal, excerpts; in a log, the line and the help.
  package static func text(for terminal: Terminal) -> DiagnosticStyle {
    DiagnosticStyle(colour: terminal.hasColour, excerpt: terminal.isTerminal)
  }
}
