package import Workspace

/// One requirement, decided, with its proof.
package struct RequirementResult: Sendable {
  package let requirement: Requirement
  package let state: State
  /// Before its stage: listed under "later", without part in the verdict.
  package let isLater: Bool
  /// Guidance has text and no state.
  package var isListed: Bool { !requirement.isGuidance }
  /// "What we found": one sentence.
  package let found: String
  /// What `found` only begins to tell; nil where it tells all.
  package var missing: Missing? = nil
  package let findings: [Finding]
  package let gaps: [Gap]
  /// RAID items that answer its findings, in order of id.
  package let mitigations: [Mitigation]
  package let waivers: [WaiverUse]
  package let signOffs: [SignOffResult]
  package let ticks: [Workspace.Tick]
  /// Without evidence only because signatures are missing.
  package var isUnsigned = false
  /// Ids whose worst state this is.
  package let rolledUp: [String]
  /// Tables that were read, as the checklist names them; for "Evidence".
  package let reads: [String]
  /// Evidence files that hold those tables' rows.
  package let evidence: [String]
  /// Parameters that its queries were given, in the checklist's order.
  package var limits: [Area.Parameter] = []
  /// Some of its proof is not shown.
  package var hidesProof = false
}

/// What keeps a requirement from being judged, where it is more than one thing.
package struct Missing: Sendable {
  /// What is said before it: what was counted. Empty where nothing was.
  package let before: String
  /// All of it. The sentence tells the first, and how many more there are.
  package let all: [Gap]
}

/// One required signature: asked of whom, given or not.
package struct SignOffResult: Sendable {
  package let requirement: String
  package let area: String
  package let role: String
  package let subject: String?
  /// Name of the subject to show, such as the process.
  package let subjectTitle: String?
  /// People id of who signed or must sign; nil if nobody holds the role.
  package let signer: String?
  /// People id of whom it is asked; a deputy may sign instead, and any other holder of the role unless `isPersonal`.
  package let asked: String?
  package let isPersonal: Bool
  /// Globs of what is signed; empty: the area's evidence folder.
  package let covers: [String]
  package let state: SignOffState
  /// How sure one can be who signed; nil if missing.
  package var assurance: Assurance? = nil
  /// The minutes or mail in which it was said, where somebody else recorded it.
  package var reference: String? = nil
  /// Of the checklist and the list of people: those that have changed since it was given. They lapse nothing.
  package var earlierEditions: [EarlierEdition] = []
  /// As given; nil if missing.
  package let result: SignOff.Result?
  package let path: String?
  /// UTC.
  package let signed: String?
  package let meaning: String
  /// The signer's own words, as HTML.
  package let words: String
  /// Why it does not count, or which files changed; sentences.
  package var reasons: [String]
  package let conditions: [String]
  /// What this signature makes of its requirement.
  package let contributes: State
  /// People id of who has to sign where it does not count, also where somebody else's file stands in the way; nil if nobody is named.
  package var owner: String? = nil
  /// What exactly is wrong, where the state says it only roughly.
  package var fault: SignOffFault? = nil
  /// When the same person signed again; UTC.
  package var replaced: String? = nil
  /// Others have given what was asked for.
  package var isAnswered = false
  /// People id of whose signature it is where a number of people must sign: a deputy's is that of the deputised.
  package var countsFor: String? = nil
}

/// What a signature was given under, beside the evidence: the bytes that it names are not those of today.
package enum EarlierEdition: String, Sendable, CaseIterable {
  case checklist, people
}
