import Assessment
import Workspace

/// The queries of a page about a topic.
struct TopicMethod: Sendable {
  let page: String
  let title: String
  let topic: Target
  let queries: QueryList

  init(_ result: TopicResult, _ site: SiteMap) {
    page = result.topic.queries.page
    title = result.topic.title
    topic = result.topic.target
    queries = QueryList(result, site)
  }
}
