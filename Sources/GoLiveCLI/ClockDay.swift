import Workspace

/// A day that the clock gave, in the zone of a programme. What was judged by it holds until that day's end.
struct ClockDay: Hashable, Sendable {
  let day: Day
  /// Minutes east of UTC.
  let zoneOffset: Int

  var isOver: Bool { isOver(at: Clock().seconds) }

  /// Also where the clock was set back: the day is another one then.
  func isOver(at seconds: Int) -> Bool { Clock(at: seconds, zoneOffset: zoneOffset).today != day }
}
