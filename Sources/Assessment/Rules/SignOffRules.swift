import Diagnostics
import Workspace

/// Decides the sign-off part of a requirement: every demand counts, the worst decides.
struct SignOffRules {
  let judge: SignOffJudge
  let signOffs: [SignOff]
  let asOf: Day

  struct Part {
    let state: State
    let results: [SignOffResult]
    let gaps: [Gap]
    /// An entitled signer has refused and not signed again.
    let hasStandingRejection: Bool
    var diagnostics: [Diagnostic] = []
  }

  /// - Parameter rows: for each demand with `each`, its rows; nil where the query could not be run.
  func decide(_ requirement: Requirement, rows: [EachAnswer?]) -> Part? {
    guard !requirement.signOffs.isEmpty else { return nil }
    let parts = zip(requirement.signOffs, rows).map { demand, rows in decide(requirement, demand, rows) }
    return Part(
      state: State.worst(parts.map(\.state)) ?? .noEvidence, results: parts.flatMap(\.results), gaps: parts.flatMap(\.gaps),
      hasStandingRejection: parts.contains { $0.hasStandingRejection }, diagnostics: parts.flatMap(\.diagnostics))
  }

  /// The answer to `each`, with what is missing of the tables that it reads.
  struct EachAnswer {
    let answer: QueryAnswer
    let rows: [EachRow]
    let gaps: [Gap]
  }

  /// A row of `each`.
  struct EachRow {
    let signer: String?
    let subject: String
    let title: String?
    let place: Place?
  }

  private func decide(_ requirement: Requirement, _ demand: Requirement.SignOffDemand, _ each: EachAnswer?) -> Part {
    let slots = slots(requirement, demand, each?.rows)
    let quorum = Quorum(demand: demand, judge: judge)
    let outcome = quorum.weigh(slots.map { ($0, judge.results(for: $0, among: signOffs)) })
    let tooFew = slots.contains { $0.asked != nil } ? tooFew(demand, outcome) : nil
    let results = outcome.results.map { told($0, tooFew) }
    var gaps = each.map { $0.rows.isEmpty ? $0.gaps : [] } ?? []
    var diagnostics: [Diagnostic] = []
    if let words = tooFew {
      // One missing signature is one finding: what it says itself is no gap as well.
      if !results.contains(where: \.isUnassigned) {
        gaps.append(
          Gap(
            need: "sign-off", words: words.prefix(1).uppercased() + words.dropFirst() + ".", file: SignOff.peoplePath, places: [],
            isSignature: true))
      }
      diagnostics.append(
        Diagnostic(
          .quorumOutOfReach, "`\(requirement.id)` can never be signed: \(words)", at: demand.place,
          help: "name more people in that role in the table Roles, or ask for fewer in `quorum`; somebody and their deputy are one",
          severity: .warning))
    }
    // A refusal stays until the same person signs again, also when the evidence has changed since.
    let rejection = results.contains { $0.isStandingRefusal }
    return Part(
      state: rejection ? .notMet : slots.isEmpty ? .noEvidence : outcome.state, results: results, gaps: gaps,
      hasStandingRejection: rejection, diagnostics: diagnostics)
  }

  private func tooFew(_ demand: Requirement.SignOffDemand, _ outcome: Quorum.Outcome) -> String? {
    guard case .atLeast(let wanted) = demand.quorum, outcome.lacking > 0 else { return nil }
    let most = wanted - outcome.lacking
    return "\(wanted) must sign as \(judge.roleTitle(demand.role)), and there \(most == 1 ? "is" : "are") only \(most) who can"
  }

  /// Of a signature that nobody can give, why.
  private func told(_ result: SignOffResult, _ tooFew: String?) -> SignOffResult {
    guard result.isUnassigned else { return result }
    var copy = result
    copy.reasons.append(
      result.isPersonal
        ? "nobody is named to sign for \(result.subjectTitle ?? result.subject ?? "it")"
        : tooFew ?? "nobody is named as \(judge.roleTitle(result.role)) in the table Roles")
    return copy
  }

  private func slots(_ requirement: Requirement, _ demand: Requirement.SignOffDemand, _ rows: [EachRow]?) -> [SignOffSlot] {
    func slot(_ asked: String?, _ subject: String?, _ title: String?, personal: Bool) -> SignOffSlot {
      SignOffSlot(
        requirement: requirement, demand: demand, subject: subject, subjectTitle: title, asked: asked, isPersonal: personal)
    }
    if demand.each != nil {
      return (rows ?? []).map { slot($0.signer, $0.subject, $0.title, personal: true) }
    }
    let holders = judge.core.holders(of: demand.role, subject: demand.subject, on: asOf)
    if demand.quorum == .all, !holders.isEmpty { return holders.map { slot($0, demand.subject, nil, personal: true) } }
    return [slot(holders.first, demand.subject, nil, personal: false)]
  }
}
