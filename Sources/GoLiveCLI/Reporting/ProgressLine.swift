import Glibc

/// A line that tells a person on a terminal that a long run is still at work. Short runs and logs never see it.
package struct ProgressLine {
  private let isShown: Bool
  private let width: Int
  private let now: () -> Int
  private let write: (String) -> Void
  private let start: Int
  private var last: Int?

  package init(on descriptor: Int32 = STDERR_FILENO) {
    let terminal = Terminal(descriptor: descriptor)
    self.init(
      terminal,
      now: {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
      },
      write: { text in
        var writer = OutputWriter(descriptor: descriptor, name: "the terminal")
        writer.write(text)
        // A terminal that is gone is no reason to end a run: what counts is written elsewhere, and checked there.
        writer.flush()
      })
  }

  /// `now` gives milliseconds.
  init(_ terminal: Terminal, now: @escaping () -> Int, write: @escaping (String) -> Void) {
    isShown = terminal.hasControls
    width = terminal.width
    self.now = now
    self.write = write
    start = now()
  }

  /// Says what is done now; seen only after a second, and at most ten times a second.
  package mutating func update(_ words: @autoclosure () -> String) {
    guard isShown else { return }
    let time = now()
    guard time - start >= 1000, time - (last ?? 0) >= 100 || last == nil else { return }
    last = time
    let text = String(String.UnicodeScalarView(VisibleText.of(words()).unicodeScalars.prefix(max(width - 1, 0))))
    write("\r\u{1B}[K\(text)")
  }

  /// Before anything else is printed, and at the end.
  package mutating func clear() {
    if last != nil { write("\r\u{1B}[K") }
    last = nil
  }
}
