/// Tells which lines are code between fences, whatever stands before them; in doubt a line is not code.
///
/// Only a fence at the very beginning of a line is certain: no list item or quote reaches there. After HTML, or after a fence that
/// may or may not be in a list, nothing is certain any more.
struct FenceTracker {
  private var sign: UInt8 = 0
  private var length = 0
  private(set) var isUncertain = false

  /// True for lines of code and the fences around them; lines are asked in order.
  mutating func isCode(_ line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = line.first(where: { bytes[$0] != 0x20 }) else { return length > 0 }
    let indent = first - line.lowerBound
    if length == 0, bytes[first] == UInt8(ascii: "<"), indent <= 3 { isUncertain = true }
    let run = Self.fence(first..<line.upperBound, of: bytes)
    if length > 0 {
      if indent <= 3, run >= length, bytes[first] == sign, bytes[first + run..<line.upperBound].allSatisfy(isBlank) { length = 0 }
      return true
    }
    guard run >= 3, indent <= 3 else { return false }
    if bytes[first] == UInt8(ascii: "`"), bytes[first + run..<line.upperBound].contains(UInt8(ascii: "`")) { return false }
    if indent > 0 { isUncertain = true }
    if isUncertain { return false }
    (sign, length) = (bytes[first], run)
    return true
  }

  /// The number of back-ticks or tildes.
  private static func fence(_ rest: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let sign = bytes[rest.lowerBound]
    guard sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return 0 }
    return bytes[rest].prefix { $0 == sign }.count
  }
}
