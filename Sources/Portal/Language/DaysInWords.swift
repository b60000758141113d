import Workspace

/// Days and moments inside a sentence of the checklist or the evidence, written as the portal writes them.
extension String {
  /// `ready on 2026-12-02` as `ready on 2 Dec`; what is part of a name or a path stays.
  func withDaysInWords(from asOf: Day) -> String {
    let bytes = Array(utf8)
    var result: [UInt8] = []
    var copied = 0
    var start = 0
    while start + 10 <= bytes.count {
      guard let (words, end) = Self.day(in: bytes, at: start, asOf) else {
        start += 1
        continue
      }
      result += bytes[copied..<start] + words.utf8
      (copied, start) = (end, end)
    }
    return copied == 0 ? self : String(decoding: result + bytes[copied...], as: UTF8.self)
  }

  private static func day(in bytes: [UInt8], at start: Int, _ asOf: Day) -> (words: String, end: Int)? {
    // Almost no byte begins a day: two looks tell.
    guard bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-"),
      start == 0 || !isPartOfAName(bytes[start - 1])
    else { return nil }
    if start + 16 <= bytes.count, isEnd(bytes, start + 16),
      let moment = Moment(iso: String(decoding: bytes[start..<start + 16], as: UTF8.self))
    {
      return ("\(moment.day.short(from: asOf))\(nbsp)\(moment.clock)", start + 16)
    }
    guard isEnd(bytes, start + 10), let day = Day(iso: String(decoding: bytes[start..<start + 10], as: UTF8.self)) else {
      return nil
    }
    return (day.short(from: asOf), start + 10)
  }

  private static func isEnd(_ bytes: [UInt8], _ end: Int) -> Bool {
    guard end < bytes.count else { return true }
    // A full stop ends a sentence; before a letter it is a file's.
    return bytes[end] == UInt8(ascii: ".") ? end + 1 == bytes.count || !isPartOfAName(bytes[end + 1]) : !isPartOfAName(bytes[end])
  }

  private static func isPartOfAName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80..., UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
