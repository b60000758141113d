import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// A snapshot is read as it was written, or not at all.
@Suite struct GateSnapshotReaderTests {
  private func read(_ changes: [String: String?]) async -> Parsed<Workspace> {
    await TestSupport.read(Kitchen.files(Kitchen.served, Kitchen.gates.merging(changes) { $1 }))
  }

  @Test func everyKeyIsRead() async throws {
    let text = Kitchen.snapshot(
      "G1",
      [
        "moment": "\"2026-11-02T16:00\"", "taken": "\"2026-11-02T23:04Z\"",
        "checklist": #"[{"path": "checklist/01-kitchen.md", "sha256": "ab"}]"#,
        "areas": #"[{"area": "kitchen", "verdict": "conditions", "title": "Kitchen"}]"#,
        "requirements":
          #"[{"id": "kit.served", "area": "kitchen", "level": "mandatory", "state": "met", "rule": "0a", "ask": "Served."}]"#,
        "signOffs":
          #"[{"requirement": "kit.signed", "role": "chef", "subject": "D1", "signer": "ann", "state": "valid", "name": "Ann", "title": "Soup"}, {"requirement": "kit.signed", "role": "chef", "state": "missing", "title": "Chef"}]"#,
        "dates":
          #"[{"kind": "programme", "id": "cutover", "start": "2026-12-04T18:00", "end": "2026-12-06", "name": "Cutover window"}, {"kind": "raid", "id": "R1", "name": "Smoke"}]"#,
        "scope": #"[{"table": "needs", "id": "N1", "status": "in-scope", "rollout": "R1", "name": "Soup is hot"}]"#,
      ])
    let parsed = await read(["gates/G1.json": text])
    #expect(parsed.diagnostics == [])
    let snapshot = try #require(parsed.value.snapshots.first)
    #expect(snapshot.moment?.iso == "2026-11-02T16:00" && snapshot.asOf.iso == "2026-11-02")
    #expect(snapshot.taken?.iso == "2026-11-02T23:04")
    #expect(snapshot.otherDayOfTaking(zoneOffset: 0) == nil)
    #expect(snapshot.otherDayOfTaking(zoneOffset: 60)?.iso == "2026-11-03")
    #expect(snapshot.checklist == [.init(path: "checklist/01-kitchen.md", digest: "ab")])
    #expect(snapshot.areas == [.init(slug: "kitchen", title: "Kitchen", verdict: "conditions")])
    #expect(
      snapshot.requirements == [
        .init(id: "kit.served", area: "kitchen", level: "mandatory", state: "met", rule: "0a", ask: "Served.")
      ])
    #expect(
      snapshot.signOffs == [
        .init(
          requirement: "kit.signed", role: "chef", subject: "D1", signer: "ann", state: "valid", name: "Ann", title: "Soup"),
        .init(
          requirement: "kit.signed", role: "chef", subject: nil, signer: nil, state: "missing", name: nil, title: "Chef"),
      ])
    #expect(snapshot.dates.map(\.start?.iso) == ["2026-12-04T18:00", nil])
    #expect(snapshot.dates.map(\.end?.iso) == ["2026-12-06T00:00", nil])
    #expect(snapshot.scope == [.init(table: "needs", id: "N1", name: "Soup is hot", status: "in-scope", rollout: "R1")])
  }

  @Test func oneOfAnotherProgrammeIsToldAndComparedWithNothing() async throws {
    let text = Kitchen.snapshot(["programme": "\"Another\""])
    let parsed = await read(["gates/G1.json": text])
    let problem = try #require(parsed.diagnostics.first)
    #expect(parsed.diagnostics.count == 1 && problem.code == .snapshotOfAnother && problem.severity == .warning)
    #expect(problem.message == "this snapshot is of the programme “Another”, and this is “\(Kitchen.programmeName)”")
    #expect(problem.place.path == "gates/G1.json" && problem.place.line == 4)
    #expect(parsed.value.snapshots.count == 1 && parsed.value.ownSnapshots.isEmpty)
  }

  @Test func theOrderIsThatOfTheGates() async {
    // By the day of the gate: neither by name nor by the day on which the snapshot was taken.
    let parsed = await read([
      "gates/G1.md": Kitchen.gate("G1", "Last", "2026-11-20"), "gates/G1.json": Kitchen.snapshot("G1", asOf: "2026-11-02"),
      "gates/G2.json": Kitchen.snapshot("G2", asOf: "2026-11-16"),
    ])
    #expect(parsed.diagnostics == [])
    #expect(parsed.value.snapshots.map(\.gate) == ["G2", "G1"])
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let code: Code
    let marked: String
    let message: String
    var name = "G1"
    var severity = Diagnostic.Severity.error
    var testDescription: String { message }
  }

  static func row(_ key: String, _ row: String) -> String { Kitchen.snapshot([key: "[\(row)]"]) }

  static let cases: [Case] = [
    Case(code: .jsonSyntax, marked: "{\"version\": 1«", message: "a `,` or `}` is missing"),
    Case(code: .jsonSyntax, marked: "«", message: "a value is missing"),
    Case(code: .snapshotValue, marked: "«[]\n", message: "the snapshot is not an object"),
    Case(code: .snapshotVersion, marked: Kitchen.snapshot(["version": "«2"]), message: "a snapshot of version `2`"),
    Case(
      code: .snapshotVersion, marked: "«" + Kitchen.snapshot(["version": ""]),
      message: "the file does not say that it is a snapshot"),
    Case(code: .snapshotValue, marked: "«" + Kitchen.snapshot(["verdict": ""]), message: "the snapshot has no `verdict`"),
    Case(
      code: .snapshotValue, marked: Kitchen.snapshot(["verdict": "«\"green\""]), message: "`verdict` of the snapshot is `green`"),
    Case(
      code: .snapshotValue, marked: Kitchen.snapshot(["asOf": "«\"soon\""]), message: "`asOf` of the snapshot is `soon`, and no day"
    ),
    Case(code: .snapshotValue, marked: Kitchen.snapshot(["gate": "«[]"]), message: "`gate` of the snapshot is a list"),
    Case(code: .snapshotValue, marked: Kitchen.snapshot(["areas": "«{}"]), message: "the snapshot has no list `areas`"),
    Case(code: .snapshotValue, marked: "«" + Kitchen.snapshot(["scope": ""]), message: "the snapshot has no list `scope`"),
    Case(
      code: .snapshotValue, marked: Kitchen.snapshot(["moment": "«\"noon\""]),
      message: "`moment` of the snapshot is `noon`, and no day or minute"),
    Case(
      code: .snapshotValue, marked: Kitchen.snapshot(["taken": "«\"2026-11-02T16:00\""]),
      message: "`taken` of the snapshot is `2026-11-02T16:00`, and no minute in UTC"),
    Case(
      code: .snapshotValue, marked: Kitchen.snapshot(["x": "1"]).replacing("\"x\"", with: "«\"x\""),
      message: "the snapshot has the unknown key `x`"),
    Case(code: .snapshotValue, marked: row("areas", "«3"), message: "a row of `areas` is not an object"),
    Case(
      code: .snapshotValue,
      marked: row("requirements", #"«{"id": "a", "area": "k", "level": "mandatory", "state": "met", "rule": "0"}"#),
      message: "a row of `requirements` has no `ask`"),
    Case(
      code: .snapshotValue,
      marked: row("signOffs", #"{"requirement": "a", "role": "chef", "state": «"fine", "title": "T"}"#),
      message: "`state` of a row of `signOffs` is `fine`"),
    Case(
      code: .snapshotValue, marked: row("dates", #"{"kind": «"party", "id": "a", "name": "T"}"#),
      message: "`kind` of a row of `dates` is `party`"),
    Case(
      code: .snapshotForNothing, marked: Kitchen.snapshot(["gate": "«\"G2\""]),
      message: "`gates/G1.json` is the snapshot of gate `G2`"),
    Case(
      code: .snapshotForNothing, marked: Kitchen.snapshot(["gate": "«\"G7\""]), message: "there is no gate `G7`", name: "G7",
      severity: .warning),
  ]

  @Test(arguments: cases) func aBrokenSnapshotIsAnErrorAtItsPlace(_ item: Case) async throws {
    let marked = Marked(item.marked)
    let path = "gates/\(item.name).json"
    let found = await read([path: marked.text]).diagnostics
    let error = try #require(found.first)
    #expect(found.count == 1)
    #expect(error.code == item.code && error.severity == item.severity && error.place.path == path)
    #expect(error.message == item.message)
    #expect(marked.isAt(error.place), "\(error.place)")
    #expect(error.help?.isEmpty == false)
  }

  @Test func everyCodeOfGatesIsCovered() {
    // Two are told by commands, two by the assessment, and one has its own test above.
    #expect(
      Set(Code.gates).subtracting(Self.cases.map(\.code))
        == [.snapshotTaken, .gateThere, .snapshotOfAnother, .evidenceGone, .itemGone])
  }
}
