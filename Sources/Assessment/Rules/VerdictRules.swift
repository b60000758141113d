import Workspace

/// Verdict of an area and of the whole: functions of the listed states.
enum VerdictRules {
  /// An area that asks for nothing is no evidence of anything; only the part across areas may be empty.
  static func verdict(of results: [RequirementResult], in area: Area) -> Verdict {
    let mandatory = results.filter { $0.requirement.level == .mandatory && !$0.requirement.isGuidance && !$0.requirement.isRisk }
    if mandatory.isEmpty { return area.slug == Checklist.acrossAreas ? .ready : .noEvidence }
    let states = Set(mandatory.filter { !$0.isLater }.map(\.state))
    if states.contains(.notMet) { return .notReady }
    if states.contains(.noEvidence) { return .noEvidence }
    if !states.isDisjoint(with: [.conditions, .waived, .notDue]) { return .conditions }
    return .ready
  }

  static func worst(_ verdicts: [Verdict]) -> Verdict { verdicts.min { $0.rank < $1.rank } ?? .noEvidence }

  static func recommendation(for verdict: Verdict) -> Recommendation {
    switch verdict {
    case .notReady, .noEvidence: .noGo
    case .conditions: .conditionalGo
    case .ready: .go
    }
  }
}
