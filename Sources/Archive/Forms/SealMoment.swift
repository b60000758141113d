/// A moment as the format has it: UTC, `2026-11-20T09:30:00Z`, on a day that the calendar has, in the years 2000 to 2999.
enum SealMoment {
  static func isMoment(_ bytes: Line) -> Bool {
    let bytes = Array(bytes)
    guard bytes.count == 20 else { return false }
    let shape = Array("0000-00-00T00:00:00Z".utf8)
    for (byte, sign) in zip(bytes, shape) {
      if sign == UInt8(ascii: "0") ? !ByteClass.isDigit(byte) : byte != sign { return false }
    }
    func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
    let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
    return (2000...2999).contains(year) && (1...12).contains(month) && (1...days(in: month, of: year)).contains(day)
      && number(11..<13) < 24 && number(14..<16) < 60 && number(17..<19) < 60
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
