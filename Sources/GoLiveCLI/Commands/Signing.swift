import Assessment
import Diagnostics
import Workspace

/// Turns the words of a `sign` command into the statement, or says why that person cannot sign that.
struct Signing {
  let assessment: Assessment
  let clock: Clock

  func statement(for command: Sign) throws(SignRefused) -> SignOffStatement {
    let workspace = assessment.workspace
    let requirement = workspace.checklist.requirements.first { $0.id == command.requirement }
    let person = assessment.person(command.person)
    var reasons = unknown(command, requirement, person)
    guard let requirement, let person else { throw SignRefused(reasons: reasons) }
    let (wanted, choice) = signatures(of: requirement, by: person, command)
    reasons += choice
    // What nobody can sign so stands against everybody.
    if !requirement.signOffs.isEmpty {
      reasons += SigningObstacles(assessment, to: requirement, by: person, on: clock.today).all(to: wanted)
    }
    let signature = wanted.count == 1 ? wanted[0] : nil
    // Where several may be meant, each may be about files of its own.
    let demands = Set(requirement.signOffs.map(\.covers))
    let covers = signature?.covers ?? (demands.count == 1 ? demands.first : nil)
    let covered = CoveredSet(area: requirement.area, patterns: covers ?? [], digests: workspace.digests).files
    if let covers { reasons += nothingFiled(in: covered, covers, of: requirement, command) }
    let statement = signature.map { self.statement(of: requirement, $0, by: person, covered, command) }
    if let statement { reasons += missingKey(for: statement, command) }
    guard reasons.isEmpty, let statement else { throw SignRefused(reasons: reasons) }
    return statement
  }

  private func statement(
    of requirement: Requirement, _ signature: SignOffResult, by person: Person, _ covered: [(path: String, digest: String)],
    _ command: Sign
  ) -> SignOffStatement {
    let (workspace, now) = (assessment.workspace, clock.now)
    return SignOffStatement(
      requirement: requirement.id, programme: workspace.programme.name, area: requirement.area, role: signature.role,
      subject: signature.subject, signer: person.id,
      name: person.name, result: SignOff.Result(rawValue: command.result.rawValue) ?? .approved, meaning: signature.meaning,
      signed: now.moment, seconds: now.seconds, reference: command.reference,
      checklistDigest: workspace.digests[requirement.place.path] ?? "", peopleDigest: workspace.digests[SignOff.peoplePath] ?? "",
      evidence: covered, conditions: command.conditions, words: command.words ?? "")
  }

  private func refused(_ words: String, at place: Place = Place(""), help: String) -> Diagnostic {
    Diagnostic(.signatureRefused, words, at: place, help: help)
  }

  /// What the command names and is not there.
  private func unknown(_ command: Sign, _ requirement: Requirement?, _ person: Person?) -> [Diagnostic] {
    var reasons: [Diagnostic] = []
    if requirement == nil {
      let near = didYouMean(command.requirement, among: assessment.workspace.checklist.requirements.map(\.id))
      reasons.append(
        refused(
          "`\(command.requirement)` is not a requirement of the checklist",
          help: near + "`golive owes\(command.options.elsewhere)` lists what waits for whose signature"))
    }
    if person == nil {
      let near = didYouMean(command.person, among: assessment.people.map(\.id))
      reasons.append(
        refused(
          "`\(command.person)` is not in people.md", at: Place(SignOff.peoplePath),
          help: near + "`--as` takes the `id` of a row of the table People; write the person there first"))
    }
    for condition in command.conditions where !assessment.raid.contains(where: { $0.id == condition }) {
      reasons.append(
        refused(
          "`\(condition)` is not in the RAID log",
          help: didYouMean(condition, among: assessment.raid.map(\.id)) + "`--condition` takes the `id` of a row of it"))
    }
    return reasons
  }

