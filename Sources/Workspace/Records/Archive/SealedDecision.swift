/// A folder in `archive/`, as it was found by whoever read the workspace.
package struct SealedDecision: Sendable {
  /// The sealer's signature, in the package.
  package static let signaturePath = "seal/seal.txt.sig"

  /// What the seal says.
  package struct Seal: Sendable {
    package let outcome: String
    /// Id and name of the person.
    package let sealer: String
    package let name: String
    /// The sealer's claim, UTC: `2026-11-20T09:30:00Z`.
    package let sealed: String
    /// SHA-256 of the seal, of the record it is about, and of the seal before.
    package let digest: String
    package let record: String
    package let previous: String?

    package init(
      outcome: String, sealer: String, name: String, sealed: String, digest: String, record: String, previous: String?
    ) {
      (self.outcome, self.sealer, self.name, self.sealed) = (outcome, sealer, name, sealed)
      (self.digest, self.record, self.previous) = (digest, record, previous)
    }
  }

  package enum Standing: Sendable {
    /// Nobody has looked at its files in this run.
    case unchecked
    case accepted
    /// Why, with paths in the package; never empty.
    case refused([(path: String, words: String)])
    /// Each file is as it was sealed, and keys that vouched for it count no longer: that of the sealer, or only of others.
    case unproven(isSealers: Bool, [(path: String, words: String)])

    /// Why it is not accepted.
    package var reasons: [(path: String, words: String)] {
      switch self {
      case .unchecked, .accepted: []
      case .refused(let reasons), .unproven(_, let reasons): reasons
      }
    }
  }

  /// The folder's name.
  package let decision: String
  /// Nil if there is no seal that can be read.
  package let seal: Seal?
  package let standing: Standing

  package init(decision: String, seal: Seal?, standing: Standing) {
    (self.decision, self.seal, self.standing) = (decision, seal, standing)
  }
}
