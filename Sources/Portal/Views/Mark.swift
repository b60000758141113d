import Assessment
import Workspace

/// Shape and colour of a state: the CSS class and the symbol. There are eight, and a word always stands beside them.
enum Mark: String, CaseIterable, Sendable {
  case ready, cond, block, none, waive, lapse, wait, na

  private static let worstFirst: [Mark] = [.block, .none, .lapse, .cond, .wait, .waive, .ready, .na]

  /// 0 is the worst.
  var rank: Int { Mark.worstFirst.firstIndex(of: self) ?? 0 }
}

/// A mark with its word.
struct Status: Hashable, Sendable {
  let mark: Mark
  let word: String

  init(_ mark: Mark, _ word: String) {
    self.mark = mark
    self.word = word
  }

  init(_ state: State) {
    switch state {
    case .met: self.init(.ready, "Met")
    case .conditions: self.init(.cond, "With conditions")
    case .notMet: self.init(.block, "Not met")
    case .noEvidence: self.init(.none, "No evidence")
    case .waived: self.init(.waive, "Waived")
    case .notDue: self.init(.wait, "Not due yet")
    case .notApplicable: self.init(.na, "Does not apply")
    }
  }

  /// Of a requirement; what is only not signed is not without evidence.
  init(_ result: RequirementResult) {
    if result.isUnsigned { self = .unsigned } else { self.init(result.state) }
  }

  static let unsigned = Status(.none, "Not signed")

  /// Of a row of a figure, by the words that figures may use; nil for any other.
  init?(figureState: String) {
    guard PictureKind.states.contains(figureState), let state = State(rawValue: figureState) else { return nil }
    self.init(state)
  }

  init(_ area: AreaResult) {
    if area.isUnsigned { self = .unsigned } else { self.init(area.verdict) }
  }

  init(_ verdict: Verdict) {
    switch verdict {
    case .ready: self.init(.ready, "Ready")
    case .conditions: self.init(.cond, "Conditional")
    case .notReady: self.init(.block, "Not ready")
    case .noEvidence: self.init(.none, "No evidence")
    }
  }

  init(_ recommendation: Recommendation) {
    switch recommendation {
    case .go: self.init(.ready, "Go")
    case .conditionalGo: self.init(.cond, "Conditional go")
    case .noGo: self.init(.block, "No-go")
    }
  }

  /// Of an asked signature. By the state's word, so that a state this edition does not know is shown as missing, never as signed.
  ///
  /// - Parameter fault: what exactly is wrong, where that is known.
  init(signOff state: String, result: SignOff.Result?, isDue: Bool, fault: SignOffFault? = nil) {
    if let fault {
      self.init(.block, fault.words)
      return
    }
    switch state {
    case "valid": self = result == .approved ? Status(.ready, "Signed") : Status(.cond, "Signed with conditions")
    case "rejected": self.init(.block, "Refused")
    case "wrong-hands": self.init(.block, "Wrong hands")
    case "not-entitled": self.init(.block, "Not entitled")
    case "invalid-signature": self.init(.block, "Invalid signature")
    case "lapsed": self.init(.lapse, "Lapsed")
    case "expired": self.init(.lapse, "Expired")
    case "superseded": self.init(.none, "Replaced")
    case "misfiled": self.init(.block, result == .rejected ? "Refused" : "Misfiled")
    case "unbound": self.init(.block, "Not bound")
    case "unknown-key": self.init(.block, KeyFault.unknown.words)
    case "missing": self = isDue ? Status(.none, "Missing") : Status(.wait, "Asked, not due")
    default: self.init(.none, state.unkeyed.capitalised)
    }
  }
}

extension Status {
  /// The words that golive itself says of everything: who finds one on a page has learned nothing.
  static let vocabulary: [String] =
    State.allCases.map { Status($0).word } + Verdict.allCases.map { Status($0).word }
    + Recommendation.allCases.map { Status($0).word }
    + SignOffState.allCases.flatMap { state in
      SignOff.Result.allCases.map { Status(signOff: state.rawValue, result: $0, isDue: true).word }
    } + ["Asked, not due", "Does not apply", "Not applicable", "Not answered", "In the RAID log", "Nothing is left out"]
}
