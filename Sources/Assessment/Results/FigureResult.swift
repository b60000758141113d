package import Diagnostics
package import Workspace

/// A figure's rows. Each has a place: what nobody can look up is left out.
package struct FigureResult: Sendable {
  package let figure: Figure
  package let sentence: String?
  /// Names of the columns without `at`.
  package let columns: [String]
  package let rows: [(cells: [Cell], at: Place?)]
  /// Declared tables that its queries read, by SQL name: where its rows would come from.
  package var tables: [String] = []
  /// It counts what is not shown, and so is not shown itself.
  package var isHidden = false

  package enum Cell: Hashable, Sendable {
    case blank
    case text(String)
    case number(Double)

    /// As a table prints it: whole numbers without decimals, others with at most two.
    package var text: String {
      switch self {
      case .blank: return ""
      case .text(let text): return text
      case .number(let number):
        if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
        let hundredths = (abs(number) * 100).rounded()
        let whole = Int(hundredths / 100)
        let rest = Int(hundredths) - whole * 100
        let fraction = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0\(rest)" : String(rest))
        return (number < 0 ? "-" : "") + (rest == 0 ? String(whole) : "\(whole).\(fraction)")
      }
    }
  }
}
