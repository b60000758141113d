import Assessment
import Workspace

/// An area in a table: its state, and the one thing that makes it so.
struct AreaRow: Sendable {
  let title: String
  let target: Target
  let status: Status
  let because: Phrase
  let tally: Tally
  let owners: Phrase
  let latest: Phrase

  init(_ area: AreaResult, _ site: SiteMap) {
    title = area.area.title
    target = site.area(area)
    status = Status(area)
    tally = Tally(area)
    because = Message.because(area, tally, site)
    owners = site.owners(area)
    latest = area.evidence.compactMap(\.assessed).max().map { .time($0.short(from: site.assessment.asOf), $0) } ?? .alert("none")
  }
}
