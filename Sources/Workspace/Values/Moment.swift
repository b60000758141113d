/// A minute in the programme's zone.
package struct Moment: Hashable, Comparable, Sendable {
  package let day: Day
  /// Minutes after midnight, 0 to 1439.
  package let minute: Int

  package init(_ day: Day, minute: Int = 0) {
    self.day = day
    self.minute = minute
  }

  /// `2026-12-07 06:00` or `2026-12-07T06:00`.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[10] == 0x20 || bytes[10] == 0x54, bytes[13] == 0x3A,
      let day = Day(iso: String(decoding: bytes[0..<10], as: UTF8.self)), let hour = Day.digits(bytes[11..<13]),
      let minute = Day.digits(bytes[14..<16]), hour < 24, minute < 60
    else { return nil }
    self.init(day, minute: hour * 60 + minute)
  }

  /// As the database and JSON have it: `2026-12-07T06:00`.
  package var iso: String {
    let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
    return "\(day.iso)T\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Hours from another moment to this one.
  package func hours(since other: Moment) -> Double {
    Double((day.number - other.day.number) * 1_440 + minute - other.minute) / 60
  }

  package func adding(minutes: Int) -> Moment {
    let total = day.number * 1_440 + minute + minutes
    let number = total >= 0 ? total / 1_440 : (total - 1_439) / 1_440
    return Moment(Day(number: number), minute: total - number * 1_440)
  }

  package static func < (left: Moment, right: Moment) -> Bool { (left.day, left.minute) < (right.day, right.minute) }
}

/// From one moment to a later one.
package struct Period: Hashable, Sendable {
  package let start: Moment
  package let end: Moment

  package init(start: Moment, end: Moment) {
    self.start = start
    self.end = end
  }

  package var hours: Double { end.hours(since: start) }
}
