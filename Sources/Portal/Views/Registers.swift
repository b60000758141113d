import Assessment
import Diagnostics
import Workspace

/// All findings, and the problems of form, for whoever keeps the files.
struct FindingList: Sendable {
  struct Area: Sendable {
    let title: String
    let anchor: String
    let target: Target
    let count: String
    let groups: [FindingGroup]
  }
  struct Form: Sendable {
    let severity: String
    let message: Phrase
    let help: Phrase
    let place: Phrase
    let code: Phrase
    let edge: String
  }

  let title: String
  let deck: String
  let facts: [Fact]
  let areas: [Area]
  let forms: [Form]
  let formsNote: String

  init(_ groups: [FindingGroup], _ site: SiteMap) {
    let notMet = groups.map(\.notMet).reduce(0, +)
    let missing = groups.map(\.missing).reduce(0, +)
    let conditions = groups.map(\.conditions).reduce(0, +)
    let total = groups.map(\.count).reduce(0, +)
    title = Message.findingsTitle(total, notMet: notMet, missing: missing)
    deck = Message.findingsDeck(total, conditions: conditions)
    facts = [
      Fact("Not met", Phrase(notMet.grouped)), Fact("No evidence or signature", Phrase(missing.grouped)),
      Fact("Answered or tolerated", Phrase(conditions.grouped)),
      Fact("For your tools", .link("readiness.json", Target("readiness.json"))),
      Fact("Same list at your desk", .code("golive check")),
    ]
    areas = (site.areas + (site.across.map { [$0] } ?? [])).compactMap { area in
      let mine = groups.filter { $0.area == area.area.slug }
      guard !mine.isEmpty else { return nil }
      return Area(
        title: area.area.title, anchor: "a-\(area.area.slug)", target: site.area(area),
        count: mine.map(\.count).reduce(0, +).digits("finding"), groups: mine)
    }
    forms = site.assessment.diagnostics.map { diagnostic in
      Form(
        severity: diagnostic.severity.rawValue, message: .marked(diagnostic.message.capitalised),
        help: .marked(diagnostic.help?.sentence ?? ""),
        place: site.citation(diagnostic.place),
        code: .link(
          diagnostic.code.id, Code.all.contains(diagnostic.code) ? Target("about.html", diagnostic.code.id.anchored) : nil),
        edge: diagnostic.severity == .error ? "" : diagnostic.severity == .warning ? "w" : "n")
    }
    formsNote =
      forms.isEmpty
      ? "The files are in order: nothing is misspelt, nothing leads nowhere."
      : "How the files are written; \(forms.count.of("remark"))."
  }
}
