/// One thing to tell an author or an operator: a plain value, collected and printed all at once.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable, Comparable {
    case error, warning, note

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
  }

  package var code: Code
  package var severity: Severity
  /// What is: lower case, no full stop, names in back-ticks.
  package var message: String
  package var place: Place
  /// What to do, and what is accepted.
  package var help: String?

  package init(_ code: Code, _ message: String, at place: Place, help: String? = nil, severity: Severity = .error) {
    self.code = code
    self.message = message
    self.place = place
    self.help = help
    self.severity = severity
  }
}

extension Diagnostic: Comparable {
  /// By place, then code: the order in which a reader repairs files. Only equal ones have none: the same is told in the same order.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.code != right.code { return left.code.id < right.code.id }
    if !left.message.sameBytes(as: right.message) { return left.message.precedesInBytes(right.message) }
    if left.severity != right.severity { return left.severity < right.severity }
    return (left.help ?? "").precedesInBytes(right.help ?? "")
  }
}

extension Sequence where Element == Diagnostic {
  /// True when something is not readable as declared: then nothing is written.
  package var containErrors: Bool { contains { $0.severity == .error } }
}
