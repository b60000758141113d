import Diagnostics
import Workspace

/// A row of the agreed scope that came, went, or is said to be something else now.
package struct ScopeChange: Hashable, Sendable {
  package let id: String
  package let name: String
  /// Status and rollout before and now; nil where the row was not there, or is gone.
  package let before: Standing?
  package let after: Standing?

  package struct Standing: Hashable, Sendable {
    package let status: String?
    package let rollout: String?

    init(_ item: GateSnapshot.ScopeItem) { (status, rollout) = (item.status, item.rollout) }
  }

  static func all(from old: GateSnapshot, to new: GateSnapshot) -> [ScopeChange] {
    func byKey(_ snapshot: GateSnapshot) -> [[Exact]: GateSnapshot.ScopeItem] {
      Dictionary(snapshot.scope.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (byKey(old), byKey(new))
    let changed = new.scope.compactMap { item -> ScopeChange? in
      let (was, now) = (before[key(item)].map(Standing.init), Standing(item))
      return was == now ? nil : ScopeChange(id: item.id, name: item.name, before: was, after: now)
    }
    let gone = old.scope.filter { after[key($0)] == nil }.map {
      ScopeChange(id: $0.id, name: $0.name, before: Standing($0), after: nil)
    }
    return changed + gone
  }

  private static func key(_ item: GateSnapshot.ScopeItem) -> [Exact] { [Exact(item.table), Exact(item.id)] }
}
