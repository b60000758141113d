import Diagnostics
import Workspace

/// Weighs what came of the signatures of one entry, and says of each whose it is now: as many stay open as are still wanted.
struct Quorum {
  typealias Group = (slot: SignOffSlot, results: [SignOffResult])

  struct Outcome {
    let state: State
    let results: [SignOffResult]
    /// Wanted, and nobody is there who could give them.
    var lacking = 0
  }

  let demand: Requirement.SignOffDemand
  let judge: SignOffJudge
  private var core: CoreTables { judge.core }

  /// Nil where everybody must sign.
  private var wanted: Int? {
    switch demand.quorum {
    case .all: nil
    case .any: 1
    case .atLeast(let count): count
    }
  }

  func weigh(_ groups: [Group]) -> Outcome {
    if let wanted, demand.each == nil, let group = groups.first { return count(group, wanted) }
    let owned = groups.map(decided)
    let all = owned.flatMap(\.self)
    guard let wanted else {
      let standing = owned.map { State.worst($0.filter { !$0.isSettled }.map(\.contributes)) ?? .noEvidence }
      return Outcome(state: State.worst(standing) ?? .noEvidence, results: all)
    }
    // Of each person asked one row counts.
    let asked = Set(all.compactMap(\.asked).map(Exact.init))
    let best = best(of: all.filter { $0.counts && !$0.isSettled }.map { ($0.asked ?? $0.signer ?? "", $0) })
    return Outcome(
      state: state(best, wanted, among: all), results: best.count < wanted ? all : all.map(Self.answered),
      lacking: max(0, wanted - asked.count))
  }

  /// What each principal's best signature comes to, the best first.
  private func best(of counting: [(principal: String, result: SignOffResult)]) -> [State] {
    Dictionary(counting.map { (Exact($0.principal), $0.result.contributes) }, uniquingKeysWith: { $0.rank > $1.rank ? $0 : $1 })
      .values.sorted { $0.rank > $1.rank }
  }

  private func state(_ best: [State], _ wanted: Int, among results: [SignOffResult]) -> State {
    if best.count >= wanted { return best[wanted - 1] }
    return results.contains { $0.path != nil && !$0.isSettled && !$0.counts } ? .notMet : .noEvidence
  }

  private static func answered(_ result: SignOffResult) -> SignOffResult {
    var result = result
    if !result.counts, !result.isStandingRefusal { result.isAnswered = true }
    return result
  }

  // MARK: One asked signature

  /// What decides one asked signature, each with whose it is. What could never count decides only where nothing better was given
  /// since; a stranger's file only where nobody else has signed.
  private func decided(_ group: Group) -> [SignOffResult] {
    let better = group.results.filter { !$0.isVoid }
    var results = group.results.map { result in
      var result = result
      switch result.state {
      case .notEntitled, .wrongHands: result.isAnswered = !better.isEmpty
      case .invalidSignature, .unknownKey, .misfiled, .unbound:
        result.isAnswered = !result.isStandingRefusal && better.contains { Self.isBetter($0, than: result) }
      // Somebody and their deputy are one: either puts right what the other's no longer says.
      case .lapsed, .expired:
        let isOfOne = group.slot.isPersonal && group.slot.asked != nil
        result.isAnswered =
          isOfOne && !result.isStandingRefusal && better.contains { $0.counts && $0.signed ?? "" > result.signed ?? "" }
      default: break
      }
      result.owner = owner(of: result) ?? group.slot.asked
      return result
    }
    settle(&results)
    return results
  }

  /// Given later, or a copy of the same signature that is where it belongs.
  private static func isBetter(_ better: SignOffResult, than void: SignOffResult) -> Bool {
    let (signed, other) = (better.signed ?? "", void.signed ?? "")
    return signed > other || signed == other && better.signer.map(Exact.init) == void.signer.map(Exact.init)
  }

  /// Who signed once signs again, if they still may; nil for what somebody else has to give.
  private func owner(of result: SignOffResult) -> String? {
    guard let signer = result.signer, result.state != .notEntitled, result.state != .wrongHands else { return nil }
    if result.result == .rejected || core.isAsked(signer, for: result) { return signer }
    return core.holdings(of: signer, entitlingTo: result).contains { $0.covers(judge.asOf) } ? signer : nil
  }

  /// One person is asked once: a refusal speaks before what does not count, and of that the last.
  private func settle(_ results: inout [SignOffResult]) {
    func isOpen(_ result: SignOffResult) -> Bool { !result.isSettled && !result.counts && result.path != nil }
    for index in results.indices where isOpen(results[index]) && !results[index].isStandingRefusal {
      let owner = results[index].owner.map(Exact.init)
      let others = results.indices.filter { $0 != index && isOpen(results[$0]) && results[$0].owner.map(Exact.init) == owner }
      results[index].isAnswered = others.contains { results[$0].isStandingRefusal || $0 > index }
    }
  }

