package import Diagnostics

/// Everything the files say, typed and located: the input of the assessment.
package struct Workspace: Sendable {
  package var checklist: Checklist
  package let programme: Programme
  /// By table name, for every declared table.
  package let tables: [String: TableData]
  /// The one-row table of each area's fields, by prefix: values with their places.
  package let fields: [String: [String: (value: Value, at: Place)]]
  /// Ticked and unticked task items that name a requirement.
  package let ticks: [Tick]
  package let evidence: [EvidenceFile]
  /// The checklist and the files of signatures, as they were read: by what was judged, and who put their name to what.
  package let records: [EvidenceFile]
  package let signOffs: [SignOff]
  /// Whose keys are trusted; nil if there is no roster.
  package var roster: KeyRoster? = nil
  /// What came of the signatures beside sign-offs, by the sign-off's path; none: recorded by hand. Checked by whoever runs the assessment.
  package var signatureChecks: [String: SignatureCheck] = [:]
  /// What lies in `archive/`, in order of the seals; read by whoever runs the assessment, for it is no part of the evidence.
  package var archive: [SealedDecision] = []
  /// SHA-256 of every file of the workspace that was read.
  package let digests: [String: String]
  /// What the business should understand, in path order, then line order.
  package var texts: [WrittenText] = []
  /// What was true at the quality gates, in the programme's order of gates.
  package var snapshots: [GateSnapshot] = []
  /// What was decided, by number.
  package var decisions: [DecisionRecord] = []
  /// How the portal looks, where somebody has said it.
  package var branding: Branding? = nil
  /// Files that need not be parsed again while they stay as they are.
  package var quiet = QuietFiles()
  /// What is marked as internal; everything above holds it all the same.
  package var withheld = Withheld()

  /// Those of this programme: what two programmes have in common says nothing about either.
  package var ownSnapshots: [GateSnapshot] { snapshots.filter { $0.programme.sameBytes(as: programme.name) } }

  /// `- [x] area.requirement: words` in evidence.
  package struct Tick: Hashable, Sendable {
    package let requirement: String
    package let ticked: Bool
    package let place: Place
  }
}
