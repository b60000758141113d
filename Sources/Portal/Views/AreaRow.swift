import Assessment
import Workspace

/// An area in a table: its state, and the one thing that makes it so.
struct AreaRow: Sendable {
  let title: String
  let target: Target
  let status: Status
  let because: Phrase
  let tally: Tally
  /// In place of a count where no signature is due.
  let unasked: String
  let owners: Phrase
  let latest: Phrase
  /// At the last gates and today; nil where no gate is remembered.
  let line: StepLine?

  init(_ area: AreaResult, _ site: SiteMap) {
    title = area.area.title
    target = site.area(area)
    status = Status(area)
    tally = Tally(area)
    because = Message.briefly(area, tally, site)
    let later = AskedSignature.all(in: area).count - tally.asked
    let unasked = area.hidden.signOffs ? Message.text("not-shown").lowercasedFirst : Message.text("row-unasked")
    self.unasked = later == 0 ? unasked : Message.text("row-not-due", ["count": later])
    owners = site.owners(area)
    latest =
      area.hidden.latestEvidence
      ? Message.notShown
      : area.latestEvidence.map { .time($0.short(from: site.assessment.asOf), $0) } ?? .alert(Message.text("row-latest-none"))
    line = AreaHistory(area, site)?.line
  }
}
