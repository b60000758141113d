package import Diagnostics
package import Workspace

/// A row that breaks a requirement, and what is done about it.
package struct Finding: Sendable {
  package enum Treatment: String, Sendable {
    /// Nothing counts as an answer yet.
    case open
    /// Not covered, but the checklist tolerates it; owner and date are still wanted.
    case tolerated
    case covered
    case waived
  }

  package let requirement: String
  /// Short stable key, as `covers: requirement/subject` names it.
  package let subject: String
  /// What was found, in words.
  package let found: String
  /// Where the row stands; nil when a query has no place to give.
  package let place: Place?
  package let treatment: Treatment
  /// The RAID item or waiver that answers it, or tries to.
  package let answer: Mitigation?
  /// Why the answer does not count.
  package let shortfalls: [Shortfall]

  /// The text to paste into the `covers` column of a RAID item.
  package var coverText: String { "\(requirement)/\(subject)" }
}

/// A RAID item that answers findings.
package struct Mitigation: Hashable, Sendable {
  package let id: String
  package let title: String
  /// People id, nil when nobody is named.
  package let owner: String?
  package let due: Day?
  package let isOpen: Bool
  package let workaround: String?
  package let acceptedBy: String?
  /// Covers a whole requirement, not one subject.
  package let isBlanket: Bool
  package let place: Place
}

/// Something a requirement needs and does not have: it keeps *met* from being said.
package struct Gap: Hashable, Sendable {
  /// As the checklist names it: `test-cases.security-role`.
  package let need: String
  /// What is missing, in words.
  package let words: String
  /// The file to create or complete, relative to the workspace.
  package let file: String
  /// Rows with the blank, at most a few; empty if the table itself is missing.
  package let places: [Place]
  /// Only signatures are wanted: what is to be signed is there.
  package var isSignature = false
}

/// A waiver as it bears on a requirement.
package struct WaiverUse: Sendable {
  package let requirement: String
  package let subject: String?
  package let reason: String
  package let acceptedBy: String?
  package let until: Day?
  /// Why it has no effect; empty if it holds.
  package let shortfalls: [String]
  package let place: Place
}
