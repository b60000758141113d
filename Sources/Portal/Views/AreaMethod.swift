import Assessment
import Diagnostics
import Workspace

/// What is asked of one area: each criterion, its force, and how it is checked.
struct AreaMethod: Sendable {
  struct Rule: Sendable {
    let id: String
    let target: Phrase
    let force: Phrase
    let ask: String
    let how: [Phrase]
    let status: Status?
    let source: String
    let place: Phrase
  }

  let page: String
  let title: String
  let question: String
  let deck: String
  let facts: [Fact]
  let rules: [Rule]
  let queries: QueryList
  let sources: SourceList
  let neighbours: Neighbours

  init(_ area: AreaResult, _ site: SiteMap) {
    page = site.method(area).page
    title = area.area.title
    question = area.area.question
    deck = Message.asked(CriterionCount(area))
    facts = [
      Fact(Message.text("area-method-today"), .link(Status(area).word, site.area(area))),
      Fact(Message.text("area-method-owner"), site.owners(area)),
      Fact(
        Message.text("area-method-written-in"),
        .link(area.area.place.path, site.file(area.area.place.path).map { Target($0.page) }, isCode: true)),
    ]
    rules = area.requirements.map { Rule($0, site) }
    queries = QueryList(area, site)
    sources = SourceList(site.assessment.workspace.evidence.filter { $0.area == area.area.slug }, site)
    neighbours = Neighbours(
      of: page, in: site.ordered.map { ($0.area.title, site.method($0)) }, all: (Message.text("method-crumb"), Target(Method.page)))
  }
}

extension AreaMethod.Rule {
  init(_ result: RequirementResult, _ site: SiteMap) {
    let requirement = result.requirement
    id = requirement.id
    target = .link(requirement.id, site.rule(requirement.id), isCode: true)
    force = Message.force(requirement)
    ask = requirement.ask
    how = Message.checks(result, site)
    status = result.isListed ? (result.isLater ? Status(State.notDue) : Status(result)) : nil
    source = requirement.source
    place = site.citation(requirement.place)
  }
}

/// How many criteria an area has, by their force.
struct CriterionCount: Sendable {
  let mandatory: Int
  let recommended: Int
  /// Facts, and what raises the risk.
  let others: Int

  init(_ area: AreaResult) {
    let listed = area.requirements.filter(\.isListed)
    func count(_ level: Requirement.Level) -> Int { listed.count { $0.requirement.level == level && !$0.requirement.isRisk } }
    mandatory = count(.mandatory)
    recommended = count(.recommended)
    others = listed.count - mandatory - recommended
  }
}
