import Diagnostics
import Dispatch
import Synchronization

/// The sources of a portal, watched: an element for each time that another build may say something else, the first at once, until a
/// signal ends it. An element says what cannot be watched any more.
struct Changes: AsyncSequence {
  /// Another golive is at work: it is tried again so much later.
  private static let patience = DispatchTimeInterval.seconds(1)

  private let stream: AsyncStream<CannotWatch?>
  private let told: AsyncStream<CannotWatch?>.Continuation
  private let watch: FolderWatch
  private let midnight: Midnight
  private let signals: StopSignals

  /// - Parameters:
  ///   - workspace: there must be one to begin with.
  ///   - templates: every folder that they may come from.
  init(of workspace: String, templates: [String]) throws(CannotWatch) {
    let (stream, told) = AsyncStream.makeStream(of: CannotWatch?.self, bufferingPolicy: .bufferingNewest(1))
    do throws(SystemError) {
      watch = try FolderWatch([workspace] + templates, skipping: ["site"]) { told.yield($0.map(CannotWatch.init)) }
    } catch {
      throw CannotWatch(error: error)
    }
    midnight = Midnight { told.yield(nil) }
    signals = StopSignals { told.finish() }
    (self.stream, self.told) = (stream, told)
    told.yield(nil)
  }

  /// The last build could not be made just now.
  func comeBack() { DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience) { [told] in told.yield(nil) } }

  /// The last build judged by this day.
  func expectEnd(of day: ClockDay?) { midnight.expect(day) }

  func makeAsyncIterator() -> AsyncStream<CannotWatch?>.Iterator { stream.makeAsyncIterator() }
}
