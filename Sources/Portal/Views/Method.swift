import Assessment
import Diagnostics
import Workspace

/// How a verdict is reached, with today's numbers; every criterion and every diagnostic, with anchors.
struct Method: Sendable {
  struct Meaning: Sendable {
    let status: Status
    let words: String
  }
  struct Rule: Sendable {
    let id: String
    let target: Phrase
    let level: String
    let ask: String
    let status: Status?
    let source: String
    let place: Phrase
  }
  struct Area: Sendable {
    let title: String
    let target: Target
    let rules: [Rule]
  }
  struct Diagnosis: Sendable {
    let id: String
    let anchor: String
    let title: String
    let explanation: Phrase
  }

  let steps: [Phrase]
  let recommendation: Status
  let recommendationWords: String
  let states: [Meaning]
  let signOffs: [Meaning]
  let areas: [Area]
  let count: Int
  let codes: [Diagnosis]
  /// The files that the answer was made from, with their digests.
  let sources: [(file: Phrase, digest: String)]

  init(_ site: SiteMap) {
    let assessment = site.assessment
    let tally = assessment.areas.map { Tally($0) }.reduce(Tally(), +)
    steps = Message.method(site, tally)
    recommendation = Status(assessment.recommendation)
    recommendationWords = Message.recommendationRule(assessment.recommendation)
    states = State.allCases.map { Meaning(status: Status($0), words: Message.meaning($0)) }
    signOffs = Message.signOffMeanings
    areas = (site.areas + (site.across.map { [$0] } ?? [])).map { area in
      Area(
        title: area.area.title, target: site.area(area),
        rules: area.requirements.map { result in
          let requirement = result.requirement
          return Rule(
            id: requirement.id, target: site.requirementLink(requirement.id),
            level: requirement.isGuidance ? "guidance" : requirement.level.rawValue,
            ask: requirement.ask, status: result.isListed ? (result.isLater ? Status(State.notDue) : Status(result.state)) : nil,
            source: requirement.source, place: site.citation(requirement.place))
        })
    }
    count = assessment.areas.flatMap(\.requirements).count { $0.isListed }
    sources = assessment.workspace.evidence.map { file in
      (.link(file.path, site.file(file.path).map { Target($0.page) }, isCode: true), file.digest)
    }
    codes = Code.all.map {
      Diagnosis(id: $0.id, anchor: $0.id.anchored, title: $0.title.capitalised, explanation: .marked($0.explanation))
    }
  }
}
