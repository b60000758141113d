import Diagnostics

/// A typed cell or field. Dates and times are text in the form the database compares: `2026-11-23`, `2026-12-07T06:00`.
package enum Value: Hashable, Sendable {
  /// Blank, or not given.
  case null
  case text(String)
  case integer(Int)
  case number(Double)
  case list([String])
  /// Stored as two columns, `name_start` and `name_end`.
  case period(start: String, end: String)

  package var text: String? { if case .text(let text) = self { text } else { nil } }
  package var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }
  package var isNull: Bool { self == .null }

  /// Equal byte for byte.
  func isExactly(_ other: Value) -> Bool {
    switch (self, other) {
    case (.text(let text), .text(let other)): text.sameBytes(as: other)
    case (.list(let items), .list(let others)): items.elementsEqual(others) { $0.sameBytes(as: $1) }
    default: self == other
    }
  }
}
