/// A moment as programs write it: `2026-11-20T14:03:00.123+01:00`, `2026-11-20 14:03:00Z`, `20.11.2026 14:03`.
struct ResultMoment {
  private let moment: Moment
  /// Minutes east of UTC, if it is said.
  private let offset: Int?

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    func part(_ range: Range<Int>) -> String {
      range.upperBound <= bytes.count ? String(decoding: bytes[range], as: UTF8.self) : ""
    }
    var iso = part(0..<10)
    if iso.utf8.count == 10, bytes[2] == UInt8(ascii: "."), bytes[5] == UInt8(ascii: ".") {
      // Days with points are written from the day to the year everywhere.
      iso = "\(part(6..<10))-\(part(3..<5))-\(part(0..<2))"
    }
    guard let day = Day(iso: iso) else { return nil }
    if bytes.count == 10 {
      (moment, offset) = (Moment(day), nil)
      return
    }
    guard let moment = Moment(iso: "\(iso)T\(part(11..<16))"), bytes[10] == 0x20 || bytes[10] == UInt8(ascii: "T") else {
      return nil
    }
    self.moment = moment
    let rest = String(
      decoding: bytes[16...].drop { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") },
      as: UTF8.self)
    switch rest {
    case "": offset = nil
    case "Z": offset = 0
    default:
      let digits = rest.dropFirst().filter { $0 != ":" }
      guard let sign = rest.first, sign == "+" || sign == "-", digits.utf8.count == 4, let number = Day.digits(digits.utf8) else {
        return nil
      }
      offset = (sign == "-" ? -1 : 1) * (number / 100 * 60 + number % 100)
    }
  }

  /// Minutes since 1970 in a zone; as written where the text names none.
  func minutes(in zoneOffset: Int) -> Int {
    moment.day.number * 1_440 + moment.minute + (offset.map { zoneOffset - $0 } ?? 0)
  }
}
