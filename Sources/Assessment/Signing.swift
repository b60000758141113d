import Diagnostics
package import Workspace

extension Assessment {
  /// The signatures of a requirement that a person may give on a day, one for each role and subject.
  package func signatures(of requirement: String, by person: String, on day: Day) -> [SignOffResult] {
    CoreTables(workspace).signatures(among: asked(of: requirement), by: person, on: day)
  }

  /// Every signature that a requirement asks for, given or not.
  package func asked(of requirement: String) -> [SignOffResult] {
    areas.lazy.flatMap(\.requirements).first { $0.requirement.id.sameBytes(as: requirement) }?.signOffs ?? []
  }
}

extension CoreTables {
  /// Those of the signatures that a person may give on a day, one for each role and subject.
  func signatures(among asked: [SignOffResult], by person: String, on day: Day) -> [SignOffResult] {
    var seen: Set<Exact> = []
    return asked.filter { signature in
      let isEntitled = isAsked(person, for: signature) || holdings(of: person, entitlingTo: signature).contains { $0.covers(day) }
      return isEntitled && seen.insert(Exact("\(signature.role)/\(signature.subject ?? "")")).inserted
    }
  }

  /// It is that person's own signature, whoever else may give it.
  func isAsked(_ person: String, for signature: SignOffResult) -> Bool {
    signature.isPersonal && signature.asked?.sameBytes(as: person) ?? false
  }

  /// The roles of a person, also those of other days, by which they may sign.
  func holdings(of person: String, entitlingTo signature: SignOffResult) -> [Holding] {
    holdings(of: person).filter { $0.entitles(to: signature) }
  }
}

extension CoreTables.Holding {
  /// Whether it lets its holder sign, on the days on which it holds.
  func entitles(to signature: SignOffResult) -> Bool {
    guard role == signature.role else { return false }
    if signature.isPersonal { return signature.asked.map { deputyFor?.sameBytes(as: $0) ?? false } ?? false }
    return subject.map { $0.sameBytes(as: signature.subject ?? "") } ?? true
  }
}
