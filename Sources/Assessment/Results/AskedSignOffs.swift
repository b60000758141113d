import Workspace

extension RequirementResult {
  /// The signatures that somebody was asked for. Left out: those replaced by later ones, and what nobody has to do anything about,
  /// as enough others have signed.
  package var askedSignOffs: [SignOffResult] { signOffs.filter(asks) }

  /// Whether somebody was asked for this signature of it.
  package func asks(_ signOff: SignOffResult) -> Bool {
    let isDone = [.met, .conditions, .waived].contains(state) && !requirement.isComputed
    return state != .notApplicable && !signOff.isSettled && !(isDone && signOff.state == .missing)
  }

  /// Everything that was given, whether it counts or not.
  package var givenSignOffs: [SignOffResult] { state == .notApplicable ? [] : signOffs.filter { $0.path != nil } }
}
