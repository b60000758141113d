import Assessment
import Workspace

/// Where a topic is told, and where the queries behind it stand.
extension Topic {
  var target: Target { Target("\(slug).html") }
  var queries: Target { Target("about/pages/\(slug).html") }
}

extension SiteMap {
  /// The queries behind a section of a page; figures of areas stand with their areas.
  func source(of section: Topic.Section, _ index: Int, in topic: Topic) -> Target? {
    switch section.content {
    case .figure: return Target(topic.queries.page, QueryList.anchor(index))
    case .signatures: return nil
    case .borrowed(let slug, let title):
      guard let area = assessment.area(slug), let index = area.figures.firstIndex(where: { $0.figure.title == title }) else {
        return nil
      }
      return Target(method(area).page, QueryList.anchor(index))
    }
  }
}
