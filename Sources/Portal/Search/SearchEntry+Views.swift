import Assessment
import Workspace

// What of a page can be found beside the page itself, or better than by the page's own title.

extension RiskRegister {
  /// Every item, at its place in the register.
  var searchEntries: [SearchEntry] {
    pages.flatMap(\.parts).flatMap { part in
      (part.open.map { ($0, "") } + part.closed.map { ($0, ", closed") }).map { item, state in
        SearchEntry(
          item.target, "\(item.id.plain): \(item.title)", kind: part.one + state, summary: item.response.plain,
          words: [item.owner.plain, item.area.plain, item.covers.plain])
      }
    }
  }
}

extension RequirementDetail {
  var searchEntry: SearchEntry {
    let found = criterion.found.plain
    return SearchEntry(
      Target(page), ask, kind: "Criterion, \(areaTitle)", summary: isListed ? "\(criterion.status.word). \(found)" : found,
      words: [id, why.plain])
  }
}

extension DecisionToCome {
  var searchEntry: SearchEntry {
    SearchEntry(
      target, question.plain, kind: "Decision to come", summary: "\(who.plain), \(due.plain)".sentence, words: [id] + about)
  }
}

extension Glossary {
  /// Its words, each with what it means.
  static func searchEntries(_ site: SiteMap) -> [SearchEntry] {
    guard let data = site.assessment.workspace.tables[table] else { return [] }
    return data.rows.compactMap { row in
      guard let term = data[row, "term"].text, let target = site.target(row.at) else { return nil }
      return SearchEntry(target, term, kind: "Word", summary: data[row, "meaning"].text ?? "")
    }
  }
}
