import Glibc

/// What is at the other end of a descriptor.
package struct Terminal: Hashable, Sendable {
  package let isTerminal: Bool
  /// It understands the codes that move the cursor and clear a line.
  package let hasControls: Bool
  package let hasColour: Bool
  /// Columns, as far as they are known.
  package let width: Int

  package init(isTerminal: Bool, hasControls: Bool, hasColour: Bool, width: Int = 80) {
    self.isTerminal = isTerminal
    self.hasControls = hasControls
    self.hasColour = hasColour
    self.width = width
  }

  package init(descriptor: Int32) {
    let isTerminal = isatty(descriptor) == 1
    let isDumb = getenv("TERM").map { strcmp($0, "dumb") == 0 } ?? true
    let noColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    var size = winsize()
    let isKnown = isTerminal && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let hasControls = isTerminal && !isDumb
    self.init(
      isTerminal: isTerminal, hasControls: hasControls, hasColour: hasControls && !noColour, width: isKnown ? Int(size.ws_col) : 80)
  }
}
