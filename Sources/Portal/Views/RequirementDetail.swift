import Assessment
import Diagnostics
import Workspace

/// The page of one requirement: what it asks, why, how it is decided, and what that gives today.
struct RequirementDetail: Sendable {
  struct Parameter: Sendable {
    let name: String
    let label: String
    let value: String
    /// The checklist's own values.
    let standard: String
  }

  let page: String
  let id: String
  let areaTitle: String
  let method: Target
  let ask: String
  let why: Phrase
  let facts: [Fact]
  let criterion: Criterion
  /// What was found, with the first of what is missing.
  let found: String
  let isListed: Bool
  /// What it does to the verdict and whose it is, and decisions for which it waits.
  let notes: [Phrase]
  let checks: [Phrase]
  /// The words that are signed or ticked.
  let words: [Phrase]
  let parameters: [Parameter]
  let fix: WhatToDo
  let example: ExampleRow?
  let query: String?
  let neighbours: Neighbours

  /// What all these pages share.
  struct Shared {
    let examples: TableExamples
    let bindings: Bindings
    let deciding: DecidingTables
    let decisions: [DecisionToCome]

    init(_ site: SiteMap) {
      let workspace = site.assessment.workspace
      examples = TableExamples(workspace)
      deciding = DecidingTables(workspace)
      decisions = DecisionToCome.all(site)
      bindings = Bindings(checklist: workspace.checklist, programme: workspace.programme, asOf: site.assessment.asOf)
    }
  }

  init(_ result: RequirementResult, of area: AreaResult, among rules: [Neighbours.Page], _ shared: Shared, _ site: SiteMap) {
    let requirement = result.requirement
    let workspace = site.assessment.workspace
    page = site.rule(requirement.id).page
    id = requirement.id
    areaTitle = area.area.title
    method = site.method(area)
    ask = requirement.ask.clause
    // In the order in which they are read.
    var explained = site.glossary.page()
    why = explained(Phrase(requirement.why ?? ""))
    criterion = Criterion(result, isWhole: true, site).explained(by: &explained)
    let first = result.missing.map { Phrase.marked(site.inWords($0.all[0].words)) } ?? Phrase()
    found = Phrase.sentences([criterion.found, first]).plain
    isListed = result.isListed
    notes =
      [Message.stake(result, in: area, site)].filter { !$0.isEmpty }
      + DecisionToCome.awaited(by: result, in: area, among: shared.decisions, site).map(\.awaited)
    facts = Self.facts(result, of: area, site)
    fix = WhatToDo(result, of: area, site).explained(by: &explained)
    let weighing = requirement.isComputed ? [Message.weighing(requirement)] : []
    checks = (Message.checks(result, site, most: 100) + weighing).map { explained($0) }
    words =
      requirement.signOffs.map { demand -> Phrase in
        let role = workspace.checklist.title(ofRole: demand.role)
        return Message.phrase("requirement-words", ["role": role, "words": demand.meaning])
      } + (requirement.attest.map { [Message.phrase("requirement-tick", ["words": $0.words])] } ?? [])
    parameters = result.limits.map { Parameter($0, shared.bindings) }
    let faulty = result.findings.compactMap(\.place) + result.gaps.flatMap(\.places)
    example = shared.examples.first(of: shared.deciding.of(result), besides: faulty).map { ExampleRow($0) }
    query = requirement.breach?.sql
    neighbours = Neighbours(of: page, in: rules, all: (Message.text("requirement-neighbours", ["area": area.area.title]), method))
  }

  private static func facts(_ result: RequirementResult, of area: AreaResult, _ site: SiteMap) -> [Fact] {
    let requirement = result.requirement
    var facts = [
      Fact(
        Message.text("requirement-area"), .link(area.area.title, site.requirement(requirement.id) ?? site.area(area))),
      Fact(Message.text("requirement-owner"), site.owners(area)),
      Fact(Message.text("requirement-force"), Message.force(requirement)),
    ]
    if !result.evidence.isEmpty {
      let files = Message.names(result.evidence.lazy.map { site.fileName($0) }, 100)
      facts.append(Fact(Message.text("requirement-read-from"), files))
    }
    facts.append(Fact(Message.text("requirement-written-at"), site.citation(requirement.place)))
    if !requirement.source.isEmpty { facts.append(Fact(Message.text("requirement-source"), Phrase(requirement.source))) }
    return facts
  }
}

extension RequirementDetail.Parameter {
  init(_ parameter: Area.Parameter, _ bindings: Bindings) {
    name = parameter.name
    label = parameter.label
    value = parameter.kind.written(bindings.value(of: parameter))
    standard = parameter.standardInWords
  }
}
