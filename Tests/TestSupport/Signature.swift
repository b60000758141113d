package import Assessment
package import Workspace

/// A signature that is asked for, given without conditions.
package struct Signature: Hashable, Sendable {
  package let requirement: String
  package let programme: String
  package let area: String
  package let role: String
  package let subject: String?
  package let signer: String
  package let meaning: String
  package let covers: [String]
  package let day: Day

  package init?(_ asked: SignOffResult, of programme: String, on day: Day) {
    guard let signer = asked.asked else { return nil }
    (requirement, area, role, subject) = (asked.requirement, asked.area, asked.role, asked.subject)
    (meaning, covers) = (asked.meaning, asked.covers)
    self.signer = signer
    self.programme = programme
    self.day = day
  }

  package func statement(over digests: [String: String]) -> SignOffStatement {
    SignOffStatement(
      requirement: requirement, programme: programme, area: area, role: role, subject: subject, signer: signer, name: signer,
      result: .approved, meaning: meaning, signed: Moment(day, minute: 1_320), seconds: 0, reference: nil,
      checklistDigest: String(repeating: "0", count: 64),
      peopleDigest: String(repeating: "0", count: 64),
      evidence: CoveredSet(area: area, patterns: covers, digests: digests).files, conditions: [], words: "")
  }
}
