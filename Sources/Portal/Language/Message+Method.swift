import Assessment
import Workspace

extension Message {
  /// The way from files to a verdict, with the reader's numbers.
  static func method(_ site: SiteMap, _ tally: Tally) -> [Phrase] {
    func today(_ verdict: Verdict) -> Int { site.areas.count { $0.verdict == verdict && !$0.isUnsigned } }
    let across = site.across == nil ? "no" : "yes"
    return [
      text("method-checklist", ["criteria": tally.criteria, "areas": site.areas.count, "across": across]).capitalised,
      text("method-decided", ["counts": criteria(tally)]),
      text(
        "method-areas",
        [
          "notReady": today(.notReady), "noEvidence": today(.noEvidence), "unsigned": site.areas.count { $0.isUnsigned },
          "conditions": today(.conditions), "ready": today(.ready),
        ]),
      text("method-whole"), text("method-answers"), text("method-signatures", ["signed": tally.signed, "asked": tally.asked]),
      text("method-ranking"), text("method-recommended", ["count": tally.recommendedOpen]),
    ].map { Phrase($0) }
  }

  static func recommendationRule(_ recommendation: Recommendation) -> String {
    let today =
      switch recommendation {
      case .noGo: "no-go"
      case .conditionalGo: "conditional-go"
      case .go: "go"
      }
    return text("method-recommendation", ["today": today])
  }

  static func meaning(_ state: State) -> String {
    switch state {
    case .met: text("meaning-met")
    case .conditions: text("meaning-conditions")
    case .notMet: text("meaning-not-met")
    case .noEvidence: text("meaning-no-evidence")
    case .waived: text("meaning-waived")
    case .notDue: text("meaning-not-due")
    case .notApplicable: text("meaning-not-applicable")
    }
  }

  static var unsignedMeaning: String { text("meaning-unsigned") }
}
