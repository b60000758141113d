import Dispatch
import Glibc

/// Ctrl-C and a polite kill end a run in order; the second one ends it at once.
final class StopSignals: Sendable {
  private static let numbers = [SIGINT, SIGTERM]
  /// Dispatch keeps them in order by itself.
  nonisolated(unsafe) private let sources: [any DispatchSourceSignal]

  init(_ stop: @escaping @Sendable () -> Void) {
    sources = Self.numbers.map { number in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler {
        for number in Self.numbers { _ = signal(number, SIG_DFL) }
        stop()
      }
      source.activate()
      return source
    }
  }
}
