/// Dates, times and lengths as people write them.
enum Dates {
  /// `2026-11-23`, or counted from go-live: `T`, `T-14`, `T+3w`.
  static func day(_ text: String, goLive: Day?) -> Day? {
    if let day = Day(iso: text) { return day }
    guard text.hasPrefix("T"), let goLive else { return nil }
    return daysFromGoLive(text).map(goLive.adding)
  }

  /// The day count of `T-14` or `T+3w`.
  static func daysFromGoLive(_ text: String) -> Int? {
    guard text.hasPrefix("T") else { return nil }
    var rest = text.dropFirst()
    if rest.isEmpty { return 0 }
    guard let sign = rest.first, sign == "-" || sign == "+" else { return nil }
    rest = rest.dropFirst()
    var scale = 1
    if rest.hasSuffix("w") { (rest, scale) = (rest.dropLast(), 7) } else if rest.hasSuffix("d") { rest = rest.dropLast() }
    guard rest.utf8.count <= 4, let count = Day.digits(rest.utf8) else { return nil }
    return (sign == "-" ? -1 : 1) * count * scale
  }

  /// `2026-12-07 06:00`; a day alone is its first minute.
  static func moment(_ text: String, goLive: Day?) -> Moment? {
    Moment(iso: text) ?? day(text, goLive: goLive).map { Moment($0) }
  }

  /// Hours of `90m`, `19h 30m`, `1d 4h`, `1.5h`.
  static func hours(_ text: String) -> Double? {
    var total = 0.0
    var last = Double.infinity
    var rest = Substring(text)
    while !rest.isEmpty {
      rest = rest.drop { $0 == " " }
      let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      rest = rest.dropFirst(digits.count).drop { $0 == " " }
      let word = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(word.count)
      let units = ["m": 1.0 / 60, "min": 1.0 / 60, "h": 1, "d": 24]
      guard let value = Double(digits), value < 1e6, let unit = units[String(word)], unit < last else { return nil }
      total += value * unit
      last = unit
    }
    return last == .infinity ? nil : total
  }
}
