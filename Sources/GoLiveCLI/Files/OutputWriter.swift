import Glibc

/// Writes text to standard output or standard error, and remembers what became of it.
///
/// After a failure everything further is dropped: the run goes on to its end, and `finish` tells how it may end.
package struct OutputWriter: Sendable {
  package enum State: Hashable, Sendable {
    case open
    /// The reader has left, as `head` does: no fault of this run.
    case closedPipe
    case failed(SystemError)
  }

  package private(set) var state = State.open
  private let descriptor: Int32
  private let name: String
  private var pending: [UInt8] = []

  package static var standardOutput: OutputWriter { OutputWriter(descriptor: STDOUT_FILENO, name: "standard output") }
  package static var standardError: OutputWriter { OutputWriter(descriptor: STDERR_FILENO, name: "standard error") }

  package init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  package mutating func write(_ text: String) { write(Array(text.utf8)) }

  package mutating func write(_ bytes: [UInt8]) {
    guard state == .open else { return }
    pending += bytes
    if pending.count >= 65_536 { flush() }
  }

  package mutating func flush() {
    defer { pending.removeAll(keepingCapacity: true) }
    var start = 0
    while start < pending.count, state == .open {
      let count = pending[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { start += count } else { handle(errno) }
    }
  }

  private mutating func handle(_ number: Int32) {
    switch number {
    case EINTR: break
    case EAGAIN:
      // A terminal that another program has set to return at once.
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      if poll(&waiting, 1, -1) < 0, errno != EINTR { state = .failed(SystemError("write to", name, errno)) }
    case EPIPE: state = .closedPipe
    default: state = .failed(SystemError("write to", name, number))
    }
  }

  /// Flushes, and turns the run's own status into the one it ends with.
  package mutating func finish(_ status: ExitStatus) -> ExitStatus {
    flush()
    if case .failed = state { return status.afterFailedOutput }
    return status
  }
}
