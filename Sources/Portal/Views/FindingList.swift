import Assessment
import Diagnostics
import Workspace

/// Where the findings are, and the problems of form, for whoever keeps the files.
struct FindingList: Sendable {
  struct Area: Sendable {
    let title: String
    let target: Target
    let tally: FindingTally
    /// The worst criterion, or what stops the area without a finding of its own.
    let first: Phrase
  }
  struct Form: Sendable {
    let severity: String
    let message: Phrase
    let help: Phrase
    let place: Phrase
    let code: Phrase
    let edge: String
  }

  static let page = "findings.html"
  /// More remarks than this are a list for tools.
  static let mostForms = 100

  let title: String
  let deck: String
  let facts: [Fact]
  let areas: [Area]
  /// The areas without a finding.
  let clean: String
  let forms: [Form]
  let formsNote: String
  let moreForms: Phrase

  init(_ groups: [FindingGroup], _ site: SiteMap) {
    let tally = FindingTally(groups)
    let lacks = site.assessment.lacks.findings
    title = Message.findingsTitle(tally, lacks: lacks)
    facts =
      tally.facts + [
        Fact(Message.text("findings-fact-tools"), .link("readiness.json", Target("readiness.json"))),
        Fact(Message.text("findings-fact-desk"), .code("golive check")),
      ]
    areas = site.ordered.compactMap { area in
      let mine = groups.filter { $0.area == area.area.slug }
      guard let first = mine.first(where: \.stops) ?? mine.first else { return nil }
      let tally = FindingTally(mine)
      let elsewhere = tally.stopping == 0 ? Message.elsewhere(area, site) : Phrase()
      return Area(
        title: area.area.title, target: site.findings(area), tally: tally,
        first: elsewhere.isEmpty ? .link(first.ask.clause, first.target) : elsewhere)
    }
    let stopped = Set(groups.filter { FindingTally([$0]).stopping > 0 }.map(\.area))
    let repeating = site.areas.count { !stopped.contains($0.area.slug) && !Message.elsewhere($0, site).isEmpty }
    deck = Message.findingsDeck(
      tally, areas: site.ordered.filter { stopped.contains($0.area.slug) }, repeating: repeating, lacks: lacks)
    let titles = Set(areas.map(\.target))
    clean = Message.clean(
      site.ordered.filter { area in !titles.contains(site.findings(area)) && !area.requirements.contains(where: \.hidesProof) }
        .map(\.area.title))
    let diagnostics = site.assessment.diagnostics
    forms = diagnostics.prefix(Self.mostForms).map { Form($0, site) }
    formsNote =
      forms.isEmpty
      ? Message.text("findings-forms-none") : Message.text("findings-forms", ["count": diagnostics.count]).capitalised
    moreForms = Message.moreForTools(diagnostics.count - forms.count)
  }
}

extension FindingList.Form {
  init(_ diagnostic: Diagnostic, _ site: SiteMap) {
    severity = Message.text("findings-severity", ["severity": diagnostic.severity.rawValue])
    message = .marked(diagnostic.message.capitalised)
    help = .marked(diagnostic.help?.sentence ?? "")
    place = site.citation(diagnostic.place)
    let isKnown = Code.all.contains(diagnostic.code)
    code = .link(diagnostic.code.id, isKnown ? Target(Method.page, diagnostic.code.id.anchored) : nil)
    edge = diagnostic.severity == .error ? "" : diagnostic.severity == .warning ? "w" : "n"
  }
}
