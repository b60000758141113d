/// A kind of picture that a figure may ask for: the columns of its rows. The portal draws it.
package struct PictureKind: Sendable {
  package let name: String
  /// The rows must have these columns, and `at`.
  package let columns: [String]
  package let optional: [String]
  /// Columns that hold only certain words, or nothing.
  package let words: [String: [String]]
  /// Columns that say yes with 1.
  package let flags: [String]

  private init(
    _ name: String, _ columns: [String], optional: [String] = [], words: [String: [String]] = [:], flags: [String] = []
  ) {
    self.name = name
    self.columns = columns + ["at"]
    self.optional = optional
    self.words = words
    self.flags = flags
  }

  package static func named(_ name: String?) -> PictureKind? { all.first { $0.name == name } }

  package static let states = ["met", "conditions", "not-met", "no-evidence", "not-applicable", "waived", "not-due"]

  package static let all = [
    PictureKind("result-bars", ["label", "passed", "failed", "blocked", "not-run"], optional: ["workaround", "with-workaround"]),
    PictureKind(
      "gantt", ["id", "label", "owner", "phase", "start", "finish", "critical"],
      optional: ["window", "origin", "after", "measured-start", "measured-finish", "checkpoint"], flags: ["critical", "checkpoint"]),
    PictureKind(
      "target-bars", ["label", "value", "target", "unit"], optional: ["state", "direction", "words"],
      words: ["state": states, "direction": ["at-most", "at-least"]]),
    PictureKind("rehearsal-bars", ["label", "hours", "window"], optional: ["planned"], flags: ["planned"]),
    PictureKind("run-against-plan", ["day", "planned", "run", "passed"]),
    PictureKind("rollout-steps", ["label", "note", "date", "value", "now"], flags: ["now"]),
    PictureKind("decisions", ["id", "what", "who", "date"], optional: ["about"]),
    PictureKind("checks", ["label", "state"], optional: ["words"], words: ["state": states]),
    PictureKind("cards", ["label", "value"], optional: ["words"]),
    PictureKind(
      "timeline", ["label", "starts", "ends", "kind"],
      words: ["kind": ["bar", "critical", "freeze", "hypercare", "milestone"]]),
    PictureKind("coverage-matrix", ["row", "column", "state"], optional: ["words"], words: ["state": states]),
  ]
}
