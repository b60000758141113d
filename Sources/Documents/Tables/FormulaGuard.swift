/// Keeps spreadsheet programs from computing what is a text.
package enum FormulaGuard {
  /// With an apostrophe before what begins as a formula does. A text that is a number is computed to itself.
  package static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, starts.contains(first), !isNumber(text) else { return text }
    return "'" + text
  }

  /// What begins a formula, also in its wide form, and what some programs skip before one.
  private static let starts = Set("=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars)

  /// `-12`, `-3.5`
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst(text.utf8.first == UInt8(ascii: "-") ? 1 : 0)
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
