import Assessment
import Workspace

/// What an area counts: criteria by state, and signatures. Never a share: a score would be bargained over.
struct Tally: Hashable, Sendable {
  var met = 0, conditions = 0, notMet = 0, noEvidence = 0, unsigned = 0, waived = 0, notDue = 0
  /// Recommended criteria that are open; they never change a verdict.
  var recommendedOpen = 0
  /// Criteria that could stop go-live and whose stage has not come; none of those counted above.
  var later = 0
  var signed = 0, asked = 0

  /// Criteria of which the verdict is made.
  var criteria: Int { met + conditions + notMet + noEvidence + unsigned + waived + notDue }

  init() {}

  init(_ area: AreaResult) {
    for result in area.requirements where result.isListed && !result.requirement.isRisk && !result.isLater {
      switch (result.requirement.level, result.state) {
      case (.mandatory, .met): met += 1
      case (.mandatory, .conditions): conditions += 1
      case (.mandatory, .notMet): notMet += 1
      case (.mandatory, .noEvidence) where result.isUnsigned: unsigned += 1
      case (.mandatory, .noEvidence): noEvidence += 1
      case (.mandatory, .waived): waived += 1
      case (.mandatory, .notDue): notDue += 1
      case (.recommended, .notMet), (.recommended, .noEvidence), (.recommended, .conditions): recommendedOpen += 1
      default: break
      }
    }
    later = area.requirements.count { $0.isListed && $0.isLater && $0.requirement.isObliging }
    let signatures = AskedSignature.all(in: area).filter { $0.status.mark != .wait }
    asked = signatures.count
    signed = signatures.count { $0.isSigned }
  }

  static func + (left: Tally, right: Tally) -> Tally {
    var sum = left
    sum.met += right.met
    sum.conditions += right.conditions
    sum.notMet += right.notMet
    sum.noEvidence += right.noEvidence
    sum.unsigned += right.unsigned
    sum.waived += right.waived
    sum.notDue += right.notDue
    sum.recommendedOpen += right.recommendedOpen
    sum.later += right.later
    sum.signed += right.signed
    sum.asked += right.asked
    return sum
  }

  /// `7 of 10 criteria met, 1 with conditions, 2 not met`
  var words: String {
    var parts = [Message.text("tally-met", ["met": met, "total": criteria])]
    if conditions > 0 { parts.append(Message.text("tally-conditions", ["count": conditions])) }
    if notMet > 0 { parts.append(Message.text("tally-not-met", ["count": notMet])) }
    if noEvidence > 0 { parts.append(Message.text("tally-no-evidence", ["count": noEvidence])) }
    if unsigned > 0 { parts.append(Message.text("tally-not-signed", ["count": unsigned])) }
    if waived > 0 { parts.append(Message.text("tally-waived", ["count": waived])) }
    if notDue > 0 { parts.append(Message.text("tally-not-due", ["count": notDue])) }
    return parts.inRow
  }
}
