import Diagnostics
import TestSupport
import Testing
import Workspace

@testable import Assessment

/// What a gate remembers of an assessment.
@Suite struct SnapshotTakingTests {
  static let needs = """
      needs:
        title: Needs
        columns:
          id: {type: id, required: true}
          name: {type: text}
          status: {one-of: [in-scope, deferred]}
          rollout: {type: text}
    """
  static let requirements = """
    - id: kit.served
      level: mandatory
      ask: Every dish can be served.
      breach: SELECT id AS subject, state AS found, at FROM dishes WHERE state <> 'good'
    - id: kit.signed
      level: recommended
      ask: Each cook has signed.
      sign-off: {role: chef, meaning: It is good.}
    - id: kit.read
      level: informative
      ask: Read this.
      guidance: true
    """

  private func assessment(_ requirements: String = requirements, _ changes: [String: String?] = [:]) async throws -> Assessment {
    let standard: [String: String?] = [
      "raid.md": Kitchen.raid(
        "| I1 | Smoke | kitchen | open | bob | 2026-11-30 | | | |", "| I2 | Crumbs | kitchen | open | | | | | |",
        "| I3 | Dust | kitchen | closed | bob | 2026-11-10 | | | |"),
      "evidence/kitchen/needs.md":
        "---\ntitle: N\nauthor: bob\n---\n\n## Needs\n\n| id | name | status | rollout |\n|---|---|---|---|\n| N1 | Hot soup | in-scope | R1 |\n| N2 | Cold soup | deferred | |\n",
    ]
    let files = Kitchen.files(
      requirements, extra: Self.needs, Kitchen.gates.merging(standard) { $1 }.merging(changes) { $1 })
    let assessment = try await assess(files)
    try #require(assessment.errors == [])
    return assessment
  }

  @Test func itHoldsWhatTheAssessmentSays() async throws {
    let snapshot = GateSnapshot(try await assessment(), gate: "G2", moment: Moment(iso: "2026-11-16T16:00"))
    #expect(snapshot.gate == "G2" && snapshot.programme == "Harbour kitchen" && snapshot.asOf.iso == "2026-11-23")
    #expect(snapshot.verdict == "not-ready" && snapshot.recommendation == "no-go")
    #expect(snapshot.areas.map { "\($0.slug) \($0.verdict)" } == ["kitchen not-ready", "programme ready"])
    #expect(
      snapshot.requirements.map { "\($0.id) \($0.level) \($0.state)" } == [
        "kit.served mandatory not-met", "kit.signed recommended no-evidence",
      ])
    #expect(
      snapshot.signOffs.map { "\($0.signer ?? "?") \($0.state) \($0.name ?? "?") \($0.title)" } == ["ann missing Ann Archer Chef"])
    #expect(
      snapshot.dates.map { "\($0.kind.rawValue) \($0.id) \($0.start?.iso ?? "-") \($0.end?.iso ?? "-")" } == [
        "programme go-live 2026-12-07T06:00 -", "programme cutover 2026-12-04T18:00 2026-12-06T18:00",
        "milestone M1 2026-11-27T00:00 -", "milestone M2 2026-11-20T00:00 2026-11-21T00:00", "raid I1 2026-11-30T00:00 -",
        "raid I2 - -",
      ])
    #expect(
      snapshot.scope.map { "\($0.id) \($0.name) \($0.status ?? "-") \($0.rollout ?? "-")" } == [
        "N1 Hot soup in-scope R1", "N2 Cold soup deferred -",
      ])
    #expect(snapshot.checklist.map(\.path) == ["checklist/00-programme.md", "checklist/01-kitchen.md"])
    #expect(snapshot.checklist.allSatisfy { $0.digest.utf8.count == 64 })
  }

  private func rule(_ requirement: String, _ changes: [String: String?] = [:]) async throws -> String? {
    GateSnapshot(try await assessment(requirement, changes), gate: "").requirements.first?.rule
  }

  /// Only what decides makes another question of it.
  @Test func aFingerprintIsThatOfTheRule() async throws {
    let standard = Self.requirements
    let first = try #require(try await rule(standard))
    #expect(first.utf8.count == 12)
    #expect(try await rule(standard.replacing("Every dish can be served.", with: "All dishes are good.")) == first)
    #expect(try await rule(standard, ["programme.md": Kitchen.programme.replacing("2026-12-07", with: "2026-12-14")]) == first)
    #expect(try await rule(standard.replacing("<> 'good'", with: "= 'raw'")) != first)
    #expect(try await rule(standard.replacing("level: mandatory", with: "level: recommended")) != first)
  }

  @Test func aViewThatIsReadIsPartOfTheRule() async throws {
    func rule(_ view: String) async throws -> String? {
      let requirement = "- id: kit.bad\n  level: mandatory\n  ask: None is bad.\n  breach: SELECT subject, found, at FROM bad\n"
      let extra = Self.needs + "\nviews:\n  bad: SELECT b.subject, b.found, b.at FROM worse b\n  worse: \(view)"
      let assessment = try await assess(Kitchen.files(requirement, extra: extra, Kitchen.gates))
      try #require(assessment.errors == [])
      return GateSnapshot(assessment, gate: "").requirements.first?.rule
    }
    let burnt = try await rule("SELECT id AS subject, state AS found, at FROM dishes WHERE state = 'burnt'")
    let raw = try await rule("SELECT id AS subject, state AS found, at FROM dishes WHERE state = 'raw'")
    #expect(burnt != nil && burnt != raw)
  }

  /// A gate is judged by its evidence: what another was told changes nothing.
  @Test func whatWasRecommendedThenHasNoPartInTheVerdict() async throws {
    let without = try await assessment()
    let with = try await assessment(Self.requirements, ["gates/G1.json": Kitchen.snapshot("G1", ["verdict": "\"ready\""])])
    #expect(with.workspace.snapshots.count == 1)
    #expect(GateSnapshot(with, gate: "") == GateSnapshot(without, gate: ""))
    #expect(with.diagnostics == without.diagnostics)
  }

  /// The floor below has the words as text.
  @Test func theWordsAreThoseOfTheAssessment() {
    #expect(GateSnapshot.verdicts == Verdict.allCases.map(\.rawValue))
    #expect(GateSnapshot.recommendations == Recommendation.allCases.map(\.rawValue))
    #expect(GateSnapshot.states == State.allCases.map(\.rawValue))
    #expect(GateSnapshot.levels == Requirement.Level.allCases.map(\.rawValue))
    #expect(
      GateSnapshot.signOffStates == SignOffState.allCases.map(\.rawValue) + [State.notDue.rawValue, SignOffResult.conditionNotKept])
  }
}
