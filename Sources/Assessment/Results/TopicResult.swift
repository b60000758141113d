package import Workspace

/// A page about a topic, with what its queries gave.
package struct TopicResult: Sendable {
  package let topic: Topic
  /// Nil where the query gives nothing to say.
  package let headline: String?
  package let deck: String?
  /// In the order of the topic's facts; nil where nothing is known.
  package let facts: [String?]
  /// Declared tables that headline, deck and facts read, by SQL name.
  package let tables: [String]
  /// For each section that has a figure of its own or of an area.
  package let figures: [Int: FigureResult]
}

extension TopicResult {
  /// With the figures of areas that it shows as well.
  func borrowing(from areas: [AreaResult]) -> TopicResult {
    var figures = figures
    for (index, section) in topic.sections.enumerated() {
      guard case .borrowed(let slug, let title) = section.content, let area = areas.first(where: { $0.area.slug == slug }) else {
        continue
      }
      figures[index] = area.figures.first { $0.figure.title == title }
    }
    return TopicResult(topic: topic, headline: headline, deck: deck, facts: facts, tables: tables, figures: figures)
  }
}
