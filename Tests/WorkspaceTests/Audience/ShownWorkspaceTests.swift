import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// What others see of a workspace.
@Suite struct ShownWorkspaceTests {
  private func shown(_ changes: [String: String?]) async -> Workspace {
    await read(Kitchen.files(Kitchen.served, changes)).value.shown
  }

  @Test func aWithheldFileLeavesNothingBehind() async {
    let shown = await shown([Kitchen.secretPath: Kitchen.secret])
    #expect(shown.evidence.allSatisfy { $0.path != Kitchen.secretPath })
    #expect(shown.digests[Kitchen.secretPath] == nil)
    #expect(shown.tables["dishes"]?.rows.allSatisfy { $0.at.path != Kitchen.secretPath } == true)
    #expect(shown.tables["dishes"]?.rows.isEmpty == false)
  }

  @Test func aFieldAndAStatementGoWithTheirFile() async {
    let secret = Kitchen.dishes.replacing("author: bob", with: "author: bob\naudience: internal")
    let shown = await shown([
      "evidence/kitchen/tasting.md": secret, "evidence/kitchen/a.md": "---\naudience: internal\nnone: [guests]\nauthor: bob\n---\n",
    ])
    #expect(shown.fields["kit"]?["oven"] == nil)
    #expect(shown.tables["guests"]?.none == nil)
  }

  @Test func aRowIsBlankedWhereItStood() async throws {
    let shown = await shown(["checklist/00-programme.md": Kitchen.coreWithAudience, "raid.md": Kitchen.raidWithAudience])
    let file = try #require(shown.evidence.first { $0.path == "raid.md" })
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == Kitchen.raidWithAudience.split(separator: "\n", omittingEmptySubsequences: false).count)
    #expect(lines[4].contains("bread"))
    #expect(lines[5] == "| not shown |  |  |  |  |  |  |  |")
    #expect(file.document?.tables.first?.table.rows.count == 2)
    #expect(file.document.map { String(decoding: $0.markup, as: UTF8.self).contains("48,250") } == false)
    #expect(shown.tables["raid"]?.rows.map { $0.values[0] } == [.text("I1")])
  }

  @Test func aTableOfAFileIsReplacedBySayingSo() async throws {
    let text = "---\ninternal: Costs\n---\n\nBefore.\n\n## Costs\n\n| what | euro |\n|---|---|\n| Oven | 9,400 |\n\nAfter.\n"
    let shown = await shown(["evidence/kitchen/note.md": text])
    let file = try #require(shown.evidence.first { $0.path == "evidence/kitchen/note.md" })
    #expect(
      String(decoding: file.bytes, as: UTF8.self)
        == "---\ninternal: Costs\n---\n\nBefore.\n\n## Costs\n\n*This table is not shown to everybody.*\n\n\n\nAfter.\n")
    #expect(file.document?.headings.map(\.text) == ["Costs"])
  }

  @Test func aRecordOfACSVFileMayHaveSeveralLines() async throws {
    let core = Kitchen.coreWithAudience.replacing("files: [raid.md]", with: "files: [raid.md, raid/*]")
    let csv = "id,type,title,area,status,audience\nI1,issue,\"Two\nlines\",kitchen,open,internal\nI2,issue,Seen,kitchen,open,\n"
    let shown = await shown(["checklist/00-programme.md": core, "raid/log.csv": csv])
    let file = try #require(shown.evidence.first { $0.path == "raid/log.csv" })
    #expect(
      String(decoding: file.bytes, as: UTF8.self)
        == "id,type,title,area,status,audience\nnot shown,,,,,\n\nI2,issue,Seen,kitchen,open,\n")
    #expect(file.table?.rows.map(\.place.line) == [2, 4])
  }

  @Test func aStatementThatNamesWhatIsWithheldIsNotShown() async {
    let statement = """
      ---
      sign-off: kit.served
      area: kitchen
      role: chef
      signer: ann
      name: Ann Archer
      result: approved
      meaning: Good.
      signed: 2026-11-21T10:00:00Z
      evidence:
      - sha256:\(String(repeating: "0", count: 64))  evidence/kitchen/tasting.md
      - sha256:\(String(repeating: "1", count: 64))  \(Kitchen.secretPath)
      ---
      """
    let path = SignOffFile.path(of: statement)
    let shown = await shown([Kitchen.secretPath: Kitchen.secret, path: statement])
    #expect(shown.signOffs.map { $0.evidence.map(\.path) } == [["evidence/kitchen/tasting.md"]])
    #expect(shown.records.allSatisfy { $0.path != path })
    let open = await self.shown([path: statement.replacing(Kitchen.secretPath, with: "evidence/kitchen/other.md")])
    #expect(open.records.contains { $0.path == path })
  }

  @Test func aDecisionIsWithheldLikeAnyFile() async {
    let secret = Kitchen.decision.replacing("status: accepted", with: "status: accepted\naudience: internal")
    let whole = await read(Kitchen.decided([Kitchen.decisionPath: secret]))
    #expect(whole.value.decisions.count == 1)
    #expect(whole.diagnostics.filter { $0.severity == .error } == [])
    #expect(whole.value.shown.decisions.isEmpty)
    #expect(whole.value.shown.records.allSatisfy { $0.path != Kitchen.decisionPath })
  }
}
