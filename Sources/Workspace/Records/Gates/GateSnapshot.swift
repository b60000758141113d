/// What golive saw at a quality gate: written once, kept with the evidence, and never computed again. It has its own words, so that
/// it can be read when the checklist, the people and the plan have long changed.
package struct GateSnapshot: Hashable, Sendable {
  package struct ChecklistFile: Hashable, Sendable {
    package let path: String
    package let digest: String

    package init(path: String, digest: String) { (self.path, self.digest) = (path, digest) }
  }

  package struct Area: Hashable, Sendable {
    package let slug: String
    package let title: String
    package let verdict: String

    package init(slug: String, title: String, verdict: String) {
      (self.slug, self.title, self.verdict) = (slug, title, verdict)
    }
  }

  package struct Requirement: Hashable, Sendable {
    package let id: String
    package let area: String
    package let level: String
    package let state: String
    /// Fingerprint of how it is decided: another one means another question.
    package let rule: String
    package let ask: String

    package init(id: String, area: String, level: String, state: String, rule: String, ask: String) {
      (self.id, self.area, self.level, self.state, self.rule, self.ask) = (id, area, level, state, rule, ask)
    }
  }

  /// A signature that was asked for.
  package struct SignOff: Hashable, Sendable {
    package let requirement: String
    package let role: String
    package let subject: String?
    /// People id of who signed or was asked; nil where nobody was named.
    package let signer: String?
    package let state: String
    /// The signer's name.
    package let name: String?
    /// What it is about: the subject's name, or the role's.
    package let title: String

    package init(
      requirement: String, role: String, subject: String?, signer: String?, state: String, name: String?, title: String
    ) {
      (self.requirement, self.role, self.subject, self.signer) = (requirement, role, subject, signer)
      (self.state, self.name, self.title) = (state, name, title)
    }
  }

  /// A day that somebody has set: of the programme, of a milestone, of an open item of the RAID log.
  package struct PlannedDate: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable { case programme, milestone, raid }

    package let kind: Kind
    package let id: String
    package let name: String
    /// Nil where an open item has no day.
    package let start: Moment?
    package let end: Moment?

    package init(kind: Kind, id: String, name: String, start: Moment?, end: Moment? = nil) {
      (self.kind, self.id, self.name, self.start, self.end) = (kind, id, name, start, end)
    }
  }

  /// A row of the agreed scope.
  package struct ScopeItem: Hashable, Sendable {
    package let table: String
    package let id: String
    package let name: String
    package let status: String?
    package let rollout: String?

    package init(table: String, id: String, name: String, status: String?, rollout: String?) {
      (self.table, self.id, self.name, self.status, self.rollout) = (table, id, name, status, rollout)
    }
  }

  /// Raised when a key changes its meaning or goes.
  package static let version = 1
  package static let folder = "gates/"

  package let gate: String
  package let programme: String
  package let asOf: Day
  /// The minute that was named when it was taken, in the programme's zone; nil where only a day was.
  package let moment: Moment?
  /// The minute in UTC at which golive read the files; nil in snapshots that were taken before golive wrote it down.
  package let taken: Moment?
  package let verdict: String
  package let recommendation: String
  package let checklist: [ChecklistFile]
  /// In the order of the checklist.
  package let areas: [Area]
  package let requirements: [Requirement]
  package let signOffs: [SignOff]
  package let dates: [PlannedDate]
  package let scope: [ScopeItem]

  package init(
    gate: String, programme: String, asOf: Day, moment: Moment? = nil, taken: Moment? = nil, verdict: String,
    recommendation: String, checklist: [ChecklistFile] = [], areas: [Area] = [], requirements: [Requirement] = [],
    signOffs: [SignOff] = [],
    dates: [PlannedDate] = [], scope: [ScopeItem] = []
  ) {
    (self.gate, self.programme, self.asOf, self.moment, self.taken) = (gate, programme, asOf, moment, taken)
    (self.verdict, self.recommendation, self.checklist, self.areas) = (verdict, recommendation, checklist, areas)
    (self.requirements, self.signOffs, self.dates, self.scope) = (requirements, signOffs, dates, scope)
  }

  /// The day in the programme's zone on which it was taken, where that is another than the day it is of: the files had moved on.
  package func otherDayOfTaking(zoneOffset: Int) -> Day? {
    guard let day = taken?.adding(minutes: zoneOffset).day, day != asOf else { return nil }
    return day
  }

  /// Where the snapshot of a gate stands.
  package static func path(of gate: String) -> String { "\(folder)\(gate).json" }

  // The words of the assessment, which is a floor above; a test compares them.
  package static let verdicts = ["not-ready", "no-evidence", "conditions", "ready"]
  package static let recommendations = ["no-go", "conditional-go", "go"]
  package static let levels = ["mandatory", "recommended", "informative"]
  package static let states = ["not-met", "no-evidence", "conditions", "waived", "not-due", "met", "not-applicable"]
  package static let signOffStates = [
    "invalid-signature", "unknown-key", "not-entitled", "wrong-hands", "misfiled", "unbound",
    "superseded", "expired", "lapsed", "rejected", "valid", "missing", "not-due", "condition-not-kept",
  ]
}
