package import Diagnostics
package import Workspace

/// What one person owes as of the day, and what they have delivered.
package struct Obligations: Sendable {
  /// Nil for what is nobody's.
  package let person: Person?
  package let posts: [Post]
  /// Who stands in for them, today or later.
  package let deputies: [Deputy]
  /// Signatures that are asked of them, the first needed first; those of later stages last.
  package let signatures: [SignatureOwed]
  /// What they may sign in place of somebody else.
  package let standIns: [StandIn]
  /// Open items of the RAID log that they own, overdue first, then by date, without a date last.
  package let items: [ItemOwed]
  /// Conditions of decisions in force that are theirs and not closed, by date; without those for which an item of theirs that is due no
  /// later, or a signature of theirs, stands already.
  package let conditions: [ConditionOwed]
  /// What rests on their word, by date.
  package let promises: [Promise]
  /// Mandatory requirements that are not met, of areas that they own by role.
  package let unmet: [(result: RequirementResult, area: Area)]
  /// Newest first.
  package let delivered: [Delivery]
  package let asOf: Day
  /// There may be more that is not shown.
  package var isPart = false

  /// The signatures that are asked for today.
  package var toSign: [SignatureOwed] { signatures.filter(\.isDue) }
  /// Waivers of theirs that have no effect any more.
  package var toRenew: [Promise] { promises.filter { !$0.shortfalls.isEmpty } }
  package var count: Int { toSign.count + items.count + conditions.count + toRenew.count }
  package var owesNothing: Bool { count == 0 }

  package var days: [Day] {
    (toSign.map(\.due) + items.map(\.item.due) + conditions.map(\.due) + toRenew.map(\.due)).compactMap(\.self).sorted()
  }
  package var overdue: Int { days.count { $0 < asOf } }
  package var firstDue: Day? { days.first }
}

/// A role that somebody holds, or is to hold.
package struct Post: Hashable, Sendable {
  package let role: String
  package let title: String
  package let subject: String?
  package let from: Day?
  package let until: Day?
  /// People id of whom they stand in for.
  package let deputyFor: String?
}

/// Somebody who stands in for another.
package struct Deputy: Hashable, Sendable {
  package let person: String
  package let from: Day?
  package let until: Day?
}

/// An open item of the RAID log, as somebody's work.
package struct ItemOwed: Sendable {
  package let item: RaidItem
  /// Why it answers nothing yet.
  package let shortfalls: [Shortfall]
  /// Findings that are about the same row and that its `covers` does not name: the text to add.
  package let uncovered: [String]
  /// Signatures that were given on the condition that it is closed.
  package let conditionOf: [SignOffResult]

  /// Columns of its row that are to be filled in.
  package var missing: [String] {
    var columns: [String] = []
    for column in shortfalls.flatMap(\.columns) where !columns.contains(column) { columns.append(column) }
    if !uncovered.isEmpty, !columns.contains("covers") { columns.append("covers") }
    return columns
  }
}

/// A condition of a decision, as somebody's work.
package struct ConditionOwed: Sendable {
  package let decision: DecisionRecord
  /// From one, as the record has them.
  package let number: Int
  package let result: ConditionResult

  package var due: Day? { result.condition.due }
}

/// What somebody has let pass for the time being.
package struct Promise: Sendable {
  package enum What: Sendable {
    /// They signed on the condition that it is closed.
    case condition(RaidItem, of: SignOffResult)
    /// They accepted how people work around it.
    case workaround(RaidItem)
    /// They waived a requirement.
    case waiver(WaiverUse)
  }

  package let what: What
  package let due: Day?
  package let place: Place
  /// Why it has no effect; empty if it holds.
  package let shortfalls: [String]
}

/// What somebody has done.
package struct Delivery: Sendable {
  package enum What: Sendable {
    case signature(SignOffResult)
    case item(RaidItem)
  }

  package let what: What
  package let area: Area?
  /// Nil where no day was written down.
  package let day: Day?
}
