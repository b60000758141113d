package import Diagnostics
package import Workspace

/// What stands against somebody's signature of a requirement: every reason, with its place and what to do about it.
package struct SigningObstacles {
  private let assessment: Assessment
  private let core: CoreTables
  private let hands: Hands
  private let requirement: Requirement
  private let person: Person
  /// Of signing.
  private let day: Day

  package init(_ assessment: Assessment, to requirement: Requirement, by person: Person, on day: Day) {
    self.assessment = assessment
    core = CoreTables(assessment.workspace)
    hands = Hands(assessment.workspace, core)
    (self.requirement, self.person, self.day) = (requirement, person, day)
  }

  /// - Parameter signatures: those that the person means and may give; empty where there is none.
  package func all(to signatures: [SignOffResult]) -> [Diagnostic] {
    let roles = signatures.isEmpty ? requirement.signOffs.map(\.role) : signatures.map(\.role)
    return (signatures.isEmpty ? entitlement : []) + side(in: roles) + (signatures.count == 1 ? authorship(of: signatures[0]) : [])
  }

  private func refused(_ words: String, at place: Place, help: String) -> Diagnostic {
    Diagnostic(.signatureRefused, words, at: place, help: help)
  }

  /// The person holds no role that is asked, or holds it on other days, or nobody can be asked yet.
  private var entitlement: [Diagnostic] {
    let asked = assessment.asked(of: requirement.id)
    let held = core.holdings(of: person.id).filter { holding in asked.contains { holding.entitles(to: $0) } }
    if held.isEmpty {
      let named = Set(asked.compactMap { assessment.person($0.asked)?.name }).sorted { $0.precedesInBytes($1) }
      if named.isEmpty { return requirement.signOffs.map { nobodyNamed(for: $0, asked) } }
      return [
        refused(
          "\(person.name) may not sign `\(requirement.id)`: they hold no role that is asked for it", at: person.place,
          help: "if they may, \(requirement.signOffs.map(wayToBeAsked).joined(separator: ", or ")); asked are: "
            + "\(named.joined(separator: ", ")); \(requirement.place.citation) says who signs")
      ]
    }
    return held.map { holding in
      let term = [holding.from.map { "from \($0.iso)" }, holding.until.map { "until \($0.iso)" }].compactMap(\.self)
      return refused(
        "\(person.name) may sign `\(requirement.id)` only \(term.joined(separator: " ")); today is \(day.iso)", at: holding.place,
        help: "sign on a day of these, or correct the days of this row")
    }
  }

  /// Not this person is at fault: whoever came would be told the same.
  ///
  /// - Parameter asked: none of it of anybody.
  private func nobodyNamed(for demand: Requirement.SignOffDemand, _ asked: [SignOffResult]) -> Diagnostic {
    let words = "`\(requirement.id)` cannot be signed yet: nobody is named "
    guard demand.each != nil else {
      let title = assessment.workspace.checklist.roles.first { $0.name == demand.role }?.title ?? demand.role
      return refused(
        words + "as \(title) in the table Roles", at: person.place,
        help: "if it is \(person.name), \(wayToBeAsked(demand)); \(demand.place.citation) says who signs")
    }
    let rows = asked.count { $0.isPersonal && $0.role == demand.role }
    if rows > 0 {
      return refused(
        words + "to sign it in \(rows == 1 ? "its row" : "any of its \(rows) rows")", at: demand.place,
        help: "if it is \(person.name), \(wayToBeAsked(demand)); the query here says which rows and which column")
    }
    let result = assessment.areas.lazy.flatMap(\.requirements).first { $0.requirement.id.sameBytes(as: requirement.id) }
    let first = (result.map(assessment.emptyTables) ?? []).map { "\($0.title) (`golive explain \($0.name)` shows its columns)" }
    return refused(
      words + "to sign it, for the rows that name who signs are not there", at: demand.place,
      help: (first.isEmpty ? "write them first" : "first write the rows of \(first.joined(separator: ", and of "))")
        + "; the query here says which rows and which column")
  }

  /// Where people write who may sign: in the table of roles, or in the rows of which each has a signature.
  private func wayToBeAsked(_ demand: Requirement.SignOffDemand) -> String {
    if demand.each == nil {
      let subject = demand.subject.map { ", `subject` `\($0)`" } ?? ""
      return "add a row to the table Roles with `person` `\(person.id)`, `role` `\(demand.role)`\(subject)"
    }
    return
      "write `\(person.id)` into the row that is to be signed, for each names its own signer, or add a row to the table Roles with "
      + "`person` `\(person.id)`, `role` `\(demand.role)`, and under `deputy-for` whom that row names"
  }

  private func side(in roles: [String]) -> [Diagnostic] {
    let problems = roles.compactMap { hands.problem(ofSideOf: person.id, name: person.name, role: $0) }
    // In another role they could.
    guard let problem = problems.first, problems.count == roles.count else { return [] }
    let isUnsaid = person.side == nil
    return [
      refused(
        problem, at: person.place,
        help: isUnsaid
          ? "write `business` into the cell `side` of this row if that is so; otherwise somebody of the business signs"
          : "somebody of the business signs; if the side is wrong, correct the cell `side` of this row")
    ]
  }

  private func authorship(of signature: SignOffResult) -> [Diagnostic] {
    let covered = CoveredSet(area: signature.area, patterns: signature.covers, digests: assessment.workspace.digests)
    guard hands.isOnlyAuthor(person.id, of: covered) else { return [] }
    let paths = Set(covered.files.map { Exact($0.path) })
    let own = assessment.workspace.evidence.filter {
      paths.contains(Exact($0.path)) && $0.author?.sameBytes(as: person.id) ?? false
    }
    return own.prefix(1).map { file in
      refused(
        "\(person.name) is the only author of what is signed", at: Place(file.path),
        help: "nobody vouches alone for what they wrote: let somebody else sign who may, or name under `author:` who wrote it")
    }
  }
}
