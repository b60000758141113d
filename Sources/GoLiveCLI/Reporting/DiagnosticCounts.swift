import Diagnostics

/// How many of each: "3 errors, 1 warning".
struct DiagnosticCounts {
  private var errors = 0
  private var warnings = 0
  private var notes = 0

  mutating func add(_ severity: Diagnostic.Severity) {
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: notes += 1
    }
  }

  var isEmpty: Bool { errors + warnings + notes == 0 }

  var words: String {
    [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
      .joined(separator: ", ")
  }
}
