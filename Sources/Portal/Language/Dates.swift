import Language
import Workspace

/// Dates as people read them. U+00A0 keeps day and month on one line; no locale of the machine is asked.
extension Day {
  /// `7 December`
  var dayMonth: String { written("date-day-month") }

  /// `7 December 2026`
  var full: String { written("date-year") }

  /// `Wednesday 2 December`
  var weekdayDayMonth: String { written("date-weekday") }

  /// `23 Nov`
  var short: String { written("date-day-month", isShort: true) }

  /// `23 Nov 2026`
  var shortYear: String { written("date-year", isShort: true) }

  /// `Fri 27 Nov`
  var weekdayShort: String { written("date-weekday", isShort: true) }

  /// `Mon 23 Nov 2026`
  var weekdayShortYear: String { written("date-weekday-year", isShort: true) }

  /// With the year only where it differs from that of the reader's day.
  func dayMonth(from other: Day) -> String { parts.year == other.parts.year ? dayMonth : full }

  func short(from other: Day) -> String { parts.year == other.parts.year ? short : shortYear }

  /// `Sun`
  var weekdayName: String { Language.current.weekday(weekday) }

  private func written(_ form: String, isShort: Bool = false) -> String {
    let parts = parts
    return Language.current.date(form, day: parts.day, month: parts.month, year: parts.year, weekday: weekday, isShort: isShort)
  }
}

extension Moment {
  /// `18:00`
  var clock: String {
    let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// `Sun 18:00`
  var weekdayClock: String { "\(day.weekdayName)\(nbsp)\(clock)" }

  /// `Fri 4 Dec 18:00`; midnight means that no time was given.
  var weekdayShort: String { minute == 0 ? day.weekdayShort : "\(day.weekdayShort)\(nbsp)\(clock)" }
}

extension String {
  /// `Rehearsal 2, 2026-11-13` as `Rehearsal 2, 13 Nov`.
  var withShortDate: String { Day(iso: suffix(10)).map { dropLast(10) + $0.short } ?? self }
}

let nbsp = "\u{A0}"
