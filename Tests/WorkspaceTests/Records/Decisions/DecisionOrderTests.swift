import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// Which record replaces which, and which of them the checklist reads.
@Suite struct DecisionOrderTests {
  private static func record(_ day: String, supersedes: String? = nil, _ extra: String = "") -> String {
    let older = supersedes.map { "supersedes: \($0)\n" } ?? ""
    // Due after each of the days.
    return Kitchen.decision.replacing("2026-11-20", with: "2026-11-27").replacing("2026-11-18", with: day).replacing(
      "gate: G2\n", with: "gate: G2\n\(older)\(extra)")
  }

  private func problems(_ records: [String: String]) async -> [Diagnostic] {
    await read(Kitchen.decided(Dictionary(uniqueKeysWithValues: records.map { ("decisions/\($0).md", Optional($1)) }))).diagnostics
  }

  @Test func aNewerOneReplacesAnOlder() async {
    #expect(await problems(["0002-again": Self.record("2026-11-20", supersedes: "0001-open-on-the-day")]) == [])
  }

  @Test func twoReplaceTheSame() async throws {
    let found = await problems([
      "0002-again": Self.record("2026-11-20", supersedes: "0001-open-on-the-day"),
      "0003-again": Self.record("2026-11-21", supersedes: "0001-open-on-the-day"),
    ])
    #expect(found.map(\.message) == ["`0001-open-on-the-day` was replaced by `0002-again` already"])
    let problem = try #require(found.first)
    #expect(problem.code == .decisionOrder && problem.severity == .warning && problem.place.path == "decisions/0003-again.md")
    #expect(problem.help?.contains("supersedes: 0002-again") == true)
  }

  @Test func anEarlierOneCannot() async {
    let found = await problems(["0002-again": Self.record("2026-11-10", supersedes: "0001-open-on-the-day")])
    #expect(found.map(\.message) == ["it is of 2026-11-10, and replaces `0001-open-on-the-day` of 2026-11-18"])
    #expect(found.map(\.code) == [.decisionOrder])
  }

  @Test func aCircleIsNoOrder() async {
    let found = await problems([
      "0002-a": Self.record("2026-11-20", supersedes: "0003-b"), "0003-b": Self.record("2026-11-20", supersedes: "0002-a"),
    ])
    #expect(
      found.map(\.message) == ["`0002-a` replaces itself, by way of `0003-b`", "`0003-b` replaces itself, by way of `0002-a`"])
    #expect(found.allSatisfy { $0.code == .decisionOrder && $0.severity == .error })
  }

  // MARK: The checklist's table

  private static let table = """
    tables:
      decisions:
        files: [decisions/*.md]
        records: true
        acts: true
        columns:
          id: {type: id, required: true}
          date: {type: date, required: true}
          outcome: {one-of: [go, conditional-go, no-go, postpone]}
          supersedes: {type: ref, to: decisions}

    """

  private func rows(_ records: [String: String]) async throws -> (
    ids: [String?], older: [String?], problems: [Diagnostic], records: Int
  ) {
    let gates = try #require(Kitchen.gates["checklist/00-programme.md"] ?? nil)
    var changes: [String: String?] = [
      "checklist/00-programme.md": gates.replacing("tables:\n", with: Self.table, maxReplacements: 1)
    ]
    for (name, text) in records { changes["decisions/\(name).md"] = text }
    let parsed = await read(Kitchen.decided(changes))
    let table = try #require(parsed.value.tables["decisions"])
    return (
      table.rows.map { table[$0, "id"].text }, table.rows.map { table[$0, "supersedes"].text }, parsed.diagnostics,
      parsed.value.decisions.count
    )
  }

  @Test func aRecordIsARowOnlyIfItSaysSo() async throws {
    let found = try await rows([
      "0002-again": Self.record("2026-11-20", supersedes: "0001-open-on-the-day", "id: 0002-again\n"),
      "0003-last": Self.record("2026-11-21", supersedes: "0002-again", "id: 0003-last\n"),
    ])
    #expect(found.problems == [])
    #expect(found.ids == ["0002-again", "0003-last"] && found.older == [nil, "0002-again"])
    #expect(found.records == 3)
  }

  @Test func aRowAloneIsNoRecord() async throws {
    let found = try await rows(["0002-short": "---\nid: D2\ndate: 2026-11-20\noutcome: go\n---\n"])
    #expect(found.problems == [])
    #expect(found.ids == ["D2"] && found.records == 1)
  }
}
