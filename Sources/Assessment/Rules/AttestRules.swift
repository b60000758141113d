import Diagnostics
import Workspace

/// Decides the attested part of a requirement: a tick that a signature vouches for.
struct AttestRules {
  let workspace: Workspace

  struct Part {
    let state: State
    let ticks: [Workspace.Tick]
    let gaps: [Gap]
  }

  /// - Parameter vouching: the results of the sign-off requirement named in `by`, and its state.
  func decide(_ requirement: Requirement, vouching: SignOffRules.Part?) -> Part {
    let ticks = workspace.ticks.filter { $0.requirement.sameBytes(as: requirement.id) }
    if ticks.isEmpty {
      let home = workspace.evidence.first { $0.area == requirement.area && $0.document != nil }?.path
      let gap = Gap(
        need: requirement.id, words: "Nobody has said so yet: “\(requirement.attest?.words ?? requirement.ask)”",
        file: home ?? "evidence/\(requirement.area)/\(requirement.area).md", places: [])
      return Part(state: .noEvidence, ticks: [], gaps: [gap])
    }
    if ticks.contains(where: { !$0.ticked }) { return Part(state: .notMet, ticks: ticks, gaps: []) }
    let signed = vouching.map { part in
      [.met, .conditions].contains(part.state) && ticks.allSatisfy { tick in covers(part.results, tick.place.path) }
    }
    if signed ?? false { return Part(state: .met, ticks: ticks, gaps: []) }
    let gap = Gap(
      need: requirement.id, words: "It is said, and the signatures that vouch for it are not all in.", file: ticks[0].place.path,
      places: ticks.map(\.place))
    return Part(state: .noEvidence, ticks: ticks, gaps: [gap])
  }

  private func covers(_ results: [SignOffResult], _ path: String) -> Bool {
    let counting = Set(results.filter { $0.state == .valid }.compactMap(\.path).map(Exact.init))
    return workspace.signOffs.contains { signOff in
      counting.contains(Exact(signOff.path)) && signOff.evidence.contains { $0.path.sameBytes(as: path) }
    }
  }
}
