import Diagnostics
import Documents

/// What a record says in one place must go with what it says in another.
enum DecisionSense {
  static func check(_ record: DecisionRecord, _ fields: inout DecisionFields) {
    func complain(
      _ words: String, _ key: String, _ help: String, at place: Place? = nil, _ severity: Diagnostic.Severity = .error
    ) {
      fields.complain(words, at: place ?? fields.place(of: key), help: help, code: .decisionContradiction, severity: severity)
    }
    if let outcome = record.outcome, record.differsFromRecommendation, record.reason == nil {
      complain(
        "the outcome is `\(outcome.rawValue)`, golive recommended `\(record.recommendation)`, and there is no `reason`", "outcome",
        "write `reason:` with the committee's grounds in a sentence or two")
    }
    // One that could not be read is there all the same.
    let isWithoutConditions = fields.node["conditions"]?.list?.isEmpty ?? true
    if record.outcome == .conditionalGo, isWithoutConditions {
      complain(
        "the outcome is `conditional-go`, and there are no `conditions`", "outcome",
        "write each condition with what, owner, due and closes, or `outcome: go`")
    }
    if record.outcome == .go, !record.conditions.isEmpty {
      complain(
        "the outcome is `go`, and there are `conditions`", "outcome", "write `outcome: conditional-go`, or leave the conditions out"
      )
    }
    if record.status == .proposed, record.decided != nil {
      complain("it was decided, and `status` is `proposed`", "status", "write `status: accepted`, or leave `decided` out")
    }
    for condition in record.conditions where condition.due < record.date {
      complain(
        "a condition is due on \(condition.due.iso), before the decision of \(record.date.iso)", "conditions",
        "compare both days with the minutes", at: condition.duePlace, .warning)
    }
    if record.status == .accepted, let outcome = record.outcome, !record.votes.isEmpty,
      record.votes.allSatisfy({ $0.choice != .for })
    {
      complain(
        "the outcome is `\(outcome.rawValue)`, and nobody voted for it", "votes",
        "a vote is on what was decided: compare with the minutes who was for it", .warning)
    }
    let entries = fields.node["votes"]?.list ?? []
    for (index, vote) in record.votes.enumerated() where entries.count == record.votes.count {
      let place = entries[index]["person"]?.place
      if record.votes.prefix(index).contains(where: { $0.person.sameBytes(as: vote.person) }) {
        complain("`\(vote.person)` votes twice", "votes", "keep the vote that stands in the minutes", at: place)
      } else if !record.decisionMakers.isEmpty, !record.decisionMakers.contains(where: { $0.sameBytes(as: vote.person) }) {
        complain(
          "`\(vote.person)` votes, and is not among `decision-makers`", "votes",
          "add the person to `decision-makers`, or take out the vote",
          at: place)
      }
    }
  }
}
