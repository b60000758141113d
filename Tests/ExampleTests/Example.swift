import Testing

/// One situation that a requirement judges: an edit of the sample programme and what must come of it.
struct Example: Sendable, CustomTestStringConvertible {
  enum Outcome: Sendable {
    /// These subjects are among the findings.
    case breaches([String])
    /// These subjects are found, nothing answers for them, and the checklist does not let them pass.
    case stopsAt([String])
    /// These subjects are found, and the checklist lets them pass on conditions.
    case tolerates([String])
    /// A signature is asked for these subjects.
    case asksFor([String])
    /// Nothing is found and no evidence is missing.
    case meets
    /// A breach that golive does not even read: the message of the error, without backticks.
    case refused(String)
    /// The requirement says itself that it does not concern this programme.
    case doesNotApply
    case isNotDue

    var isBreach: Bool {
      switch self {
      case .breaches, .stopsAt, .refused: true
      case .tolerates, .asksFor, .meets, .doesNotApply, .isNotDue: false
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
    case .stopsAt: "\(place) \(requirement) stops"
    case .tolerates: "\(place) \(requirement) tolerates"
    case .asksFor: "\(place) \(requirement) asks"
    case .meets: "\(place) \(requirement) meets"
    case .refused: "\(place) \(requirement) is refused"
    case .doesNotApply: "\(place) \(requirement) does not apply"
    case .isNotDue: "\(place) \(requirement) is not due"
    }
  }
}

struct ExampleProblem: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
