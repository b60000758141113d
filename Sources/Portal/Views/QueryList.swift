import Assessment
import Diagnostics
import Workspace

/// Where figures come from: their queries, and the tables that these read.
struct QueryList: Sendable {
  struct Entry: Sendable {
    let anchor: String
    let title: String
    let sql: String
    /// Tables with the folders or files that hold their rows.
    let tables: String
    let place: Phrase
  }

  let entries: [Entry]

  /// Figures of an area's page.
  init(_ area: AreaResult, _ site: SiteMap) {
    entries = area.figures.enumerated().map { index, figure in
      Self.entry(Self.anchor(index), figure.figure.title, figure.figure.queries, figure.tables, at: figure.figure.place, site)
    }
  }

  /// What a page about a topic says; figures of areas stand with their areas.
  init(_ result: TopicResult, _ site: SiteMap) {
    let topic = result.topic
    let head = [topic.headline, topic.deck].compactMap(\.self) + topic.facts.map(\.value)
    let own = topic.sections.enumerated().compactMap { index, section -> Entry? in
      guard case .figure(let figure) = section.content, let shown = result.figures[index] else { return nil }
      return Self.entry(Self.anchor(index), figure.title, figure.queries, shown.tables, at: figure.place, site)
    }
    entries = [Self.entry(Self.head, Message.headOfPage, head, result.tables, at: topic.place, site)] + own
  }

  static let head = "head"
  static func anchor(_ index: Int) -> String { "figure-\(index + 1)" }

  private static func entry(
    _ anchor: String, _ title: String, _ queries: [Query], _ tables: [String], at place: Place, _ site: SiteMap
  ) -> Entry {
    let sources = tables.compactMap { name in site.assessment.workspace.checklist.tables.first { $0.sqlName == name } }
    return Entry(
      anchor: anchor, title: title, sql: queries.map { $0.sql.trimmed }.joined(separator: "\n\n"),
      tables: sources.map(Message.rows).joined(separator: Message.text("clauses-between")), place: site.citation(place))
  }
}

extension Figure {
  fileprivate var queries: [Query] { [sentence, shown].compactMap(\.self) }
}
