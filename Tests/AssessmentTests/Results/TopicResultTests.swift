import Diagnostics
import TestSupport
import Testing
import Workspace

@testable import Assessment

@Suite struct TopicResultTests {
  private func page(_ sections: String, headline: String = "SELECT count(*) || ' dishes' FROM dishes") -> [String: String?] {
    [
      "checklist/pages/menu.md":
        "---\npage: menu\ntitle: Menu\nheadline: \(headline)\nfacts:\n  - {label: Served, value: SELECT state FROM requirements}\nsections:\n\(sections)\n---\n"
    ]
  }

  @Test func itsQueriesReadTheEvidenceAndTheResults() async throws {
    let table = "  - title: Dishes\n    table: SELECT name AS \"Dish\", at FROM dishes ORDER BY id"
    let assessment = try await assess(Kitchen.files(Kitchen.served, page(table)))
    #expect(assessment.errors == [])
    let topic = try #require(assessment.topics.first)
    let dishes = try #require(assessment.workspace.tables["dishes"]).rows.count
    #expect(topic.headline == "\(dishes) dishes")
    #expect(topic.facts == [assessment.state("kit.served")?.rawValue])
    #expect(topic.tables == ["dishes", "requirements"])
    #expect(topic.figures[0]?.rows.count == dishes)
    #expect(topic.figures[0]?.tables == ["dishes"])
  }

  @Test func aFigureOfAnAreaIsTheSameOnBothPages() async throws {
    let figure = "figures:\n  - title: Dishes\n    table: SELECT name AS \"Dish\", at FROM dishes\n"
    let assessment = try await assess(Kitchen.files(extra: figure, page("  - from: kitchen/Dishes")))
    #expect(assessment.errors == [])
    let own = try #require(assessment.area("kitchen")?.figures.first)
    let shown = try #require(assessment.topics.first?.figures[0])
    #expect(shown.rows.map(\.cells) == own.rows.map(\.cells) && !own.rows.isEmpty)
  }

  @Test func aRowWithoutAPlaceIsNotShown() async throws {
    let table = "  - title: Dishes\n    table: SELECT name AS \"Dish\", CASE WHEN id > 'A' THEN NULL ELSE at END AS at FROM dishes"
    let assessment = try await assess(Kitchen.files(Kitchen.served, page(table)))
    #expect(assessment.errors == [])
    #expect(assessment.topics.first?.figures[0]?.rows.isEmpty == true)
    let without = "  - title: Dishes\n    table: SELECT name AS \"Dish\" FROM dishes"
    #expect(try await assess(Kitchen.files(Kitchen.served, page(without))).errors.map(\.code) == [.queryColumns])
  }

  @Test func withoutAnAnswerThereIsNoHeadline() async throws {
    let table = "  - title: Dishes\n    table: SELECT name AS \"Dish\", at FROM dishes"
    let assessment = try await assess(Kitchen.files(Kitchen.served, page(table, headline: "SELECT NULL FROM dishes")))
    #expect(assessment.topics.first?.headline == nil)
  }
}
