import Diagnostics
package import Workspace

/// A decision and what is true of it today: its words are the record's, everything else is computed.
package struct DecisionResult: Sendable {
  package enum Standing: String, Sendable, CaseIterable {
    /// Nobody has decided yet.
    case proposed
    case inForce = "in-force"
    case replaced
  }

  package let record: DecisionRecord
  package let standing: Standing
  /// Ids of the newer records that replace it; mostly one.
  package let replacedBy: [String]
  package let conditions: [ConditionResult]

  /// What golive recommended when it was decided.
  package var recommendedThen: Recommendation? { Recommendation(rawValue: record.recommendation) }

  package func count(_ state: ConditionResult.State) -> Int { conditions.count { $0.state == state } }

  /// It holds, and something that it rests on is not done.
  package var isWaiting: Bool { standing == .inForce && conditions.contains { $0.state != .closed } }
}

/// A condition of a decision, as it stands today.
package struct ConditionResult: Sendable {
  package enum State: String, Sendable, CaseIterable {
    case closed
    case open
    /// Its day has passed.
    case overdue
  }

  /// What closes it.
  package enum Closing: Sendable {
    case item(RaidItem)
    case requirement(RequirementResult)
    /// An item of the RAID log that is not shown.
    case hidden(isOpen: Bool)
    /// Gone since: never closed.
    case nothing
  }

  package let condition: DecisionRecord.Condition
  package let state: State
  package let closing: Closing
}

extension Assessment {
  /// The decisions up to the day of judgement, in the order of their numbers; those that are proposed besides.
  package var decisions: [DecisionResult] {
    let taken = workspace.decisions.filter { $0.status == .proposed || $0.date <= asOf }
    let successors = Dictionary(grouping: taken.filter { $0.status == .accepted }) { $0.supersedes.map(Exact.init) }
    return taken.map { record in
      let newer = successors[Exact(record.id)] ?? []
      let isReplaced = !newer.isEmpty || hiddenSuccessions.contains(Exact(record.id))
      let standing: DecisionResult.Standing = record.status == .proposed ? .proposed : isReplaced ? .replaced : .inForce
      return DecisionResult(
        record: record, standing: standing, replacedBy: newer.map(\.id), conditions: record.conditions.map(condition))
    }
  }

  private func condition(_ condition: DecisionRecord.Condition) -> ConditionResult {
    let closing = closing(condition.closes)
    let isClosed =
      switch closing {
      case .item(let item): !item.isOpen
      // Waived, or met with conditions, is not what was asked for.
      case .requirement(let result): result.state == .met
      case .hidden(let isOpen): !isOpen
      case .nothing: false
      }
    return ConditionResult(
      condition: condition, state: isClosed ? .closed : condition.due < asOf ? .overdue : .open, closing: closing)
  }

  private func closing(_ id: String) -> ConditionResult.Closing {
    if let item = raid.first(where: { $0.id.sameBytes(as: id) }) { return .item(item) }
    if let isOpen = hiddenItems[Exact(id)] { return .hidden(isOpen: isOpen) }
    let result = areas.lazy.flatMap(\.requirements).first { $0.requirement.id.sameBytes(as: id) }
    return result.map(ConditionResult.Closing.requirement) ?? .nothing
  }
}
