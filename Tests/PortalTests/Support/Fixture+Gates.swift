import Diagnostics

@testable import Assessment
@testable import Workspace

/// Assessments that remember gates.
extension Fixture {
  /// The same with gates on record, by id, title and day, and with snapshots of some.
  static func remembering(
    _ assessment: Assessment, gates: [(id: String, title: String, day: String)], snapshots: [GateSnapshot]
  ) -> Assessment {
    let known = assessment.workspace
    let schema = table(
      "gates", title: "Gates", area: "programme",
      columns: [column("id", .id), column("title"), column("date", .date)])
    let rows = gates.map { gate in
      Row(values: [.text(gate.id), .text(gate.title), .text(gate.day)], at: Place("gates/\(gate.id).md", line: 2))
    }
    let workspace = Workspace(
      checklist: known.checklist, programme: known.programme, tables: ["gates": TableData(schema: schema, rows: rows)],
      fields: [:], ticks: [], evidence: known.evidence, records: [], signOffs: [], digests: [:], snapshots: snapshots)
    return Assessment(
      workspace: workspace, asOf: assessment.asOf, areas: assessment.areas, verdict: assessment.verdict,
      recommendation: assessment.recommendation, diagnostics: assessment.diagnostics, people: assessment.people,
      raid: assessment.raid)
  }

  /// What the assessment would have been, with changed verdicts and states.
  static func snapshot(
    _ assessment: Assessment, _ gate: String, _ day: String, verdicts: [String: String] = [:], states: [String: String] = [:],
    dates: [GateSnapshot.PlannedDate] = [], taken: String? = nil
  ) -> GateSnapshot {
    let now = GateSnapshot(assessment, gate: gate)
    return GateSnapshot(
      gate: gate, programme: now.programme, asOf: self.day(day), taken: taken.flatMap { Moment(iso: $0) }, verdict: now.verdict,
      recommendation: now.recommendation,
      checklist: now.checklist,
      areas: now.areas.map { .init(slug: $0.slug, title: $0.title, verdict: verdicts[$0.slug] ?? $0.verdict) },
      requirements: now.requirements.map {
        .init(id: $0.id, area: $0.area, level: $0.level, state: states[$0.id] ?? $0.state, rule: $0.rule, ask: $0.ask)
      }, signOffs: now.signOffs, dates: dates.isEmpty ? now.dates : dates, scope: now.scope)
  }
}
