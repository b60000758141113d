import Diagnostics
import Workspace

/// What was known at the last quality gate of which a snapshot was taken: what has been there does not end by being deleted.
struct LastGate {
  private let snapshot: GateSnapshot?
  /// Requirements that had evidence, whatever it said.
  private let answered: Set<Exact>

  private static let withEvidence: [State] = [.met, .conditions, .notMet]

  init(_ workspace: Workspace, asOf: Day) {
    snapshot = workspace.ownSnapshots.last { $0.asOf <= asOf }
    let states = Set(Self.withEvidence.map(\.rawValue))
    answered = Set(snapshot?.requirements.filter { states.contains($0.state) }.map { Exact($0.id) } ?? [])
  }

  func hadEvidence(for requirement: Requirement) -> Bool { answered.contains(Exact(requirement.id)) }

  /// Those that would not be due yet, had they never had evidence.
  func lostEvidence(among results: [RequirementResult], asOf: Day) -> [Diagnostic] {
    guard let snapshot else { return [] }
    let lost = results.filter { result in
      result.state == .noEvidence && hadEvidence(for: result.requirement) && result.requirement.due.map { asOf < $0 } ?? false
    }
    return lost.map { result in
      Diagnostic(
        .evidenceGone, "`\(result.requirement.id)` had evidence at gate \(snapshot.gate), and has none now",
        at: Place(GateSnapshot.path(of: snapshot.gate)),
        help: "bring it back, or say in it what changed: \(result.requirement.ask)", severity: .warning)
    }
  }

  /// Items that were open then, and stand in the log no more.
  func lostItems(among items: [RaidItem]) -> [Diagnostic] {
    guard let snapshot else { return [] }
    let known = Set(items.map { Exact($0.id) })
    return snapshot.dates.filter { $0.kind == .raid && !known.contains(Exact($0.id)) }.map { item in
      Diagnostic(
        .itemGone, "`\(item.id)` was open at gate \(snapshot.gate), and is gone from the RAID log",
        at: Place(GateSnapshot.path(of: snapshot.gate)),
        help: (item.name.sameBytes(as: item.id) ? "" : "it was “\(item.name)”; ") + "bring its row back, and close it there",
        severity: .warning)
    }
  }
}
