import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// What a record names may go; a record that is sealed stays as it is, and any other is corrected.
@Suite struct TakenDecisionsTests {
  private static let gone: [String: String?] = [
    "gates/G2.md": nil, "gates/G2.json": nil, "raid.md": Kitchen.raid("| R2 | Dust | kitchen | open | bob | 2026-11-27 | | | |"),
  ]

  private func sealed(_ record: String = Kitchen.decision) -> Set<String> { [sha256(Array(record.utf8))] }

  @Test func whatIsSealedIsToldAndReadAllTheSame() async throws {
    let parsed = await read(Kitchen.decided(Self.gone), sealed: sealed())
    let record = try #require(parsed.value.decisions.first)
    #expect(record.gate == "G2" && record.conditions.map(\.closes) == ["R1", "kit.served"])
    let told = parsed.diagnostics.filter { $0.place.path == Kitchen.decisionPath }
    #expect(
      told.map(\.message) == [
        "the record still says `G2` in `gate`, and there is no such gate any more",
        "the record still says `R1` in `closes`, and there is no such RAID item or requirement of the checklist any more",
      ])
    #expect(told.allSatisfy { $0.code == .decisionReference && $0.severity == .warning })
    #expect(told.allSatisfy { $0.help?.contains("a correction is a new record") ?? false })
  }

  @Test func whatIsNotSealedIsCorrected() async {
    let told = await read(Kitchen.decided(Self.gone)).diagnostics.filter { $0.place.path == Kitchen.decisionPath }
    #expect(
      told.map(\.message) == ["`G2` in `gate` is no gate", "`R1` in `closes` is no RAID item or requirement of the checklist"])
    #expect(told.allSatisfy { $0.severity == .error && $0.help?.contains("or bring back what went by mistake") == true })
  }

  @Test func itsLinksMayLeadNowhere() async {
    let record = Kitchen.decision.replacing("We open", with: "[Here](gone.md) we open")
    let told = await read(Kitchen.decided([Kitchen.decisionPath: record]), sealed: sealed(record)).diagnostics
    #expect(told.map(\.code) == [.linkLeadsNowhere] && told.map(\.severity) == [.warning])
  }

  /// The snapshot of the gate knows what golive recommended there.
  @Test func theRecommendationIsThatOfTheGate() async throws {
    func told(_ snapshot: String, isSealed: Bool = false) async -> [Diagnostic] {
      await read(Kitchen.decided(["gates/G2.json": snapshot]), sealed: isSealed ? sealed() : []).diagnostics
    }
    let other = Kitchen.snapshot("G2", asOf: "2026-11-16", ["recommendation": "\"conditional-go\""])
    let problem = try #require(await told(other).first)
    #expect(problem.message == "`recommendation` is `no-go`, and at gate `G2` golive recommended `conditional-go`")
    #expect(problem.code == .decisionContradiction && problem.severity == .error && problem.place.line == 6)
    #expect(problem.help?.contains("write `recommendation: conditional-go`") == true)
    #expect(await told(other, isSealed: true).map(\.severity) == [.warning])
    #expect(await told(Kitchen.snapshot("G2", asOf: "2026-11-16")) == [])
    // What was seen after the decision nobody could rest on.
    #expect(await told(other.replacing("2026-11-16", with: "2026-11-19")) == [])
  }

  @Test func aProposalIsCorrected() async throws {
    let proposal = Kitchen.proposal.replacing("recorded: bob", with: "recorded: bob\ngate: G9")
    let told = await read(Kitchen.decided(["decisions/0002-open.md": proposal])).diagnostics
    #expect(told.map(\.message) == ["`G9` in `gate` is no gate"] && told.map(\.severity) == [.error])
    #expect(told.first?.help?.contains("write the id of a gate") == true)
  }

  /// Where the checklist has a table of decisions, too: the same name is told once.
  @Test func aRecordThatIsARowIsReadToo() async throws {
    let table = """
      tables:
        decisions:
          files: [decisions/*.md]
          records: true
          acts: true
          columns:
            id: {type: id, required: true}
            gate: {type: ref, to: gates}
            results: {type: list, to: gates}

      """
    let gates = try #require(Kitchen.gates["checklist/00-programme.md"] ?? nil)
    let record = Kitchen.decision.replacing("gate: G2\n", with: "gate: G9\nid: 0001-open-on-the-day\nresults: G8\n")
    let parsed = await read(
      Kitchen.decided([
        "checklist/00-programme.md": gates.replacing("tables:\n", with: table, maxReplacements: 1), Kitchen.decisionPath: record,
      ]), sealed: sealed(record))
    #expect(parsed.diagnostics.map(\.code) == [.decisionReference, .unknownReference])
    #expect(parsed.diagnostics.allSatisfy { $0.severity == .warning })
    let rows = try #require(parsed.value.tables["decisions"])
    #expect(rows.rows.count == 1 && rows.rows.allSatisfy { rows[$0, "gate"].isNull })
  }
}
