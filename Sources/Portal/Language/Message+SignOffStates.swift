import Assessment
import Workspace

/// What each state of a signature says. The lists are those of the assessment, so that none is left out.
extension Message {
  static var signOffMeanings: [Method.Meaning] {
    SignOffState.allCases.reversed().flatMap(meanings) + [
      Method.Meaning(status: .notRequired, words: text("sign-off-meaning-not-required"))
    ]
  }

  private static func meanings(_ state: SignOffState) -> [Method.Meaning] {
    func one(
      _ words: String, result: SignOff.Result = .approved, isDue: Bool = true, fault: SignOffFault? = nil
    ) -> Method.Meaning {
      Method.Meaning(status: Status(signOff: state.rawValue, result: result, isDue: isDue, fault: fault), words: words)
    }
    switch state {
    case .valid:
      return [
        one(text("sign-off-meaning-valid")), one(text("sign-off-meaning-conditions"), result: .approvedWithConditions),
        one(text("sign-off-meaning-condition-not-kept"), result: .approvedWithConditions, fault: .conditionNotKept),
      ]
    case .missing: return [one(text("sign-off-meaning-missing")), one(text("sign-off-meaning-not-due"), isDue: false)]
    case .rejected: return [one(text("sign-off-meaning-rejected"), result: .rejected)]
    case .lapsed: return [one(text("sign-off-meaning-lapsed"))]
    case .expired: return [one(text("sign-off-meaning-expired"))]
    case .superseded: return [one(text("sign-off-meaning-superseded"))]
    case .wrongHands: return [one(text("sign-off-meaning-wrong-hands"))]
    case .notEntitled:
      return [one(text("sign-off-meaning-not-entitled")), one(text("sign-off-meaning-dated-later"), fault: .datedLater)]
    case .misfiled: return [one(text("sign-off-meaning-misfiled"))]
    case .unbound: return [one(text("sign-off-meaning-unbound"))]
    case .unknownKey: return KeyFault.allCases.map { one(meaning($0), fault: .key($0)) }
    case .invalidSignature: return [one(text("sign-off-meaning-invalid"))]
    }
  }

  private static func meaning(_ fault: KeyFault) -> String {
    switch fault {
    case .unknown: text("sign-off-meaning-key-unknown")
    case .revoked: text("sign-off-meaning-key-revoked")
    case .expired: text("sign-off-meaning-key-expired")
    case .early: text("sign-off-meaning-key-early")
    case .foreign: text("sign-off-meaning-key-foreign")
    case .purpose: text("sign-off-meaning-key-purpose")
    }
  }
}
