package import Diagnostics

/// SQL of the checklist with its place, so that a mistake is shown at its line.
package struct Query: Hashable, Sendable {
  package let sql: String
  /// First line of the text.
  package let place: Place

  package init(sql: String, place: Place) { (self.sql, self.place) = (sql, place) }
}

/// One thing that must be true.
package struct Requirement: Sendable {
  package enum Level: String, Sendable, CaseIterable { case mandatory, recommended, informative }

  /// When it starts to count.
  package enum Stage: String, Sendable, CaseIterable { case readiness, cutover, open, hypercare }

  /// Something that a check reads and that must be there before *met* may be said.
  package struct Need: Hashable, Sendable {
    package enum What: Hashable, Sendable {
      case table(String)
      case column(table: String, column: String)
      case field(prefix: String, name: String)
    }
    package let what: What
    /// As written: `test-cases.security-role`.
    package let text: String
    package let place: Place
  }

  package struct Attest: Sendable {
    package let words: String
    /// The sign-off requirement that vouches for the tick.
    package let by: String
    package let place: Place
  }

  package struct SignOffDemand: Sendable {
    package enum Quorum: Hashable, Sendable {
      case all, any
      case atLeast(Int)
    }

    package let role: String
    package let subject: String?
    /// Rows of `signer, subject, at`: a signature for each.
    package var each: Query?
    /// The words that are signed.
    package let meaning: String
    /// Globs of the covered files; empty: the area's evidence folder.
    package let covers: [String]
    package let quorum: Quorum
    /// Days for which a signature counts; nil: as long as nothing changes.
    package var validDays: Int? = nil
    package let place: Place
  }

  package let id: String
  package let area: String
  package let level: Level
  package let isRisk: Bool
  package let isGuidance: Bool
  package let ask: String
  /// What it means for the go-live when it is not met, in a short sentence.
  package var headline: String? = nil
  /// What counts as a finding and what may stay open, as its queries have it, for people who read no SQL.
  package var rule: String? = nil
  /// What happens in the business when it is not true; from the body of the file.
  package var why: String? = nil
  package let stage: Stage
  /// Until this day missing evidence is not due.
  package let due: Day?
  /// Nil: what `breach` reads.
  package let needs: [Need]?
  package var when: Query?
  package let otherwise: String?
  package var breach: Query?
  package var intolerable: Query?
  package var shows: Query?
  package let fix: String?
  package let attest: Attest?
  package var signOffs: [SignOffDemand]
  package let rollsUp: [String]
  package let source: String
  package let place: Place

  package var isComputed: Bool { breach != nil }

  /// How it is decided.
  package enum Way: String, Sendable {
    case query, statement, signature
    case rollUp = "roll-up"
    /// Nothing to decide.
    case guidance
  }

  /// Every way that has a say.
  package var ways: [Way] {
    if isGuidance { return [.guidance] }
    let ways: [(Way, Bool)] = [
      (.query, breach != nil), (.statement, attest != nil), (.signature, !signOffs.isEmpty), (.rollUp, !rollsUp.isEmpty),
    ]
    return ways.filter(\.1).map(\.0)
  }
}
