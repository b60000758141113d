import GRDB
import Workspace

/// SQLite's own date functions can read the clock, so queries have these instead. A value that is no date gives NULL.
enum DateFunctions {
  static let names: Set<String> = ["days", "plus_days", "hours"]

  static let all: [DatabaseFunction] = [
    DatabaseFunction("days", argumentCount: 2, pure: true) { values in
      guard let from = moment(values[0]), let to = moment(values[1]) else { return nil }
      return to.day.number - from.day.number
    },
    DatabaseFunction("plus_days", argumentCount: 2, pure: true) { values in
      guard let text = String.fromDatabaseValue(values[0]), let from = moment(values[0]), let days = days(values[1]) else {
        return nil
      }
      let day = from.day.adding(days)
      guard firstDay <= day, day <= lastDay else { return nil }
      return text.utf8.count == 10 ? day.iso : Moment(day, minute: from.minute).iso
    },
    DatabaseFunction("hours", argumentCount: 2, pure: true) { values in
      guard let from = moment(values[0]), let to = moment(values[1]) else { return nil }
      return to.hours(since: from)
    },
  ]

  private static let firstDay = Day(number: -25_567)
  private static let lastDay = Day(number: 84_005)

  /// A date is the moment at which it begins.
  private static func moment(_ value: DatabaseValue) -> Moment? {
    guard let text = String.fromDatabaseValue(value) else { return nil }
    return Moment(iso: text) ?? Day(iso: text).map { Moment($0) }
  }

  /// Parameters may be numbers such as 14.0; half a day is no day.
  private static func days(_ value: DatabaseValue) -> Int? {
    guard let number = Double.fromDatabaseValue(value), abs(number) <= 200_000, number == number.rounded() else { return nil }
    return Int(number)
  }
}
