import TestSupport
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// A CSV file says neither whose it is nor of when: the file that names it does.
@Suite struct NamedTablesTests {
  private static let report = """
    ---
    title: First tasting
    author: bob
    assessed: 2026-11-20
    tables: {dishes: dishes.csv}
    ---
    """

  private func site() async throws -> SiteMap {
    let assessment = try await assess(
      Kitchen.files(
        Kitchen.served,
        ["evidence/kitchen/tasting.md": Self.report, "evidence/kitchen/dishes.csv": "id,name,state\nD1,Soup,good\n"]))
    #expect(assessment.errors == [])
    return SiteMap(assessment)
  }

  @Test func itsRowHasTheAuthorAndDayOfTheFileThatNamesIt() async throws {
    let site = try await site()
    let area = AreaDetail(try #require(site.areas.first), at: 0, [], site)
    let row = try #require(area.evidence.first { $0.file.plain == "evidence/kitchen/dishes.csv" })
    #expect(row.title == "Table of “First tasting”")
    #expect(row.author.plain == "Bob Baker" && row.assessed.plain == "20\u{A0}Nov\u{A0}2026")
  }

  @Test func itsPageNamesThatFile() async throws {
    let site = try await site()
    let page = EvidenceDetail(try #require(site.file("evidence/kitchen/dishes.csv")), site)
    #expect(page.facts.first { $0.term == "Table of" }?.words.plain == "tasting.md, Bob Baker, 20\u{A0}Nov\u{A0}2026")
    let report = EvidenceDetail(try #require(site.file("evidence/kitchen/tasting.md")), site)
    #expect(!report.facts.contains { $0.term == "Table of" })
  }
}
