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
    case .met: self.init(.ready, Message.text("state-met"))
    case .conditions: self.init(.cond, Message.text("state-conditions"))
    case .notMet: self.init(.block, Message.text("state-not-met"))
    case .noEvidence: self.init(.none, Message.text("state-no-evidence"))
    case .waived: self.init(.waive, Message.text("state-waived"))
    case .notDue: self.init(.wait, Message.text("state-not-due"))
    case .notApplicable: self.init(.na, Message.text("state-not-applicable"))
    }
  }

  /// Of a requirement; what is only not signed is not without evidence.
  init(_ result: RequirementResult) {
    if result.isUnsigned { self = .unsigned } else { self.init(result.state) }
  }

  static var unsigned: Status { Status(.none, Message.text("state-not-signed")) }
  /// Of a signature that nobody is asked for.
  static var notRequired: Status { Status(.na, Message.text("state-not-required")) }
  /// Of what a gate, or a decision, did not ask yet.
  static var notAsked: Status { Status(.na, Message.text("state-not-asked")) }

  /// To go on with a sentence.
  var inSentence: String { word.lowercasedFirst }

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
    case .ready: self.init(.ready, Message.text("area-state-ready"))
    case .conditions: self.init(.cond, Message.text("area-state-conditions"))
    case .notReady: self.init(.block, Message.text("area-state-not-ready"))
    case .noEvidence: self.init(.none, Message.text("area-state-no-evidence"))
    }
  }

  init(_ recommendation: Recommendation) {
    switch recommendation {
    case .go: self.init(.ready, Message.text("go"))
    case .conditionalGo: self.init(.cond, Message.text("conditional-go"))
    case .noGo: self.init(.block, Message.text("no-go"))
    }
  }

  /// Of an asked signature. By the state's word, so that a state this edition does not know is shown as missing, never as signed.
  ///
  /// - Parameter fault: what exactly is wrong, where that is known.
  init(signOff state: String, result: SignOff.Result?, isDue: Bool, fault: SignOffFault? = nil) {
    if let fault {
      self.init(.block, Self.words(of: fault))
      return
    }
    switch state {
    case "valid":
      self =
        result == .approved
        ? Status(.ready, Message.text("sign-off-state-valid")) : Status(.cond, Message.text("sign-off-state-conditions"))
    case "rejected": self.init(.block, Message.text("sign-off-state-rejected"))
    case "wrong-hands": self.init(.block, Message.text("sign-off-state-wrong-hands"))
    case "not-entitled": self.init(.block, Message.text("sign-off-state-not-entitled"))
    case "invalid-signature": self.init(.block, Message.text("sign-off-state-invalid"))
    case "lapsed": self.init(.lapse, Message.text("sign-off-state-lapsed"))
    case "expired": self.init(.lapse, Message.text("sign-off-state-expired"))
    case "superseded": self.init(.none, Message.text("sign-off-state-superseded"))
    case "misfiled":
      self.init(.block, result == .rejected ? Message.text("sign-off-state-rejected") : Message.text("sign-off-state-misfiled"))
    case "unbound": self.init(.block, Message.text("sign-off-state-unbound"))
    case "unknown-key": self.init(.block, Self.words(of: .key(.unknown)))
    case SignOffResult.conditionNotKept: self.init(.block, Self.words(of: .conditionNotKept))
    case "missing":
      self = isDue ? Status(.none, Message.text("sign-off-state-missing")) : Status(.wait, Message.text("sign-off-state-not-due"))
    default: self.init(.none, state.unkeyed.capitalised)
    }
  }
}

extension Status {
  private static func words(of fault: SignOffFault) -> String {
    switch fault {
    case .key(.unknown): Message.text("sign-off-key-unknown")
    case .key(.revoked): Message.text("sign-off-key-revoked")
    case .key(.expired): Message.text("sign-off-key-expired")
    case .key(.early): Message.text("sign-off-key-early")
    case .key(.foreign): Message.text("sign-off-key-foreign")
    case .key(.purpose): Message.text("sign-off-key-purpose")
    case .datedLater: Message.text("sign-off-state-dated-later")
    case .conditionNotKept: Message.text("sign-off-state-condition-not-kept")
    }
  }

  /// The words that golive itself says of everything: who finds one on a page has learned nothing.
  static var vocabulary: [String] {
    State.allCases.map { Status($0).word } + Verdict.allCases.map { Status($0).word }
      + Recommendation.allCases.map { Status($0).word }
      + SignOffState.allCases.flatMap { state in
        SignOff.Result.allCases.map { Status(signOff: state.rawValue, result: $0, isDue: true).word }
      } + [Message.text("sign-off-state-not-due")] + ownWords
  }

  private static var ownWords: [String] { Message.text("state-vocabulary").listedWords }
}
