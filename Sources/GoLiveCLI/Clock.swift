import Glibc
import Workspace

/// The one place where today's date enters.
struct Clock {
  /// Seconds since 1970, UTC; `SOURCE_DATE_EPOCH` stands in for the machine's clock.
  let seconds: Int
  let isFixed: Bool
  /// Minutes east of UTC.
  let zoneOffset: Int

  init(zoneOffset: Int = 0) {
    self.zoneOffset = zoneOffset
    if let text = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }), let fixed = Int(text),
      (0...4_102_444_800).contains(fixed)
    {
      (seconds, isFixed) = (fixed, true)
    } else {
      (seconds, isFixed) = (time(nil), false)
    }
  }

  /// So many seconds after 1970 began, UTC.
  init(at seconds: Int, zoneOffset: Int = 0) { (self.seconds, isFixed, self.zoneOffset) = (seconds, true, zoneOffset) }

  /// The day in the programme's zone.
  var today: Day { Day(number: floorDivide(seconds + zoneOffset * 60, 86_400)) }

  /// The time in UTC.
  var now: (moment: Moment, seconds: Int) {
    let day = floorDivide(seconds, 86_400)
    let rest = seconds - day * 86_400
    return (Moment(Day(number: day), minute: rest / 60), rest % 60)
  }

  private func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
  }
}
