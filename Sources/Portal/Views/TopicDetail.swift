import Assessment
import Diagnostics
import Workspace

/// A page about one topic: what it says follows from the checklist's queries alone.
struct TopicDetail: Sendable {
  struct Section: Sendable {
    enum Content: Sendable {
      case figure(FigureView)
      case signatures([SignatureRow], note: String)
    }
    let id: String
    let title: String
    let width: Int
    let content: Content
    let empty: Phrase
  }

  let page: String
  let name: String
  let headline: String
  let deck: Phrase
  /// The worst of its areas; nil where it names none.
  let status: Status?
  let facts: [Fact]
  /// Sections that stand beside each other.
  let rows: [[Section]]
  let texts: [(heading: String, html: String)]

  init(_ result: TopicResult, _ site: SiteMap) {
    let topic = result.topic
    page = topic.target.page
    name = topic.title
    headline = result.headline.map { site.inWords($0).clause.capitalised } ?? topic.title
    deck = Phrase(result.deck.map { site.inWords($0).sentence } ?? "")
    let areas = topic.areas.compactMap { site.assessment.area($0) }
    status = areas.map { Status($0) }.min { $0.mark.rank < $1.mark.rank }
    let asked = topic.question.isEmpty ? [] : [Fact(Message.text("topic-question"), Phrase(topic.question))]
    let found = zip(topic.facts, result.facts).map { fact, words in
      Fact(fact.label, words.map { site.named(site.inWords($0)) } ?? .alert(Message.text("topic-not-known")))
    }
    facts =
      asked + found + areas.map { Message.areaToday($0, isOnly: areas.count == 1, site) }
      + [Fact(Message.whereFrom, .link(Message.text("topic-queries"), Target(topic.queries.page, QueryList.head)))]
    let sections = topic.sections.enumerated().compactMap { [page] in Self.section($1, $0, of: result, on: page, site) }
    rows = Self.rows(sections)
    let body = Body(site, from: topic.place.path, on: page)
    texts = topic.texts.map { ($0.heading, body.part($0.html)) }
  }

  /// Nothing for a figure whose area has none of that name, which the checklist's own checks tell.
  private static func section(
    _ section: Topic.Section, _ index: Int, of result: TopicResult, on page: String, _ site: SiteMap
  ) -> Section? {
    let id = "t\(index + 1)"
    var empty = Phrase(section.empty ?? Message.noRows)
    let content: Section.Content
    if case .signatures(let slug) = section.content {
      let area = site.assessment.area(slug)
      let asked = area.map { AskedSignature.all(in: $0) } ?? []
      content = .signatures(asked.map { SignatureRow($0, on: page, site) }, note: Message.signed(asked))
      if let area, area.hidden.signOffs { empty = Phrase(Message.text("area-signatures-not-shown")) }
    } else if let figure = result.figures[index] {
      content = .figure(
        FigureView(
          figure, id: id, title: section.title, source: site.source(of: section, index, in: result.topic), empty: section.empty,
          isLinked: true, site))
    } else {
      return nil
    }
    return Section(id: id, title: section.title, width: section.width, content: content, empty: empty)
  }

  /// As many beside each other as twelve columns hold.
  private static func rows(_ sections: [Section]) -> [[Section]] {
    var rows: [[Section]] = []
    var used = Topic.fullWidth
    for section in sections {
      if used + section.width <= Topic.fullWidth {
        rows[rows.count - 1].append(section)
        used += section.width
      } else {
        rows.append([section])
        used = section.width
      }
    }
    return rows
  }
}
