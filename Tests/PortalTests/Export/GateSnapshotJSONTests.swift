import Diagnostics
import Documents
import Testing

@testable import Portal
@testable import Workspace

/// The file of a snapshot: what is written is read back.
struct GateSnapshotJSONTests {
  private func text(_ snapshot: GateSnapshot) -> String { String(decoding: Portal.snapshotJSON(snapshot), as: UTF8.self) }

  static let full = GateSnapshot(
    gate: "G1", programme: "A <b> & \"c\" \\ é🙂", asOf: Fixture.day("2026-11-02"), moment: Moment(iso: "2026-11-02T16:00"),
    taken: Moment(iso: "2026-11-02T15:04"),
    verdict: "conditions", recommendation: "conditional-go", checklist: [.init(path: "checklist/a.md", digest: "ab")],
    areas: [.init(slug: "cutover", title: "Cutover", verdict: "ready")],
    requirements: [.init(id: "a.b", area: "cutover", level: "mandatory", state: "not-due", rule: "0a", ask: "It fits.")],
    signOffs: [
      .init(requirement: "a.b", role: "chef", subject: "S", signer: "ann", state: "valid", name: "Ann", title: "Soup"),
      .init(requirement: "a.b", role: "chef", subject: nil, signer: nil, state: "not-due", name: nil, title: "Chef"),
    ],
    dates: [
      .init(kind: .programme, id: "go-live", name: "Go-live", start: Moment(iso: "2026-12-07T06:00")),
      .init(kind: .milestone, id: "M", name: "M", start: Moment(Fixture.day("2026-12-07")), end: Moment(Fixture.day("2026-12-08"))),
      .init(kind: .raid, id: "R", name: "R", start: nil),
    ],
    scope: [.init(table: "needs", id: "N", name: "N", status: nil, rollout: nil)])

  @Test func whatIsWrittenIsReadBack() {
    var problems: [Diagnostic] = []
    let file = SourceFile(path: "gates/G1.json", bytes: Portal.snapshotJSON(Self.full))
    #expect(GateSnapshotReader(nil, programme: Self.full.programme).read([file], into: &problems) == [Self.full])
    #expect(problems.map(\.code) == [.snapshotForNothing], "only the gate itself is missing here")
  }

  @Test func eachRowHasALineAndNothingIsWrittenForNothing() {
    #expect(
      text(
        GateSnapshot(
          gate: "G1", programme: "P", asOf: Fixture.day("2026-11-02"), verdict: "ready", recommendation: "go",
          areas: [.init(slug: "a", title: "A", verdict: "ready"), .init(slug: "b", title: "B", verdict: "ready")])) == """
          {
            "version": 1,
            "gate": "G1",
            "programme": "P",
            "asOf": "2026-11-02",
            "verdict": "ready",
            "recommendation": "go",
            "checklist": [],
            "areas": [
              {"area": "a", "verdict": "ready", "title": "A"},
              {"area": "b", "verdict": "ready", "title": "B"}
            ],
            "requirements": [],
            "signOffs": [],
            "dates": [],
            "scope": []
          }

          """)
    #expect(text(Self.full).contains("{\"kind\": \"raid\", \"id\": \"R\", \"name\": \"R\"}"))
  }
}
