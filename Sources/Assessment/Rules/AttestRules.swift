import Diagnostics
import Workspace

/// Decides the attested part of a requirement: a tick that a signature vouches for.
struct AttestRules {
  let workspace: Workspace
  let core: CoreTables

  struct Part {
    let state: State
    let ticks: [Workspace.Tick]
    let gaps: [Gap]
    /// Items of the RAID log on which the statement rests, where nobody vouches for it without conditions.
    var conditions: [String] = []
    /// Who vouches for it without conditions, where others made some, and theirs.
    var mixed: Mixed?
  }

  struct Mixed {
    let firm: [String]
    let conditional: Int
    let conditions: [String]
  }

  /// - Parameter vouching: the results of the sign-off requirement named in `by`, and its state.
  func decide(_ requirement: Requirement, vouching: SignOffRules.Part?) -> Part {
    let ticks = workspace.ticks.filter { $0.requirement.sameBytes(as: requirement.id) }
    if ticks.isEmpty {
      let home = workspace.evidence.first { $0.area == requirement.area && $0.isDocument }?.path
      let gap = Gap(
        need: requirement.id, words: "Nobody has said so yet: “\(requirement.attest?.words ?? requirement.ask)”",
        file: home ?? "evidence/\(requirement.area)/\(requirement.area).md", places: [])
      return Part(state: .noEvidence, ticks: [], gaps: [gap])
    }
    if ticks.contains(where: { !$0.ticked }) { return Part(state: .notMet, ticks: ticks, gaps: []) }
    if let vouching, [.met, .conditions].contains(vouching.state) {
      let covering = ticks.map { signatures(vouching.results, over: $0.place.path) }
      if covering.allSatisfy({ !$0.isEmpty }) {
        // What only conditional signatures vouch for is no greener than they are.
        let weak = covering.filter { $0.allSatisfy { $0.contributes == .conditions } }.flatMap(\.self)
        if !weak.isEmpty { return Part(state: .conditions, ticks: ticks, gaps: [], conditions: weak.flatMap(\.conditions)) }
        return Part(state: .met, ticks: ticks, gaps: [], mixed: mixed(covering.flatMap(\.self)))
      }
    }
    let gap = Gap(
      need: requirement.id, words: unsigned(ticks[0].place.path, vouching), file: ticks[0].place.path, places: ticks.map(\.place),
      isSignature: true)
    return Part(state: .noEvidence, ticks: ticks, gaps: [gap])
  }

  /// Nil where nobody made a condition.
  private func mixed(_ results: [SignOffResult]) -> Mixed? {
    func signers(_ some: [SignOffResult]) -> [String] {
      var names: [String] = []
      for signer in some.compactMap(\.signer) {
        let name = core.person(signer)?.name ?? signer
        if !names.contains(name) { names.append(name) }
      }
      return names
    }
    let weak = results.filter { $0.contributes == .conditions }
    let firm = signers(results.filter { $0.contributes == .met })
    let others = signers(weak).filter { !firm.contains($0) }
    return others.isEmpty ? nil : Mixed(firm: firm, conditional: others.count, conditions: weak.flatMap(\.conditions))
  }

  /// Whose signature is still wanted for what a file states.
  private func unsigned(_ path: String, _ vouching: SignOffRules.Part?) -> String {
    let title = workspace.evidence.first { $0.path.sameBytes(as: path) }?.title ?? path
    let stated = "Stated in “\(title)”; "
    guard let vouching else { return stated + "nobody is asked to sign for it." }
    let open = vouching.results.filter { !$0.isSettled && !$0.counts }
    func who(withSubjects: Bool = false, _ isMeant: (SignOffResult) -> Bool) -> (words: String, areMany: Bool)? {
      let all = open.filter(isMeant).compactMap { result in
        result.owner.map { owner in
          let subject = withSubjects ? result.subjectTitle ?? result.subject : nil
          return (core.person(owner)?.name ?? owner) + (subject.map { " (\($0))" } ?? "")
        }
      }
      var names: [String] = []
      for name in all where !names.contains(name) { names.append(name) }
      names = names.map { name in
        let count = all.count { $0 == name }
        return count > 1 ? "\(name) (\(count))" : name
      }
      if names.isEmpty { return nil }
      // Never "one more" in place of the one name.
      let most = names.count == 4 ? 4 : 3
      let listed = names.count > most ? names.prefix(most) + ["\(names.count - most) more"] : names[...]
      return (
        listed.count == 1 ? listed[0] : listed.dropLast().joined(separator: ", ") + " and " + (listed.last ?? ""), names.count > 1
      )
    }
    let parts = [
      who(withSubjects: true) { $0.result == .rejected }.map { "\($0.words) \($0.areMany ? "have" : "has") refused to sign" },
      who { $0.state == .lapsed && $0.result != .rejected }.map { "what \($0.words) signed has changed since" },
      who { $0.result != .rejected && $0.state != .lapsed }.map {
        "\($0.words) still \($0.areMany ? "have" : "has") to sign for it"
      },
    ].compactMap(\.self)
    if parts.isEmpty {
      return stated + (open.isEmpty ? "what was signed does not include it." : "nobody is named who could sign for it.")
    }
    return stated + parts.joined(separator: "; ") + "."
  }

  /// Those that count and were given over a file.
  private func signatures(_ results: [SignOffResult], over path: String) -> [SignOffResult] {
    let counting = results.filter { $0.state == .valid && $0.contributes != .notMet }
    let given = Set(counting.compactMap(\.path).map(Exact.init))
    let over = workspace.signOffs.filter { signOff in
      given.contains(Exact(signOff.path)) && signOff.evidence.contains { $0.path.sameBytes(as: path) }
    }
    let paths = Set(over.map { Exact($0.path) })
    return counting.filter { $0.path.map { paths.contains(Exact($0)) } ?? false }
  }
}
