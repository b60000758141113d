import Assessment
import Workspace

/// What each state of a signature says. The lists are those of the assessment, so that none is left out.
extension Message {
  static var signOffMeanings: [Method.Meaning] {
    SignOffState.allCases.reversed().flatMap(meanings) + [
      Method.Meaning(status: Status(.na, "Not required"), words: "Nobody is asked.")
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
        one("Signed by somebody who may, over files that have not changed since."),
        one("Signed, while the items named stay open with an owner and a date.", result: .approvedWithConditions),
        one(
          "Signed on a condition that nobody sees to: without an owner, overdue, or not in the RAID log.",
          result: .approvedWithConditions, fault: .conditionNotKept),
      ]
    case .missing: return [one("Asked, and nobody has signed."), one("Asked, and the day has not come.", isDue: false)]
    case .rejected: return [one("Stays until the same person signs again.", result: .rejected)]
    case .lapsed:
      return [one("A signed file has changed, is gone, or another was added, or the words that are signed have changed.")]
    case .expired: return [one("The checklist lets it count for some days, and they are over. A refusal does not expire.")]
    case .superseded: return [one("The same person signed again later.")]
    case .wrongHands: return [one("Signed by the delivery side for the business, or by the only author of what is signed.")]
    case .notEntitled:
      return [
        one("The signer did not hold the role on that day, neither as deputy."),
        one("Its day is after the day of judgement; it may count from then on.", fault: .datedLater),
      ]
    case .misfiled:
      return [
        one(
          "The file’s folder, its name and what it says do not agree: it was moved, renamed or edited. A refusal stands all the same."
        )
      ]
    case .unbound: return [one("It names no evidence, or was given for another programme or for none.")]
    case .unknownKey: return KeyFault.allCases.map { one(meaning($0), fault: .key($0)) }
    case .invalidSignature:
      return [one("Changed after it was signed, signed for something else, or given without the key that is asked for.")]
    }
  }

  private static func meaning(_ fault: KeyFault) -> String {
    switch fault {
    case .unknown: "The list of trusted keys does not have the key."
    case .revoked: "The key is void, and so is all that it ever signed."
    case .expired: "On that day the key did not count any more."
    case .early: "On that day the key did not count yet."
    case .foreign: "The list of trusted keys gives the key to somebody else."
    case .purpose: "The list of trusted keys lets it sign other things only."
    }
  }
}
