import Diagnostics
package import Workspace

extension Assessment {
  /// The signatures of a requirement that a person may give on a day, one for each role and subject.
  package func signatures(of requirement: String, by person: String, on day: Day) -> [SignOffResult] {
    let register = Register(workspace)
    var seen: Set<Exact> = []
    return asked(of: requirement).filter { signature in
      let entitled =
        signature.isPersonal && signature.asked?.sameBytes(as: person) ?? false
        || register.holdings.contains { holding in
          guard holding.person.sameBytes(as: person), holding.role == signature.role, holding.covers(day) else { return false }
          if signature.isPersonal { return signature.asked.map { holding.deputyFor?.sameBytes(as: $0) ?? false } ?? false }
          return holding.subject.map { $0.sameBytes(as: signature.subject ?? "") } ?? true
        }
      return entitled && seen.insert(Exact("\(signature.role)/\(signature.subject ?? "")")).inserted
    }
  }

  /// Every signature that a requirement asks for, given or not.
  package func asked(of requirement: String) -> [SignOffResult] {
    areas.lazy.flatMap(\.requirements).first { $0.requirement.id.sameBytes(as: requirement) }?.signOffs ?? []
  }
}
