import Diagnostics
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

struct FilePageTests {
  private func page(_ path: String, _ text: String) throws -> FilePage {
    let file = EvidenceFile(
      path: path, area: "", title: "", author: nil, assessed: nil, summary: nil, claimed: nil, digest: "", bytes: Array(text.utf8),
      document: nil, table: nil)
    return try #require(SiteMap(Fixture.assessment(documents: [file])).file(path))
  }

  private let manyLines = (1...300).map { $0 == 2 ? "  ask: Who cooks?" : "line \($0)" }.joined(separator: "\n")

  @Test func everyLineOfAChecklistCanBeNamed() throws {
    let page = try page("checklist/05-user-acceptance.md", manyLines)
    #expect(page.page == "files/checklist/05-user-acceptance.html")
    #expect(page.raw == "files/checklist/05-user-acceptance.md")
    #expect(page.anchor(of: Spot(line: 300)) == "L300")
  }

  @Test func ofOtherTextsOnlyTheFirstLinesAreShown() throws {
    let page = try page("evidence/a/log.txt", manyLines)
    #expect(page.anchor(of: Spot(line: 200)) == "L200")
    #expect(page.anchor(of: Spot(line: 201)) == nil)
  }

  @Test func theIndentOfALineStays() throws {
    guard case .rows(_, let rows, _) = try page("checklist/a.md", manyLines).content else {
      Issue.record("a text is shown by line")
      return
    }
    #expect(rows[1].cells == ["\u{A0}\u{A0}ask: Who cooks?"])
  }
}
