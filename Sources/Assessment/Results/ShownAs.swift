/// States as pages, registers and answers to queries tell them: what lacks nothing but signatures is not signed, and not without
/// evidence.
extension RequirementResult {
  package var shownAs: String { isUnsigned ? State.notSigned : state.rawValue }
}

extension AreaResult {
  package var shownAs: String { isUnsigned ? State.notSigned : verdict.rawValue }
}

extension Gap {
  /// What is not there: evidence, or nothing but signatures; of what is asked for later it is not due.
  package func shownAs(of result: RequirementResult) -> String {
    let isEarly = result.state == .notDue || result.isLater
    return isEarly ? State.notDue.rawValue : isSignature ? State.notSigned : State.noEvidence.rawValue
  }
}

extension State {
  fileprivate static let notSigned = "not-signed"
}
