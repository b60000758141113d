import Workspace

extension RequirementResult {
  /// The signatures that somebody was asked for. Left out: those replaced by later ones, those still open where enough others have
  /// signed, and a stranger's where somebody entitled has signed.
  package var askedSignOffs: [SignOffResult] {
    if state == .notApplicable { return [] }
    let isSettled = [.met, .conditions, .waived].contains(state) && !requirement.isComputed
    return signOffs.filter { signOff in
      switch signOff.state {
      case .superseded: false
      case .missing: !isSettled
      case .notEntitled: !signOffs.contains { $0.state != .notEntitled && $0.role == signOff.role && $0.subject == signOff.subject }
      default: true
      }
    }
  }
}
