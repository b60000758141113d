/// What is true of one requirement.
package enum State: String, Sendable, CaseIterable {
  case notMet = "not-met"
  case noEvidence = "no-evidence"
  case conditions
  case waived
  case notDue = "not-due"
  case met
  case notApplicable = "not-applicable"

  /// Worst first, for roll-ups, `breach` with `attest`, and `each`.
  package var rank: Int { State.allCases.firstIndex(of: self) ?? 0 }

  package static func worst(_ states: some Sequence<State>) -> State? { states.min { $0.rank < $1.rank } }
}

/// What is true of an area, and of the whole.
package enum Verdict: String, Sendable, CaseIterable {
  case notReady = "not-ready"
  case noEvidence = "no-evidence"
  case conditions
  case ready

  package var rank: Int { Verdict.allCases.firstIndex(of: self) ?? 0 }
}

/// What golive recommends; people decide.
package enum Recommendation: String, Sendable, CaseIterable {
  case noGo = "no-go"
  case conditionalGo = "conditional-go"
  case go

  package var rank: Int { Recommendation.allCases.firstIndex(of: self) ?? 0 }
}

/// What is true of one required signature. Only `valid` counts.
package enum SignOffState: String, Sendable, CaseIterable {
  case invalidSignature = "invalid-signature"
  case unknownKey = "unknown-key"
  case notEntitled = "not-entitled"
  case wrongHands = "wrong-hands"
  case misfiled
  case unbound
  case superseded
  case expired
  case lapsed
  case rejected
  case valid
  case missing
}
