import Workspace

/// The two lines of a decision's record that a seal is about. What else people write in it is not read here.
package struct SealedRecord: Sendable {
  static let outcomes = DecisionRecord.Outcome.allCases.map(\.rawValue)

  /// UTC, `2026-11-20T09:30:00Z`.
  package let decided: String
  package let outcome: String

  package init(reading bytes: [UInt8], of path: String) throws(Refusal) {
    let lines = try FrontMatterLines.read(bytes, of: path)
    func value(_ key: String) throws(Refusal) -> Line {
      let found = lines.filter { $0.starts(with: "\(key):".utf8) }
      guard found.count == 1, let value = found[0].after("\(key): ") else {
        throw Refusal(path, "it does not say once `\(key): …`")
      }
      return Forms.unquoted(value)
    }
    let decided = try value("decided")
    guard SealMoment.isMoment(decided) else { throw Refusal(path, "`decided` is not a time such as 2026-11-20T09:30:00Z") }
    let outcome = try value("outcome").text
    guard Self.outcomes.contains(outcome) else {
      throw Refusal(path, "`outcome` is `\(outcome)`; accepted: \(Self.outcomes.joined(separator: ", "))")
    }
    (self.decided, self.outcome) = (decided.text, outcome)
  }

  package static func isMoment(_ text: String) -> Bool { SealMoment.isMoment(Array(text.utf8)[...]) }

  package static func isId(_ text: String) -> Bool { Forms.isDecision(Array(text.utf8)[...]) }
}
