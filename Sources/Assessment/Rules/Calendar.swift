import Workspace

/// Step 7: what is not due yet.
struct Calendar {
  let programme: Programme
  let asOf: Day
  let lastGate: LastGate

  /// Whether a stage has begun. Without any date that says so, it has: unknown is never an excuse.
  func hasBegun(_ stage: Requirement.Stage) -> Bool {
    switch stage {
    case .readiness: true
    case .cutover: (programme.cutover?.start.day ?? programme.goLive?.day).map { $0 <= asOf } ?? true
    case .open: programme.goLive.map { $0.day <= asOf } ?? true
    case .hypercare: programme.hypercareEnd.map { $0 < asOf } ?? programme.goLive.map { $0.day <= asOf } ?? true
    }
  }

  func adjust(_ state: State, of requirement: Requirement) -> State {
    if !hasBegun(requirement.stage) { return .notDue }
    if state == .noEvidence, let due = requirement.due, asOf < due, !lastGate.hadEvidence(for: requirement) { return .notDue }
    return state
  }
}
