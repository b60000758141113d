import Assessment
import Diagnostics
import Workspace

/// How a verdict is reached, with today's numbers; the areas, each with a page of its criteria; every diagnostic, with an anchor.
struct Method: Sendable {
  struct Meaning: Sendable {
    let status: Status
    let words: String
  }
  struct Area: Sendable {
    let title: String
    let target: Target
    let question: String
    let count: CriterionCount
  }
  struct Diagnosis: Sendable {
    let id: String
    let anchor: String
    let title: Phrase
    let explanation: Phrase
  }

  static let page = "about.html"

  let steps: [Phrase]
  let recommendation: Status
  let recommendationWords: String
  let states: [Meaning]
  let signOffs: [Meaning]
  let areas: [Area]
  let count: Int
  let codes: [Diagnosis]
  /// Files of no area.
  let sources: SourceList

  init(_ site: SiteMap) {
    let assessment = site.assessment
    let tally = assessment.areas.map { Tally($0) }.reduce(Tally(), +)
    steps = Message.method(site, tally) + (assessment.edition.map { [Phrase(Message.editionRule($0))] } ?? [])
    recommendation = Status(assessment.recommendation)
    recommendationWords = Message.recommendationRule(assessment.recommendation)
    states = State.allCases.flatMap { state in
      [Meaning(status: Status(state), words: Message.meaning(state))]
        + (state == .noEvidence ? [Meaning(status: .unsigned, words: Message.unsignedMeaning)] : [])
    }
    signOffs = Message.signOffMeanings
    areas = site.ordered.map { area in
      Area(title: area.area.title, target: site.method(area), question: area.area.question, count: CriterionCount(area))
    }
    count = assessment.areas.flatMap(\.requirements).count { $0.isListed }
    let slugs = Set(assessment.areas.map(\.area.slug))
    sources = SourceList(site.pages.map(\.file).filter { !slugs.contains($0.area) }, site)
    codes = Code.all.map {
      Diagnosis(id: $0.id, anchor: $0.id.anchored, title: .marked($0.title.capitalised), explanation: .marked($0.explanation))
    }
  }
}
