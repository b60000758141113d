import Assessment
import Workspace

/// The findings of one area: first those that stop go-live, each with where it is, why it matters and what to paste.
struct AreaFindings: Sendable {
  let page: String
  let title: String
  let lead: String
  let deck: String
  /// What stops the area without being a finding here.
  let elsewhere: Phrase
  let facts: [Fact]
  let stopping: [FindingGroup]
  let others: [FindingGroup]
  /// So many findings of each criterion are shown.
  let share: Int
  let neighbours: Neighbours

  /// About 100 kB of page.
  static let most = 100

  /// - Parameters:
  ///   - groups: the area's findings.
  ///   - pages: the areas that have such a page, in order.
  init(_ area: AreaResult, _ groups: [FindingGroup], among pages: [Neighbours.Page], _ site: SiteMap) {
    page = site.findings(area).page
    title = area.area.title
    let tally = FindingTally(groups)
    lead = Message.text("findings-lead", ["title": Message.findingsTitle(tally)])
    deck = Message.stopping(tally, lacks: area.hidesProof)
    elsewhere = Message.elsewhere(area, site)
    facts =
      [
        Fact(Message.text("area-findings-today"), .link(Status(area).word, site.area(area))),
        Fact(Message.text("area-findings-owner"), site.owners(area)),
      ] + tally.facts
    stopping = groups.filter(\.stops)
    others = groups.filter { !$0.stops }
    share = Self.share(groups)
    neighbours = Neighbours(of: page, in: pages, all: (Message.text("area-findings-all"), Target(FindingList.page)))
  }

  /// All criteria have the same share of the page, so that none is left out for another.
  static func share(_ groups: [FindingGroup]) -> Int {
    let shares = 1...FindingGroup.most
    return shares.last { share in groups.map { min(share, $0.items.count) }.reduce(0, +) <= most } ?? 1
  }
}
