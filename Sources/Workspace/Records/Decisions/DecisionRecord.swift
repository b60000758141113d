package import Diagnostics

/// What a committee decided, as the record of the meeting says. Its words never change; what became of it is computed.
package struct DecisionRecord: Hashable, Sendable {
  /// That a record was superseded is computed, never written.
  package enum Status: String, Sendable, CaseIterable { case proposed, accepted }

  package enum Outcome: String, Sendable, CaseIterable {
    case go
    case conditionalGo = "conditional-go"
    case noGo = "no-go"
    case postpone
  }

  package struct Vote: Hashable, Sendable {
    package enum Choice: String, Sendable, CaseIterable { case `for`, against, abstained }

    /// People id.
    package let person: String
    package let choice: Choice
    package let words: String?
  }

  package struct Condition: Hashable, Sendable {
    package let what: String
    /// People id.
    package let owner: String
    package let due: Day
    /// Id of the requirement or of the RAID item that closes it.
    package let closes: String
    package let place: Place
    /// Of its day.
    package let duePlace: Place
  }

  package static let folder = "decisions/"

  /// The name of the file without `.md`: `0002-go-on-7-december`.
  package let id: String
  /// What the id begins with: `0002`.
  package var number: String { String(id.prefix(4)) }
  package let title: String
  package let status: Status
  package let date: Day
  /// UTC, `2026-11-20T09:30:00Z`; nil until it is decided.
  package let decided: String?
  /// People ids.
  package let decisionMakers: [String]
  package let consulted: [String]
  package let informed: [String]
  /// People id of who wrote the record.
  package let recorded: String
  package let gate: String?
  package let outcome: Outcome?
  /// What golive recommended then: a word of the assessment, which is a floor above.
  package let recommendation: String
  package let reason: String?
  /// Id of the older record that this one replaces.
  package let supersedes: String?
  package let options: [String]
  package let votes: [Vote]
  package let conditions: [Condition]
  /// The body, as HTML.
  package let words: String
  /// SHA-256 of the file's bytes.
  package let digest: String
  package let place: Place

  package var path: String { "\(Self.folder)\(id).md" }
  package var differsFromRecommendation: Bool { outcome.map { $0.rawValue != recommendation } ?? false }
}
