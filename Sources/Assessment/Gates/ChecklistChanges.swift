package import Diagnostics
package import Workspace

/// What is different only because the checklist is: it says nothing about the work that was done.
package struct ChecklistChanges: Hashable, Sendable {
  package struct Changed: Hashable, Sendable {
    package let before: GateSnapshot.Requirement
    package let after: GateSnapshot.Requirement
  }

  package let added: [GateSnapshot.Requirement]
  package let gone: [GateSnapshot.Requirement]
  /// Decided in another way, or of another level.
  package let changed: [Changed]
  /// Paths of the files that were edited, came or went.
  package let files: [String]

  package var isEmpty: Bool { added.isEmpty && gone.isEmpty && changed.isEmpty && files.isEmpty }
  package var askedOtherwise: Set<Exact> { Set(changed.map { Exact($0.after.id) }) }

  init(from: GateSnapshot, to: GateSnapshot) {
    let old = Dictionary(from.requirements.map { (Exact($0.id), $0) }, uniquingKeysWith: { first, _ in first })
    let new = Set(to.requirements.map { Exact($0.id) })
    added = to.requirements.filter { old[Exact($0.id)] == nil }
    gone = from.requirements.filter { !new.contains(Exact($0.id)) }
    changed = to.requirements.compactMap { requirement in
      guard let before = old[Exact(requirement.id)] else { return nil }
      let isSame = before.rule == requirement.rule && before.level == requirement.level
      return isSame ? nil : Changed(before: before, after: requirement)
    }
    let (then, now) = (Set(from.checklist), Set(to.checklist))
    files = Set(then.symmetricDifference(now).map { Exact($0.path) }).sorted().map(\.text)
  }
}