  // MARK: So many of those who hold a role

  private func count(_ group: Group, _ wanted: Int) -> Outcome {
    var results = group.results.filter { $0.state != .missing }
    markPrincipals(&results, wanted)
    for index in results.indices {
      results[index].owner = owner(of: results[index])
      // Whoever gave a better one since has put it right.
      results[index].isAnswered =
        results[index].isAnswered
        || results[index].isVoid
          && results.contains { better in
            !better.isVoid && better.signer.map(Exact.init) == results[index].signer.map(Exact.init)
              && Self.isBetter(better, than: results[index])
          }
    }
    let best = best(of: results.compactMap { result in result.countsFor.map { ($0, result) } })
    let state = state(best, wanted, among: results)
    if best.count >= wanted { return Outcome(state: state, results: results.map(Self.answered)) }
    settle(&results)
    // Nobody can sign in place of who has refused.
    let refusals = results.count { $0.isStandingRefusal }
    return fill(group.slot, results, max(0, wanted - best.count - refusals), state)
  }

  /// Whom each that counts stands for: somebody and their deputy are one.
  private func markPrincipals(_ results: inout [SignOffResult], _ wanted: Int) {
    var taken: Set<Exact> = []
    let counting = results.indices.filter { results[$0].counts }
    func principals(_ result: SignOffResult) -> (isOwn: Bool, people: [String]) {
      guard let signer = result.signer, let signed = result.signed else { return (false, []) }
      let day = judge.signedDay(signed)
      let held = core.holdings(of: signer, entitlingTo: result).filter { $0.covers(day) }
      return held.contains { $0.deputyFor == nil } ? (true, [signer]) : (false, held.compactMap(\.deputyFor))
    }
    let all = counting.map { (index: $0, principals: principals(results[$0])) }
    for (index, principals) in all.filter(\.principals.isOwn) + all.filter({ !$0.principals.isOwn }) {
      let free = principals.people.first { principals.isOwn || !taken.contains(Exact($0)) }
      if let free { taken.insert(Exact(free)) }
      results[index].countsFor = free
      guard free == nil, wanted > 1, let first = principals.people.first else { continue }
      results[index].isAnswered = true
      results[index].reasons = [
        "it counts together with that of \(judge.core.person(first)?.name ?? first), whose deputy signed, as one"
      ]
    }
  }

  /// Keeps so many of what is open as are wanted, and asks whoever holds the role for the rest.
  private func fill(_ slot: SignOffSlot, _ given: [SignOffResult], _ wanted: Int, _ state: State) -> Outcome {
    var results = given
    let open = results.indices.filter {
      !results[$0].isSettled && !results[$0].counts && !results[$0].isStandingRefusal
    }
    let kept = (open.filter { results[$0].owner != nil }.reversed() + open.filter { results[$0].owner == nil }.reversed())
      .prefix(wanted)
    for index in open where !kept.contains(index) { results[index].isAnswered = true }
    var free = free(slot, besides: results.filter { !$0.isAnswered })
    for index in kept where results[index].owner == nil { results[index].owner = free.popFirst() }
    let missing = (0..<(wanted - kept.count)).map { _ in
      judge.missing(slot.asking(free.popFirst()))
    }
    let all = results + missing
    return Outcome(state: state, results: all, lacking: all.count { !$0.isSettled && !$0.counts && $0.owner == nil })
  }

  /// Who may still sign, in order of the table. Those whose signature could not count are named only if there is nobody else.
  private func free(_ slot: SignOffSlot, besides results: [SignOffResult]) -> ArraySlice<String> {
    let taken = Set(results.flatMap { [$0.countsFor, $0.counts ? nil : $0.owner] }.compactMap(\.self).map(Exact.init))
    let holders = core.holders(of: demand.role, subject: demand.subject, on: judge.asOf).filter { !taken.contains(Exact($0)) }
    let covered = CoveredSet(area: slot.area, patterns: slot.patterns, among: judge.files)
    let able = holders.filter { judge.hands.problem(of: $0, name: $0, role: demand.role, over: covered) == nil }
    return (able.isEmpty && taken.isEmpty ? holders : able)[...]
  }
}

extension SignOffSlot {
  fileprivate func asking(_ person: String?) -> SignOffSlot {
    SignOffSlot(
      requirement: requirement, demand: demand, subject: subject, subjectTitle: subjectTitle, asked: person, isPersonal: isPersonal)
  }
}
