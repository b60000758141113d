import Diagnostics
package import Workspace

/// Signatures that came, that no longer count, and that were refused.
package struct SignOffChanges: Hashable, Sendable {
  package struct Change: Hashable, Sendable {
    package let signOff: GateSnapshot.SignOff
    /// Nil where nobody was asked before.
    package let before: String?
  }

  package private(set) var arrived: [Change] = []
  package private(set) var lost: [Change] = []
  package private(set) var refused: [Change] = []

  package var isEmpty: Bool { arrived.isEmpty && lost.isEmpty && refused.isEmpty }

  private static let valid = SignOffState.valid.rawValue
  private static let rejected = SignOffState.rejected.rawValue

  init(from: GateSnapshot, to: GateSnapshot) {
    let old = Self.bySlot(from.signOffs)
    let new = Self.bySlot(to.signOffs)
    for signOff in to.signOffs where new[Self.slot(signOff)] == signOff {
      let before = old[Self.slot(signOff)]?.state
      if before == signOff.state { continue }
      let change = Change(signOff: signOff, before: before)
      if signOff.state == Self.valid {
        arrived.append(change)
      } else if signOff.state == Self.rejected {
        refused.append(change)
      } else if before == Self.valid {
        lost.append(change)
      }
    }
    // Where the file is gone, the signature is no longer in the list under that name.
    let asked = Set(to.requirements.filter { $0.state != State.notApplicable.rawValue }.map { Exact($0.id) })
    for signOff in from.signOffs
    where signOff.state == Self.valid && new[Self.slot(signOff)] == nil && asked.contains(Exact(signOff.requirement)) {
      let gone = GateSnapshot.SignOff(
        requirement: signOff.requirement, role: signOff.role, subject: signOff.subject, signer: signOff.signer,
        state: SignOffState.missing.rawValue, name: signOff.name, title: signOff.title)
      lost.append(Change(signOff: gone, before: signOff.state))
    }
  }

  /// By requirement, role, subject and signer; of several the one that counts.
  private static func bySlot(_ signOffs: [GateSnapshot.SignOff]) -> [[Exact]: GateSnapshot.SignOff] {
    Dictionary(signOffs.map { (slot($0), $0) }, uniquingKeysWith: { $0.state == valid ? $0 : $1 })
  }

  private static func slot(_ signOff: GateSnapshot.SignOff) -> [Exact] {
    [signOff.requirement, signOff.role, signOff.subject ?? "", signOff.signer ?? ""].map(Exact.init)
  }
}
