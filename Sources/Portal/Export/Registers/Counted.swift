import Assessment
import Workspace

/// Whether the pages count a row of a register; if not, why.
enum Counted: String, CaseIterable {
  case yes
  /// Its day or its stage has not come.
  case notDue = "not-due"
  case notApplicable = "not-applicable"
  case waived
  /// The verdict does not depend on it.
  case recommended, informative, risk
  /// Another took its place: a later signature, a later decision.
  case replaced
  /// Enough others have signed.
  case notNeeded = "not-needed"
  case closed
  /// The decision has not been taken.
  case proposed
  /// Owed, and nobody's.
  case nobody

  static let column = "counted"
  var cell: CSVText.Cell { .text(rawValue) }

  /// Of the criteria that make the verdict.
  init(_ result: RequirementResult) {
    switch result.requirement.level {
    case _ where result.requirement.isRisk: self = .risk
    case .recommended: self = .recommended
    case .informative: self = .informative
    case .mandatory: self = result.isLater ? .notDue : result.state == .notApplicable ? .notApplicable : .yes
    }
  }

  /// On the page of findings.
  init(_ finding: Finding, of result: RequirementResult) {
    self = finding.treatment == .waived ? .waived : Counted(findingsOf: result)
  }

  /// On the page of findings.
  init(gapOf result: RequirementResult) {
    self = result.state == .notDue ? .notDue : Counted(findingsOf: result)
  }

  private init(findingsOf result: RequirementResult) {
    self =
      switch result.state {
      case _ where result.isLater: .notDue
      case .notApplicable: .notApplicable
      case .waived: .waived
      case .met, .conditions, .notMet, .noEvidence, .notDue: .yes
      }
  }

  /// Among the signatures that are asked for today.
  init(_ signOff: SignOffResult, of result: RequirementResult) {
    if result.state == .notApplicable {
      self = .notApplicable
    } else if signOff.state == .superseded {
      self = .replaced
    } else if !result.asks(signOff) {
      self = .notNeeded
    } else {
      self = signOff.isEarly(for: result) ? .notDue : .yes
    }
  }

  /// Among what is open.
  init(_ item: RaidItem) { self = item.isOpen ? .yes : .closed }

  /// Among the decisions on record.
  init(_ decision: DecisionResult) { self = decision.standing == .proposed ? .proposed : .yes }

  /// Among what decisions in force still wait for.
  init(_ condition: ConditionResult, of decision: DecisionResult) {
    self =
      switch decision.standing {
      case .replaced: .replaced
      case .proposed: .proposed
      case .inForce: condition.state == .closed ? .closed : .yes
      }
  }

  /// Among what people owe.
  init(_ owed: Obligations) { self = owed.person == nil ? .nobody : .yes }
}

extension SignOffResult {
  /// It is asked for later, and has not been given yet.
  func isEarly(for result: RequirementResult) -> Bool { state == .missing && (result.state == .notDue || result.isLater) }
}
