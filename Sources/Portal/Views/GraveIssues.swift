import Assessment
import Diagnostics
import Workspace

/// The open issues of the gravest severity that the RAID log has: what hurts most, whatever else is counted.
struct GraveIssues: Sendable {
  let items: [RaidItem]

  init(_ site: SiteMap) {
    let issues = site.assessment.raid.filter { $0.type == "issue" }
    // An issue without a severity may be the worst of all.
    let gravest = issues.map { $0.severity ?? 1 }.min()
    items = issues.filter { $0.isOpen && ($0.severity ?? 1) == gravest }
  }

  /// Those among some items, in the order of the log.
  func among(_ ids: [String]) -> [RaidItem] {
    let ids = Set(ids.map(Exact.init))
    return items.filter { ids.contains(Exact($0.id)) }
  }

  /// `Two issues of severity 1 are open`
  static func title(_ items: [RaidItem]) -> String {
    let severity = items.lazy.compactMap(\.severity).first
    let title =
      severity.map { Message.text("grave-issues", ["count": items.count, "severity": $0]) }
      ?? Message.text("grave-issues-unrated", ["count": items.count])
    return title.capitalised
  }

  /// `I-01 A confirmed order loses its price; I-02 a released order is sent twice.`
  static func words(_ items: [RaidItem], _ site: SiteMap) -> Phrase {
    let shown = items.unfolded(2)
    let each = items.prefix(shown).map { site.raidLink($0.id) + Phrase(" " + $0.title.clause.brief(160 / shown)) }
    let more = items.count - shown
    let words = Phrase.inClauses(each)
    return more > 0
      ? Message.phrase("grave-items-more", ["items": words, "count": more]) : Message.phrase("grave-items", ["items": words])
  }
}
