import Diagnostics
import TestSupport
import Testing
import Workspace

@testable import Assessment

/// What was there at the last gate does not end by being deleted.
@Suite struct LastGateTests {
  private static let due = Kitchen.served + "\n  due: T-14"

  private static func snapshot(_ gate: String, _ state: String, raid: String = "[]", of programme: String = Kitchen.programmeName)
    -> String
  {
    Kitchen.snapshot(
      gate,
      [
        "programme": "\"\(programme)\"", "dates": raid,
        "requirements":
          #"[{"id": "kit.served", "area": "kitchen", "level": "mandatory", "state": "\#(state)", "rule": "0", "ask": "Served."}]"#,
      ])
  }

  private func assessment(_ changes: [String: String?], asOf: String = "2026-11-22") async throws -> Assessment {
    let base = Kitchen.gates.merging(["evidence/kitchen/tasting.md": nil]) { $1 }
    return try await assess(Kitchen.files(Self.due, base.merging(changes) { $1 }), asOf: asOf)
  }

  @Test(arguments: ["met", "conditions", "not-met"]) func evidenceThatWasThereIsNotDueNoMore(_ state: String) async throws {
    let found = try await assessment(["gates/G1.json": Self.snapshot("G1", state)])
    #expect(found.state("kit.served") == .noEvidence)
    let told = try #require(found.diagnostics.first { $0.code == .evidenceGone })
    #expect(told.message == "`kit.served` had evidence at gate G1, and has none now")
    #expect(told.severity == .warning && told.place.path == "gates/G1.json")
  }

  @Test(arguments: ["no-evidence", "not-due", "not-applicable", "waived"])
  func whatWasNotThereIsStillToCome(_ state: String) async throws {
    let found = try await assessment(["gates/G1.json": Self.snapshot("G1", state)])
    #expect(found.state("kit.served") == .notDue)
    #expect(!found.diagnostics.contains { $0.code == .evidenceGone })
  }

  @Test func evidenceThatIsThereIsNotGone() async throws {
    let found = try await assess(
      Kitchen.files(Self.due, Kitchen.gates.merging(["gates/G1.json": Self.snapshot("G1", "met")]) { $1 }), asOf: "2026-11-22")
    #expect(found.state("kit.served") == .notMet && !found.diagnostics.contains { $0.code == .evidenceGone })
  }

  /// The gate before the last, one that is still to come, and one of another programme have no say.
  @Test func onlyTheLastGateCounts() async throws {
    let later = try await assessment([
      "gates/G1.json": Self.snapshot("G1", "met"), "gates/G2.json": Self.snapshot("G2", "not-due"),
    ])
    #expect(later.state("kit.served") == .notDue)
    let before = try await assessment(["gates/G1.json": Self.snapshot("G1", "met")], asOf: "2026-11-01")
    #expect(before.state("kit.served") == .notDue)
    let other = try await assessment(["gates/G1.json": Self.snapshot("G1", "met", of: "Another")])
    #expect(other.state("kit.served") == .notDue)
  }

  @Test func anOpenItemThatIsGoneIsNamed() async throws {
    let items =
      #"[{"kind": "raid", "id": "R1", "name": "Smoke"}, {"kind": "raid", "id": "R2", "name": "Dust"}, "#
      + #"{"kind": "milestone", "id": "M9", "start": "2026-11-20", "name": "Menu"}]"#
    let found = try await assessment([
      "gates/G1.json": Self.snapshot("G1", "met", raid: items),
      "raid.md": Kitchen.raid("| R2 | Dust | kitchen | closed | bob | 2026-11-10 | | | |"),
    ])
    let told = found.diagnostics.filter { $0.code == .itemGone }
    #expect(told.map(\.message) == ["`R1` was open at gate G1, and is gone from the RAID log"])
    #expect(told.first?.help == "it was “Smoke”; bring its row back, and close it there" && told.first?.severity == .warning)
  }
}
