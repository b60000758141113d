/// One act of signing, as its file says. Whether it counts is computed by the assessment.
package struct SignOff: Sendable {
  package enum Result: String, Sendable, CaseIterable {
    case approved
    case approvedWithConditions = "approved-with-conditions"
    case rejected
  }

  /// Whose edition a statement names, beside that of the checklist.
  package static let peoplePath = "people.md"

  package let path: String
  package let requirement: String
  /// The programme that it was given for, by name; nil in a statement that does not say.
  package let programme: String?
  package let area: String
  package let role: String
  package let subject: String?
  package let signer: String
  package let name: String
  package let result: Result
  package let meaning: String
  /// UTC, `2026-11-20T09:30:00Z`.
  package let signed: String
  package let reference: String?
  package let checklistDigest: String?
  package let peopleDigest: String?
  package let evidence: [(digest: String, path: String)]
  package let conditions: [String]
  /// The signer's own words, as HTML.
  package let words: String
  /// How the place or the name of the file contradicts what is in it; nil if they agree. Then it was moved, renamed or edited.
  package var misfiling: String? = nil
}
