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
  }

  /// - Parameter rows: for each demand with `each`, its rows; nil where the query could not be run.
  func decide(_ requirement: Requirement, rows: [EachAnswer?]) -> Part? {
    guard !requirement.signOffs.isEmpty else { return nil }
    let parts = zip(requirement.signOffs, rows).map { demand, rows in decide(requirement, demand, rows) }
    return Part(
      state: State.worst(parts.map(\.state)) ?? .noEvidence, results: parts.flatMap(\.results), gaps: parts.flatMap(\.gaps),
      hasStandingRejection: parts.contains { $0.hasStandingRejection })
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
    let groups = slots.map { judge.results(for: $0, among: signOffs) }
    let results = groups.flatMap(\.self)
    var gaps = each.map { $0.rows.isEmpty ? $0.gaps : [] } ?? []
    for slot in slots where slot.asked == nil {
      gaps.append(
        Gap(
          need: "sign-off",
          words: slot.isPersonal
            ? "Nobody is named to sign for \(slot.subjectTitle ?? slot.subject ?? "it")."
            : "Nobody is named as \(judge.roleTitle(demand.role)) in the table Roles.", file: slot.isPersonal ? "" : "people.md",
          places: [], isSignature: true))
    }
    // A refusal stays until the same person signs again, also when the evidence has changed since.
    let rejection = results.contains { ($0.state == .rejected || $0.state == .lapsed) && $0.result == .rejected }
    let standing = groups.map { State.worst(counting($0).map(\.contributes)) ?? .noEvidence }
    return Part(
      state: rejection ? .notMet : slots.isEmpty ? .noEvidence : weigh(demand.quorum, groups, standing), results: results,
      gaps: gaps,
      hasStandingRejection: rejection)
  }

  /// What decides one asked signature: a stranger's file is shown, and decides only where nobody entitled has signed.
  private func counting(_ results: [SignOffResult]) -> [SignOffResult] {
    let current = results.filter { $0.state != .superseded }
    let entitled = current.filter { $0.state != .notEntitled }
    return entitled.isEmpty ? current : entitled
  }

  /// Combines the asked signatures by quorum.
  private func weigh(_ quorum: Requirement.SignOffDemand.Quorum, _ groups: [[SignOffResult]], _ standing: [State]) -> State {
    if quorum == .all { return State.worst(standing) ?? .noEvidence }
    let wanted = if case .atLeast(let count) = quorum { count } else { 1 }
    let counting = groups.flatMap(\.self).filter { $0.state == .valid && $0.contributes != .notMet }
    let persons = Set(counting.compactMap(\.signer).map(Exact.init))
    if persons.count >= wanted {
      let best = counting.map(\.contributes).sorted { $0.rank > $1.rank }
      return best[wanted - 1]
    }
    let refusing = groups.flatMap(\.self).filter { $0.state != .missing && $0.state != .superseded }
    return refusing.count > counting.count ? .notMet : .noEvidence
  }

  private func slots(_ requirement: Requirement, _ demand: Requirement.SignOffDemand, _ rows: [EachRow]?) -> [SignOffSlot] {
    func slot(_ asked: String?, _ subject: String?, _ title: String?, personal: Bool) -> SignOffSlot {
      SignOffSlot(
        requirement: requirement, demand: demand, subject: subject, subjectTitle: title, asked: asked, isPersonal: personal)
    }
    if demand.each != nil {
      return (rows ?? []).map { slot($0.signer, $0.subject, $0.title, personal: true) }
    }
    let holders = judge.register.holders(of: demand.role, subject: demand.subject, on: asOf)
    if demand.quorum == .all, !holders.isEmpty { return holders.map { slot($0, demand.subject, nil, personal: true) } }
    return [slot(holders.first, demand.subject, nil, personal: false)]
  }
}
