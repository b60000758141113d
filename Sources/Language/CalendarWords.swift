/// The names of months and of the days of the week, from Monday on.
struct CalendarWords: Sendable {
  private let months: [String]
  private let monthsShort: [String]
  private let weekdays: [String]
  private let weekdaysShort: [String]

  init(_ messages: [String: Pattern]) {
    months = messages.words("months")
    monthsShort = messages.words("months-short")
    weekdays = messages.words("weekdays")
    weekdaysShort = messages.words("weekdays-short")
  }

  /// - Parameter number: from 1 on.
  func month(_ number: Int, isShort: Bool) -> String { Self.name(number - 1, isShort ? monthsShort : months) }

  /// - Parameter number: 0 is Monday.
  func weekday(_ number: Int, isShort: Bool) -> String { Self.name(number, isShort ? weekdaysShort : weekdays) }

  private static func name(_ index: Int, _ names: [String]) -> String {
    names.indices.contains(index) ? names[index] : String(index + 1)
  }
}

extension Language {
  /// `Sun`
  package func weekday(_ number: Int) -> String { calendar.weekday(number, isShort: true) }

  /// A day in one of the forms `date-…` of the catalogue.
  ///
  /// - Parameters:
  ///   - month: from 1 on.
  ///   - weekday: 0 is Monday.
  ///   - isShort: whether the names of month and weekday are.
  package func date(_ form: String, day: Int, month: Int, year: Int, weekday: Int, isShort: Bool) -> String {
    text(
      form,
      [
        "day": String(day), "month": calendar.month(month, isShort: isShort), "year": String(year),
        "weekday": calendar.weekday(weekday, isShort: isShort),
      ])
  }
}
