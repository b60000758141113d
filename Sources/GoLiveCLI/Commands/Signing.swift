import ArgumentParser
import Assessment
import Diagnostics
import Workspace

/// Turns the words of a `sign` command into the statement, or says why that person cannot sign that.
struct Signing {
  let assessment: Assessment
  let clock: Clock

  func statement(for command: Sign) throws -> SignOffStatement {
    let workspace = assessment.workspace
    guard let requirement = workspace.checklist.requirements.first(where: { $0.id == command.requirement }) else {
      throw ValidationError(
        "`\(command.requirement)` is not a requirement" + near(command.requirement, workspace.checklist.requirements.map(\.id))
          + "; `golive owes` lists what waits for whose signature")
    }
    guard let person = assessment.person(command.person) else {
      throw ValidationError("`\(command.person)` is not in people.md" + near(command.person, assessment.people.map(\.id)))
    }
    for condition in command.conditions where !assessment.raid.contains(where: { $0.id == condition }) {
      throw ValidationError("`\(condition)` is not in the RAID log" + near(condition, assessment.raid.map(\.id)))
    }
    let signature = try signature(of: requirement, by: person, command)
    let covered = CoveredSet(area: requirement.area, patterns: signature.covers, digests: workspace.digests).files
    if covered.isEmpty {
      throw ValidationError("there is no evidence to sign: `evidence/\(requirement.area)` has no file that this signature covers")
    }
    let begun = workspace.begun
    if covered.allSatisfy({ begun.contains(Exact($0.path)) }) {
      throw ValidationError(
        "there is nothing to sign yet: `\(covered[0].path)` was begun, but nothing is filed in it, and it names no author; fill it in, "
          + "and write `author:` and `assessed:`")
    }
    if let obstacle = assessment.obstacle(to: signature, by: person) {
      throw ValidationError("nothing was written, for this could not count: \(obstacle)")
    }
    let now = clock.now
    return SignOffStatement(
      requirement: requirement.id, programme: workspace.programme.name, area: requirement.area, role: signature.role,
      subject: signature.subject, signer: person.id,
      name: person.name, result: SignOff.Result(rawValue: command.result.rawValue) ?? .approved, meaning: signature.meaning,
      signed: now.moment, seconds: now.seconds, reference: command.reference,
      checklistDigest: workspace.digests[requirement.place.path] ?? "", peopleDigest: workspace.digests[SignOff.peoplePath] ?? "",
      evidence: covered, conditions: command.conditions, words: command.words ?? "")
  }

  private func signature(of requirement: Requirement, by person: Person, _ command: Sign) throws -> SignOffResult {
    let asked = assessment.asked(of: requirement.id)
    guard !requirement.signOffs.isEmpty else {
      let signed = assessment.workspace.checklist.requirements.filter { $0.area == requirement.area && !$0.signOffs.isEmpty }.map(
        \.id)
      throw ValidationError(
        "`\(requirement.id)` is not decided by a signature; signed in this area: \(signed.joined(separator: ", "))")
    }
    let possible = assessment.signatures(of: requirement.id, by: person.id, on: clock.today)
    let wanted = possible.filter {
      (command.subject == nil || $0.subject == command.subject) && (command.role == nil || $0.role == command.role)
    }
    if wanted.count == 1 { return wanted[0] }
    if wanted.isEmpty {
      let others = Set(asked.compactMap { assessment.person($0.asked)?.name }).sorted()
      let subjects = Set(possible.compactMap(\.subject)).sorted()
      if command.subject != nil, !subjects.isEmpty {
        throw ValidationError(
          "\(person.name) cannot sign `\(requirement.id)` for that subject; can sign: \(subjects.joined(separator: ", "))")
      }
      let terms = assessment.periods(of: requirement.id, by: person.id).map { period in
        [period.from.map { "from \($0.iso)" }, period.until.map { "until \($0.iso)" }].compactMap(\.self).joined(separator: " ")
      }.filter { !$0.isEmpty }
      if possible.isEmpty, !terms.isEmpty {
        throw ValidationError(
          "\(person.name) may sign `\(requirement.id)` only \(terms.joined(separator: ", and ")); today is \(clock.today.iso)")
      }
      throw ValidationError(
        "\(person.name) may not sign `\(requirement.id)`; \(others.isEmpty ? "nobody is asked yet: fill in the owners, and who holds which role in people.md" : "asked are: \(others.joined(separator: ", "))")"
      )
    }
    let roles = Set(wanted.map(\.role)).sorted()
    let subjects = Set(wanted.compactMap(\.subject)).sorted()
    let choice =
      subjects.count > 1
      ? "`--subject` with one of: \(subjects.joined(separator: ", "))" : "`--role` with one of: \(roles.joined(separator: ", "))"
    throw ValidationError("\(person.name) is asked for several signatures of `\(requirement.id)`; add \(choice)")
  }

  private func near(_ word: String, _ known: [String]) -> String {
    nearest(to: word, among: known).map { "; did you mean `\($0)`?" } ?? ""
  }
}
