/// Small questions about bytes. Characters would be put together first: a mark behind a blank would hide the blank.
enum ByteClass {
  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  static func isLower(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
  static func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
  static func isLetterOrDigit(_ byte: UInt8) -> Bool { isDigit(byte) || isLower(byte) || isUpper(byte) }
  static func isLowerHex(_ byte: UInt8) -> Bool { isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte) }
}

/// Some bytes of a line.
typealias Line = ArraySlice<UInt8>

extension Sequence<UInt8> {
  var text: String { String(decoding: Array(self), as: UTF8.self) }
}

extension Line {
  func isExactly(_ text: String) -> Bool { elementsEqual(text.utf8) }

  /// What stands behind a beginning; nil if the line begins otherwise.
  func after(_ beginning: String) -> Line? { starts(with: beginning.utf8) ? dropFirst(beginning.utf8.count) : nil }

  func ends(with end: String) -> Bool { suffix(end.utf8.count).elementsEqual(end.utf8) }
}
