import Diagnostics
package import Workspace

/// What exactly is wrong with a signature, where its state says so only roughly.
package enum SignOffFault: Hashable, Sendable {
  case key(KeyFault)
  /// Its day is after the day of judgement.
  case datedLater
  /// It was given on a condition that nobody sees to as is asked.
  case conditionNotKept

  package var words: String {
    switch self {
    case .key(let fault): fault.words
    case .datedLater: "Dated later"
    case .conditionNotKept: "Condition not kept"
    }
  }
}

extension SignOffState {
  /// It could never count, whatever came later.
  package var isVoid: Bool {
    switch self {
    case .invalidSignature, .unknownKey, .misfiled, .unbound, .notEntitled, .wrongHands: true
    case .superseded, .expired, .lapsed, .rejected, .valid, .missing: false
    }
  }
}

extension SignOffResult {
  /// A refusal stands until the same person signs again, also when the evidence has changed since, or its file was moved or renamed.
  package var isStandingRefusal: Bool { result == .rejected && [.rejected, .lapsed, .misfiled].contains(state) }

  /// It could never count, and refuses nothing.
  package var isVoid: Bool { state.isVoid && !isStandingRefusal }

  /// It counts for its requirement.
  package var counts: Bool { state == .valid && contributes != .notMet }

  /// Its state for those who count: what is valid and does not count because of its condition is none that is in.
  package var standing: String { state == .valid && !counts ? Self.conditionNotKept : state.rawValue }
  package static let conditionNotKept = "condition-not-kept"

  /// Who has signed, or who has to.
  package var responsible: String? { counts ? signer : owner }

  /// It was given by somebody other than whom it waits for now.
  package var isByAnother: Bool { path != nil && !counts && signer.map(Exact.init) != owner.map(Exact.init) }

  /// It is wanted, and nobody is there who could give it: the last of its reasons says why.
  package var isUnassigned: Bool { !isSettled && !counts && owner == nil }

  /// The file in which somebody has to be named first; nil where nobody has to be, or where rows of evidence name who signs.
  package var fileToName: String? { isUnassigned && !isPersonal ? SignOff.peoplePath : nil }

  /// Nobody has to do anything about it: a later one took its place, or enough others have signed.
  package var isSettled: Bool { state == .superseded || isAnswered }
}
