import Diagnostics

/// What of a file a page names: a line, or the column of it where several rows begin.
struct Spot: Hashable, Comparable, Sendable {
  let line: Int
  /// 0 where the line tells.
  let column: Int

  init(line: Int) { (self.line, column) = (line, 0) }

  init(_ place: Place) { (line, column) = (place.line, place.sharesLine ? place.column : 0) }

  /// `42`, `1:233`.
  var text: String { column == 0 ? String(line) : "\(line):\(column)" }

  /// Whether a place of a page is named after a line: `L42`.
  static func isAnchor(_ name: String) -> Bool {
    let bytes = Array(name.utf8.prefix(2))
    return bytes.count == 2 && bytes[0] == UInt8(ascii: "L") && (0x30...0x39).contains(bytes[1])
  }

  static func < (left: Spot, right: Spot) -> Bool { (left.line, left.column) < (right.line, right.column) }
}
