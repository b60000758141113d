import Language

/// Numbers as people read them: spelled from one to eleven in running text, digits in tables.
extension Int {
  /// `four`, `12`, `1,240`; `no` for nothing.
  var spelled: String { Language.current.spelled(self) }

  /// `1,240`
  var grouped: String { Language.current.grouped(self) }

  /// `all nine`, `both`
  var allSpelled: String { self == 2 ? Message.text("both") : Message.text("all-of", ["count": self]) }
}

extension Double {
  /// One decimal at most, as coordinates and hours are written.
  var oneDecimal: String {
    guard isFinite, abs(self) < 1e12 else { return "0" }
    let tenths = Int((abs(self) * 10).rounded())
    let sign = self < 0 && tenths > 0 ? "-" : ""
    return sign + (tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)")
  }

  /// Hours as `51 h 40 min`.
  var hoursInWords: String {
    guard isFinite, abs(self) < 1e9 else { return "" }
    let minutes = Int((self * 60).rounded())
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return Message.text("minutes", ["minutes": rest]) }
    return rest == 0 ? Message.text("hours", ["hours": hours]) : Message.text("hours-minutes", ["hours": hours, "minutes": rest])
  }
}
