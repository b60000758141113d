import Assessment

/// Criteria of one kind, worst first. Of a long list those that are met fold away.
struct CriteriaList: Sendable {
  private(set) var shown: [Criterion]
  private(set) var folded: [Criterion]

  /// Fewer are read at a glance.
  static let mostUnfolded = 8

  init(_ results: [RequirementResult], _ site: SiteMap) {
    let sorted = results.enumerated().sorted { ($0.element.state.rank, $0.offset) < ($1.element.state.rank, $1.offset) }
      .map(\.element)
    let met = sorted.count { $0.state == .met }
    let folds = sorted.count > Self.mostUnfolded && met > 3
    shown = sorted.filter { !folds || $0.state != .met }.map { Criterion($0, site) }
    folded = folds ? sorted.filter { $0.state == .met }.map { Criterion($0, site) } : []
  }

  func explained(by glossary: inout Glossary.Page) -> CriteriaList {
    var copy = self
    copy.shown = shown.map { $0.explained(by: &glossary) }
    copy.folded = folded.map { $0.explained(by: &glossary) }
    return copy
  }

  var all: [Criterion] { shown + folded }
  var isEmpty: Bool { shown.isEmpty && folded.isEmpty }
}
