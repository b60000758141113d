import Dispatch
import Synchronization

/// Tells when a day is over. It looks every few seconds: a timer for the moment itself would sleep with the machine, and clocks are set.
final class Midnight: Sendable {
  private static let pause = DispatchTimeInterval.seconds(5)

  /// Dispatch keeps it in order by itself.
  nonisolated(unsafe) private let timer: any DispatchSourceTimer
  private let expected = Mutex(ClockDay?.none)
  private let tell: @Sendable () -> Void

  init(_ tell: @escaping @Sendable () -> Void) {
    self.tell = tell
    timer = DispatchSource.makeTimerSource()
    timer.schedule(deadline: .now() + Self.pause, repeating: Self.pause, leeway: .seconds(1))
    timer.setEventHandler { [weak self] in self?.look() }
    timer.activate()
  }

  /// - Parameter day: nil if none will be over.
  func expect(_ day: ClockDay?) { expected.withLock { $0 = day } }

  /// Once for each day.
  private func look() {
    let isOver = expected.withLock { day in
      guard day?.isOver == true else { return false }
      day = nil
      return true
    }
    if isOver { tell() }
  }
}
