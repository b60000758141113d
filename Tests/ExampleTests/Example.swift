import Testing

/// One situation that a requirement judges: an edit of the sample programme and what must come of it.
struct Example: Sendable, CustomTestStringConvertible {
  enum Outcome: Sendable {
    /// These subjects are among the findings.
    case breaches([String])
    /// Nothing is found and no evidence is missing.
    case meets
    /// A breach that golive does not even read: the message of the error, without backticks.
    case refused(String)
    /// The requirement says itself that it does not concern this programme.
    case doesNotApply

    var isBreach: Bool {
      switch self {
      case .breaches, .refused: true
      case .meets, .doesNotApply: false
      }
    }

    var isMet: Bool { if case .meets = self { true } else { false } }
  }

  let requirement: String
  let outcome: Outcome
  /// Day of judgement; nil: the one of the programme.
  let asOf: String?
  var edits: [Edit] = []
  /// `cutover.md:12`
  let place: String

  var testDescription: String {
    switch outcome {
    case .breaches: "\(place) \(requirement) breaches"
    case .meets: "\(place) \(requirement) meets"
    case .refused: "\(place) \(requirement) is refused"
    case .doesNotApply: "\(place) \(requirement) does not apply"
    }
  }
}

struct ExampleProblem: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
