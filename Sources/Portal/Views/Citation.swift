import Assessment
import Diagnostics
import Workspace

/// A line of a file that a finding or a gap names.
struct Citation: Sendable {
  let path: String
  let spot: Spot
  let requirement: String
  /// The finding's subject; empty for a blank that keeps a check from being made.
  let subject: String
  let words: String
  let status: Status

  static func all(of result: RequirementResult, asOf: Day) -> [Citation] {
    let id = result.requirement.id
    // On its own page it is not due either.
    let later = result.isLater || result.state == .notDue ? Status(State.notDue) : nil
    let findings = result.findings.compactMap { finding in
      finding.place.map {
        Citation(
          path: $0.path, spot: Spot($0), requirement: id, subject: finding.subject,
          words: finding.found.withDaysInWords(from: asOf),
          status: later ?? Status(treatment: finding.treatment, in: result.state))
      }
    }
    let gaps = result.gaps.flatMap { gap in
      gap.places.map {
        Citation(
          path: $0.path, spot: Spot($0), requirement: id, subject: "", words: gap.words.withDaysInWords(from: asOf).clause,
          status: later ?? (gap.isSignature ? .unsigned : Status(State.noEvidence)))
      }
    }
    return findings + gaps
  }
}

extension Status {
  /// Of one finding: what is done about it, in the light of its requirement.
  init(treatment: Finding.Treatment, in state: State) {
    switch treatment {
    case .open: self.init(State.notMet)
    case .tolerated: self = Status(.cond, Message.text("finding-tolerated"))
    case .covered: self = Status(.cond, Message.text("finding-answered"))
    case .waived: self.init(State.waived)
    }
  }
}
