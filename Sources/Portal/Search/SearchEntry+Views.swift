import Assessment
import Workspace

// What of a page can be found beside the page itself, or better than by the page's own title.

extension RiskRegister {
  /// Every item, at its place in the register.
  var searchEntries: [SearchEntry] {
    pages.flatMap(\.parts).flatMap { part in
      let closed = Message.text("search-item-closed", ["kind": part.one])
      return (part.open.map { ($0, part.one) } + part.closed.map { ($0, closed) }).map { item, kind in
        SearchEntry(
          item.target, Message.text("search-item", ["id": item.id.plain, "title": item.title]), kind: kind,
          summary: item.response.plain, words: [item.owner.plain, item.area.plain, item.covers.plain])
      }
    }
  }
}

extension RequirementDetail {
  var searchEntry: SearchEntry {
    SearchEntry(
      Target(page), ask, kind: Message.text("search-criterion", ["area": areaTitle]),
      summary: isListed ? Message.text("search-criterion-found", ["state": criterion.status.word, "found": found]) : found,
      words: [id, why.plain])
  }
}

extension DecisionToCome {
  var searchEntry: SearchEntry {
    SearchEntry(
      target, question.plain, kind: Message.text("search-decision-to-come"),
      summary: Message.text("search-decision-summary", ["who": who.plain, "due": due.plain]).sentence, words: [id] + about)
  }
}

extension Glossary {
  /// Its words, each with what it means.
  static func searchEntries(_ site: SiteMap) -> [SearchEntry] {
    guard let data = site.assessment.workspace.tables[table] else { return [] }
    let kind = Message.text("search-word")
    return data.rows.compactMap { row in
      guard let term = data[row, "term"].text, let target = site.target(row.at) else { return nil }
      return SearchEntry(target, term, kind: kind, summary: data[row, "meaning"].text ?? "")
    }
  }
}
