import Assessment
import Workspace

/// The next weeks, as the checklist's own figure has them.
struct TimelineView: Sendable {
  let title: String
  let sentence: String
  /// Nil where the checklist has no such figure.
  let timeline: Timeline?
  /// The figure on its page, with the rows behind it.
  let target: Target?
  /// It is made of what is not shown.
  let isHidden: Bool

  /// The first of the part across areas.
  init(_ site: SiteMap) {
    let figures = site.across?.figures.enumerated().first { $1.figure.picture == Timeline.picture && $1.figure.table == nil }
    title = figures?.element.figure.title ?? Message.text("weeks-title")
    sentence = figures?.element.sentence.map { site.inWords($0).sentence } ?? ""
    isHidden = figures?.element.isHidden ?? false
    timeline = figures.map { Timeline($0.element, site) }
    target = figures.flatMap { figure in site.across.map { Target(site.area($0).page, "p\(figure.offset + 1)") } }
  }
}
