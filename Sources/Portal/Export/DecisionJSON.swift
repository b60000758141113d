import Assessment
import Workspace

extension DecisionResult {
  /// A decision as data: what the record says, and what is true of it today.
  var json: JSON {
    .object([
      ("id", .string(record.id)), ("title", .string(record.title)), ("path", .string(record.path)),
      ("sha256", .string(record.digest)),
      ("status", .string(record.status.rawValue)), ("state", .string(standing.rawValue)), ("date", .string(record.date.iso)),
      ("decided", .optional(record.decided)), ("gate", .optional(record.gate)), ("outcome", .optional(record.outcome?.rawValue)),
      ("recommendation", .string(record.recommendation)), ("reason", .optional(record.reason)),
      ("supersedes", .optional(record.supersedes)), ("replacedBy", .array(replacedBy.map(JSON.string))),
      ("recordedBy", .string(record.recorded)), ("decisionMakers", .array(record.decisionMakers.map(JSON.string))),
      ("votes", .array(record.votes.map(\.json))), ("conditions", .array(conditions.map(\.json))),
    ])
  }
}

extension DecisionRecord.Vote {
  fileprivate var json: JSON {
    .object([("person", .string(person)), ("vote", .string(choice.rawValue)), ("words", .optional(words))])
  }
}

extension ConditionResult {
  fileprivate var json: JSON {
    .object([
      ("what", .string(condition.what)), ("owner", .string(condition.owner)), ("due", .string(condition.due.iso)),
      ("closes", .string(condition.closes)), ("state", .string(state.rawValue)),
    ])
  }
}
