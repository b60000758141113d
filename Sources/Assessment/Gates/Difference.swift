import Diagnostics
package import Workspace

/// What changed between two snapshots: what the evidence changed, and apart from it what the checklist did.
package struct Difference: Hashable, Sendable {
  /// Something whose answer is another one now.
  package struct Move: Hashable, Sendable {
    package let id: String
    /// What it is, in its own words.
    package let words: String
    /// Mandatory, recommended or informative; empty for an area.
    package let level: String
    package let from: String
    package let to: String
  }

  /// Answers that are better, worse, or of another kind: a thing came due, or evidence came and says no.
  package struct Moves: Hashable, Sendable {
    package var improved: [Move] = []
    package var fellBack: [Move] = []
    package var otherwise: [Move] = []

    package var isEmpty: Bool { improved.isEmpty && fellBack.isEmpty && otherwise.isEmpty }
  }

  package let from: GateSnapshot
  package let to: GateSnapshot
  package let areas: Moves
  package let requirements: Moves
  package let signOffs: SignOffChanges
  package let dates: [DateMove]
  package let scope: [ScopeChange]
  package let checklist: ChecklistChanges

  /// - Parameter history: all snapshots in the order of the gates, to tell how often a date has slipped; without it, these two.
  package init(from: GateSnapshot, to: GateSnapshot, history: [GateSnapshot] = []) {
    self.from = from
    self.to = to
    checklist = ChecklistChanges(from: from, to: to)
    signOffs = SignOffChanges(from: from, to: to)
    areas = Self.moves(of: from.areas, to.areas)
    requirements = Self.moves(
      of: from.requirements, to.requirements, without: checklist.askedOtherwise,
      refused: Set(signOffs.refused.map { Exact($0.signOff.requirement) }))
    dates = DateMove.all(from: from, to: to, history: history.isEmpty ? [from, to] : history)
    scope = ScopeChange.all(from: from, to: to)
  }

  /// Nobody's evidence and no checklist says anything else than before.
  package var isEmpty: Bool {
    from.verdict == to.verdict && from.recommendation == to.recommendation && areas.isEmpty && requirements.isEmpty
      && signOffs.isEmpty && dates.isEmpty && scope.isEmpty && checklist.isEmpty
  }

  package var days: Int { to.asOf.number - from.asOf.number }

  // MARK: Answers

  private static func moves(of old: [GateSnapshot.Area], _ new: [GateSnapshot.Area]) -> Moves {
    let known = Dictionary(old.map { (Exact($0.slug), $0.verdict) }, uniquingKeysWith: { first, _ in first })
    var moves = Moves()
    for area in new {
      guard let before = known[Exact(area.slug)], before != area.verdict else { continue }
      moves.add(
        Move(id: area.slug, words: area.title, level: "", from: before, to: area.verdict), verdictRank(before),
        verdictRank(area.verdict))
    }
    return moves
  }

  /// Mandatory ones first, each level in the order of the checklist; those of which something else is asked now are left out.
  private static func moves(
    of old: [GateSnapshot.Requirement], _ new: [GateSnapshot.Requirement], without others: Set<Exact>, refused: Set<Exact>
  ) -> Moves {
    let known = Dictionary(old.map { (Exact($0.id), $0.state) }, uniquingKeysWith: { first, _ in first })
    var moves = Moves()
    for level in GateSnapshot.levels {
      for requirement in new where requirement.level == level && !others.contains(Exact(requirement.id)) {
        guard let before = known[Exact(requirement.id)], before != requirement.state else { continue }
        let move = Move(id: requirement.id, words: requirement.ask, level: level, from: before, to: requirement.state)
        // Somebody who was asked said no: that is more than an answer that was not known.
        if move.to == State.notMet.rawValue, refused.contains(Exact(move.id)) {
          moves.fellBack.append(move)
        } else {
          moves.add(move, stateRank(before), stateRank(requirement.state))
        }
      }
    }
    return moves
  }

  /// Not met and without evidence are equally bad: who learns that the answer is no has lost nothing.
  package static func rank(_ verdict: Verdict) -> Int { verdict == .ready ? 2 : verdict == .conditions ? 1 : 0 }

  private static func verdictRank(_ word: String) -> Int? { Verdict(rawValue: word).map(rank) }

  /// Nil for what does not count: nothing is gained or lost when it begins to count, or ends to.
  private static func stateRank(_ word: String) -> Int? {
    switch State(rawValue: word) {
    case .met: 2
    case .conditions, .waived: 1
    case .notMet, .noEvidence: 0
    case .notDue, .notApplicable, nil: nil
    }
  }
}

extension Difference.Moves {
  /// What was not due and is met is a gain all the same.
  fileprivate mutating func add(_ move: Difference.Move, _ before: Int?, _ after: Int?) {
    switch (before, after) {
    case (let before?, let after?) where after > before: improved.append(move)
    case (let before?, let after?) where after < before: fellBack.append(move)
    case (nil, 2) where move.from == State.notDue.rawValue: improved.append(move)
    default: otherwise.append(move)
    }
  }
}
