import Workspace

/// Dates as people read them. U+00A0 keeps day and month on one line; no locale of the machine is asked.
extension Day {
  /// `7 December`
  var dayMonth: String { "\(parts.day)\(nbsp)\(Day.months[parts.month - 1])" }

  /// `7 December 2026`
  var full: String { "\(dayMonth)\(nbsp)\(parts.year)" }

  /// `Wednesday 2 December`
  var weekdayDayMonth: String { "\(Day.weekdays[weekday])\(nbsp)\(dayMonth)" }

  /// `23 Nov`
  var short: String { "\(parts.day)\(nbsp)\(Day.shortMonths[parts.month - 1])" }

  /// `23 Nov 2026`
  var shortYear: String { "\(short)\(nbsp)\(parts.year)" }

  /// `Fri 27 Nov`
  var weekdayShort: String { "\(Day.shortWeekdays[weekday])\(nbsp)\(short)" }

  /// `Mon 23 Nov 2026`
  var weekdayShortYear: String { "\(weekdayShort)\(nbsp)\(parts.year)" }

  /// With the year only where it differs from that of the reader's day.
  func dayMonth(from other: Day) -> String { parts.year == other.parts.year ? dayMonth : full }

  func short(from other: Day) -> String { parts.year == other.parts.year ? short : shortYear }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]
  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  private static let shortMonths = months.map { String($0.prefix(3)) }
  private static let shortWeekdays = weekdays.map { String($0.prefix(3)) }
}

extension Moment {
  /// `18:00`
  var clock: String {
    let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// `Sun 18:00`
  var weekdayClock: String { "\(day.weekdayShort.prefix(3))\(nbsp)\(clock)" }

  /// `Fri 4 Dec 18:00`; midnight means that no time was given.
  var weekdayShort: String { minute == 0 ? day.weekdayShort : "\(day.weekdayShort)\(nbsp)\(clock)" }
}

extension String {
  /// `Rehearsal 2, 2026-11-13` as `Rehearsal 2, 13 Nov`.
  var withShortDate: String { Day(iso: suffix(10)).map { dropLast(10) + $0.short } ?? self }
}

let nbsp = "\u{A0}"