  /// The signatures that may be meant, of which there should be one, and what is wrong with the choice of it.
  private func signatures(
    of requirement: Requirement, by person: Person, _ command: Sign
  ) -> ([SignOffResult], [Diagnostic]) {
    guard !requirement.signOffs.isEmpty else {
      let signed = assessment.workspace.checklist.requirements.filter { $0.area == requirement.area && !$0.signOffs.isEmpty }
      return (
        [],
        [
          refused(
            "`\(requirement.id)` is not decided by a signature", at: requirement.place,
            help: signed.isEmpty ? "nothing is signed in this area" : "signed in this area: \(list(signed.map(\.id)))")
        ]
      )
    }
    let possible = assessment.signatures(of: requirement.id, by: person.id, on: clock.today)
    let ofSubject = possible.filter { command.subject == nil || $0.subject == command.subject }
    let wanted = ofSubject.filter { command.role == nil || $0.role == command.role }
    if wanted.count == 1 || possible.isEmpty { return (wanted, []) }
    let subjects = list(Set(possible.compactMap(\.subject)).sorted { $0.precedesInBytes($1) })
    let roles = list(Set(ofSubject.map(\.role)).sorted { $0.precedesInBytes($1) })
    if ofSubject.isEmpty, let subject = command.subject {
      let near = didYouMean(subject, among: possible.compactMap(\.subject))
      return (
        possible,
        [
          refused(
            "\(person.name) may not sign `\(requirement.id)` for `\(subject)`", at: requirement.place,
            help: near + (subjects.isEmpty ? "it has no subjects: leave `--subject` out" : "`--subject` takes one of: \(subjects)"))
        ]
      )
    }
    if wanted.isEmpty, let role = command.role {
      return (
        ofSubject,
        [
          refused(
            "\(person.name) may not sign `\(requirement.id)` in the role `\(role)`", at: requirement.place,
            help: didYouMean(role, among: ofSubject.map(\.role)) + "`--role` takes one of: \(roles)")
        ]
      )
    }
    let severalSubjects = Set(wanted.compactMap(\.subject)).count > 1
    return (
      wanted,
      [
        refused(
          "\(person.name) is asked for several signatures of `\(requirement.id)`", at: requirement.place,
          help: severalSubjects ? "add `--subject` with one of: \(subjects)" : "add `--role` with one of: \(roles)")
      ]
    )
  }

  private func nothingFiled(
    in covered: [(path: String, digest: String)], _ covers: [String], of requirement: Requirement, _ command: Sign
  ) -> [Diagnostic] {
    if covered.isEmpty, !covers.isEmpty {
      return [
        refused(
          "there is nothing to sign: no file is called \(list(covers))", at: requirement.place,
          help: "this signature is about such files, in the area's folder of evidence or in the workspace: file one first")
      ]
    }
    if covered.isEmpty {
      return [
        refused(
          "there is no evidence to sign", at: Place("evidence/\(requirement.area)"),
          help: "file it first: `golive new evidence \(requirement.area) NAME\(command.options.elsewhere)` begins a page")
      ]
    }
    let begun = assessment.workspace.begun
    guard covered.allSatisfy({ begun.contains(Exact($0.path)) }) else { return [] }
    return covered.map { file in
      refused(
        "there is nothing to sign yet: this page was begun, nothing is filed in it, and it names no author", at: Place(file.path),
        help: "fill it in, and write `author:` and `assessed:` at its top")
    }
  }

  /// What is recorded by hand would not count.
  private func missingKey(for statement: SignOffStatement, _ command: Sign) -> [Diagnostic] {
    if command.key != nil { return [] }
    switch assessment.workspace.keyDemand(of: statement.signer, inRole: statement.role, at: statement.signedText) {
    case .role:
      return [
        refused(
          "for the role `\(statement.role)` a signature with a key is asked (`least-assurance`)", at: Place("programme.md"),
          help: "add `--key` with the signer's own SSH key")
      ]
    case .signer:
      return [
        refused(
          "\(statement.name) has a key in it, so only what is signed with it counts", at: Place(KeyRoster.path),
          help: "add `--key` with the signer's own SSH key")
      ]
    case nil: return []
    }
  }

  private func list(_ words: [String]) -> String { words.map { "`\($0)`" }.joined(separator: ", ") }
}
