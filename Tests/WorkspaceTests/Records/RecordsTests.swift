import Documents
import TestSupport
import Testing
import Workspace

/// By what was judged, and who signed what, is kept as it was read.
struct RecordsTests {
  @Test func checklistAndSignaturesAreKeptWithTheirBytes() async throws {
    let signature = "---\nsign-off: kitchen.served\n---\n\nGood soup.\n"
    let files = Kitchen.files(Kitchen.served, ["sign-offs/kitchen/a.md": signature])
    let workspace = await read(files).value
    #expect(workspace.records.map(\.path) == ["checklist/00-programme.md", "checklist/01-kitchen.md", "sign-offs/kitchen/a.md"])
    #expect(workspace.evidence.allSatisfy { !$0.path.hasPrefix("checklist/") && !$0.path.hasPrefix("sign-offs/") })
    let record = try #require(workspace.records.last)
    #expect(record.bytes == Array(signature.utf8))
    #expect(record.digest == workspace.digests[record.path])
    #expect(workspace.records.allSatisfy { $0.document == nil || $0.path.hasPrefix("sign-offs/") }, "a checklist is shown by line")
  }
}
