import Diagnostics
import Workspace

/// Every signature that is asked for, with whose it is.
struct SignatureEntries {
  private struct Entry {
    let result: SignOffResult
    let requirement: RequirementResult
    let area: Area
    /// Nil if nobody is named.
    var owner: String? { result.owner }

    /// Any of those who hold the role may give it.
    func isOneOfMany(with other: SignOffResult) -> Bool {
      !result.isPersonal && other.requirement == result.requirement && other.role == result.role
        && other.subject.map(Exact.init) == result.subject.map(Exact.init)
    }
  }

  /// Those that count as given, whatever they come to.
  let valid: [SignOffResult]
  /// Those that the same person gave again later.
  let replaced: [SignOffResult]
  private let open: [Entry]
  private let assessment: Assessment
  private let core: CoreTables
  private let command: SignCommand
  private let authors: [Exact: String]
  private let files: WorkspaceFiles
  /// Pages with nothing in them to sign.
  private let begun: Set<Exact>
  private let hands: Hands
  private let given: [Exact: SignOff]
  private let titles: [Exact: String]

  init(_ assessment: Assessment, _ core: CoreTables) {
    let workspace = assessment.workspace
    self.assessment = assessment
    self.core = core
    command = SignCommand(assessment, core)
    files = WorkspaceFiles(workspace.digests)
    begun = workspace.begun
    hands = Hands(workspace, core)
    authors = Dictionary(
      workspace.evidence.compactMap { file in file.author.map { (Exact(file.path), $0) } }, uniquingKeysWith: { first, _ in first })
    given = Dictionary(workspace.signOffs.map { (Exact($0.path), $0) }, uniquingKeysWith: { first, _ in first })
    let asked = assessment.areas.flatMap { area in
      area.requirements.flatMap { requirement in requirement.askedSignOffs.map { ($0, requirement, area.area) } }
    }
    valid = asked.map(\.0).filter { $0.state == .valid }
    titles = Dictionary(
      asked.compactMap { signature, _, _ in signature.subject.flatMap { id in signature.subjectTitle.map { (Exact(id), $0) } } },
      uniquingKeysWith: { first, _ in first })
    open = asked.filter { !$0.0.counts }.map { Entry(result: $0, requirement: $1, area: $2) }
    replaced = assessment.areas.flatMap(\.requirements).flatMap(\.givenSignOffs).filter { $0.state == .superseded }
  }

  /// The name of what a role or signature is for.
  func title(_ subject: String) -> String { titles[Exact(subject)] ?? subject }

  func owed(by person: String?) -> [SignatureOwed] {
    let mine = open.filter { $0.owner.map(Exact.init) == person.map(Exact.init) }.map { owed($0, by: person, on: assessment.asOf) }
    return mine.filter(\.isDue).sorted(by: { $0.due }) + mine.filter { !$0.isDue }.sorted(by: { $0.due })
  }

  /// What others owe and the person may sign as well: as deputy, or as another holder of the role.
  func standIns(of person: String) -> [StandIn] {
    let asOf = assessment.asOf
    let holdings = core.holdings(of: person).filter { $0.until.map { asOf <= $0 } ?? true }
    if holdings.isEmpty { return [] }
    let all = open.compactMap { entry -> StandIn? in
      if entry.owner?.sameBytes(as: person) ?? false { return nil }
      guard let holding = holdings.first(where: { $0.entitles(to: entry.result) }), obstacle(entry.result, person) == nil,
        !hasPart(person, holding, entry)
      else { return nil }
      let first = holding.from.map { max($0, asOf) } ?? asOf
      return StandIn(
        signature: owed(entry, by: person, on: first), asked: entry.owner, isDeputy: holding.deputyFor != nil, from: holding.from,
        until: holding.until)
    }
    var seen: Set<[Exact]> = []
    let each = all.filter { standIn in
      let signature = standIn.signature.result
      let role = [signature.requirement, signature.role, signature.subject ?? ""].map(Exact.init)
      return signature.isPersonal || seen.insert(role).inserted
    }
    return each.sorted(by: { $0.signature.due })
  }

  /// Of many, they have given theirs, are asked for their own, or would sign a second time for the same person.
  private func hasPart(_ person: String, _ holding: CoreTables.Holding, _ entry: Entry) -> Bool {
    let principal = Exact(holding.deputyFor ?? person)
    return valid.contains { entry.isOneOfMany(with: $0) && $0.countsFor.map(Exact.init) == principal }
      || open.contains { entry.isOneOfMany(with: $0.result) && $0.owner?.sameBytes(as: person) ?? false }
  }

  /// Why a signature of theirs would not count.
  private func obstacle(_ signature: SignOffResult, _ person: String) -> String? {
    guard let known = core.person(person) else { return nil }
    return hands.problem(of: person, name: known.name, role: signature.role, over: covered(signature))
  }

  private func owed(_ entry: Entry, by person: String?, on day: Day) -> SignatureOwed {
    let requirement = entry.requirement.requirement
    return SignatureOwed(
      result: entry.result, requirement: requirement, area: entry.area, reason: SignatureOwed.Reason(entry.result),
      edits: edits(entry.result), due: requirement.due ?? assessment.workspace.programme.day(neededFor: requirement.stage),
      isDue: entry.requirement.state != .notDue && !entry.requirement.isLater,
      hasEvidence: entry.result.isGiven || covered(entry.result).files.contains { !begun.contains(Exact($0.path)) },
      obstacle: person.flatMap { obstacle(entry.result, $0) },
      keyAdvice: person.flatMap { command.keyAdvice(for: entry.result, by: $0, on: day) },
      command: command.text(for: entry.result, by: person, on: day))
  }

  private func edits(_ signature: SignOffResult) -> [SignatureOwed.Edit] {
    guard signature.state == .lapsed, let signOff = signature.path.flatMap({ given[Exact($0)] }) else { return [] }
    return covered(signature).edits(since: signOff).map { .init(path: $0.path, change: $0.change, author: authors[Exact($0.path)]) }
  }

  private func covered(_ signature: SignOffResult) -> CoveredSet {
    CoveredSet(area: signature.area, patterns: signature.covers, among: files)
  }
}

extension SignOffResult {
  fileprivate var isGiven: Bool { path != nil }
}
