package import Workspace

/// A signature that is asked of somebody and is not there, or does not count.
package struct SignatureOwed: Sendable {
  package enum Reason: String, Sendable {
    case missing
    /// What was signed has been edited since.
    case lapsed
    /// The checklist lets it count for some days, and they are over.
    case expired
    case refused
    /// It was given on conditions that nobody sees to as is asked.
    case conditions
    case invalidSignature = "invalid-signature"
    case unknownKey = "unknown-key"
    case misfiled
    case unbound
    case notEntitled = "not-entitled"
    case wrongHands = "wrong-hands"
  }

  /// A file that is no longer as it was signed.
  package struct Edit: Hashable, Sendable {
    package let path: String
    package let change: CoveredSet.Change
    /// Whom the file names as its author; nil where it names nobody or is gone.
    package let author: String?
  }

  package let result: SignOffResult
  package let requirement: Requirement
  package let area: Area
  package let reason: Reason
  package let edits: [Edit]
  /// Its own day, or that of its stage; nil where the programme does not say.
  package let due: Day?
  /// False before its day or stage: it is asked for later.
  package let isDue: Bool
  /// False for what has not been given and covers no file yet.
  package let hasEvidence: Bool
  /// Why theirs would not count either.
  package let obstacle: String?
  /// What comes before signing with a key.
  package let keyAdvice: String?
  /// What to type to give it.
  package let command: String
}

/// A signature that somebody may give in place of whom it is asked of.
package struct StandIn: Sendable {
  package let signature: SignatureOwed
  /// Of whom it is asked; nil if nobody is named.
  package let asked: String?
  /// As deputy; otherwise as another holder of the role.
  package let isDeputy: Bool
  /// The first and last day on which it may be given.
  package let from: Day?
  package let until: Day?
}

extension SignatureOwed.Reason {
  /// - Parameter state: of a signature that is asked for and not there or not good.
  init(_ result: SignOffResult) {
    switch result.state {
    case .missing, .superseded: self = .missing
    case .lapsed: self = result.result == .rejected ? .refused : .lapsed
    case .expired: self = .expired
    case .rejected: self = .refused
    case .valid: self = .conditions
    case .invalidSignature: self = .invalidSignature
    case .unknownKey: self = .unknownKey
    case .misfiled: self = .misfiled
    case .unbound: self = .unbound
    case .notEntitled: self = .notEntitled
    case .wrongHands: self = .wrongHands
    }
  }
}

extension Programme {
  /// The day by which what belongs to a stage is needed.
  package func day(neededFor stage: Requirement.Stage) -> Day? {
    switch stage {
    case .readiness: decisionOn?.day ?? goLive?.day
    case .cutover: cutover?.start.day ?? goLive?.day
    case .open: goLive?.day
    case .hypercare: hypercareEnd
    }
  }
}
