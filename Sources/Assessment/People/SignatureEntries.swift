import Diagnostics
import Workspace

/// Every signature that is asked for, with whose it is.
struct SignatureEntries {
  private struct Entry {
    let result: SignOffResult
    let requirement: RequirementResult
    let area: Area
    /// Nil if nobody is named.
    let owner: String?
  }

  /// Those that count as given, whatever they come to.
  let valid: [SignOffResult]
  private let open: [Entry]
  private let assessment: Assessment
  private let register: Register
  private let command: SignCommand
  private let authors: [Exact: String]
  private let files: WorkspaceFiles
  private let given: [Exact: SignOff]
  private let titles: [Exact: String]

  init(_ assessment: Assessment, _ register: Register) {
    let workspace = assessment.workspace
    self.assessment = assessment
    self.register = register
    command = SignCommand(assessment, register)
    files = WorkspaceFiles(workspace.digests)
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
    open = asked.filter { $0.0.state != .valid || $0.0.contributes == .notMet }.map { signature, requirement, area in
      Entry(
        result: signature, requirement: requirement, area: area,
        owner: Self.owner(of: signature, register, on: assessment.asOf))
    }
  }

  /// The name of what a role or signature is for.
  func title(_ subject: String) -> String { titles[Exact(subject)] ?? subject }

  /// Who has signed once signs again; a stranger's signature is still owed by whom it is asked of.
  private static func owner(of signature: SignOffResult, _ register: Register, on day: Day) -> String? {
    guard let signer = signature.signer, signature.state != .notEntitled, signature.state != .wrongHands else {
      return signature.asked ?? (signature.state == .wrongHands ? signature.signer : nil)
    }
    if signature.asked?.sameBytes(as: signer) ?? true { return signer }
    let isEntitled = register.holdings(of: signer, entitlingTo: signature).contains { $0.covers(day) }
    return isEntitled ? signer : signature.asked
  }

  func owed(by person: String?) -> [SignatureOwed] {
    let mine = open.filter { $0.owner.map(Exact.init) == person.map(Exact.init) }.map { owed($0, by: person, on: assessment.asOf) }
    return mine.filter(\.isDue).sorted(by: { $0.due }) + mine.filter { !$0.isDue }.sorted(by: { $0.due })
  }

  /// What others owe and the person may sign as well: as deputy, or as another holder of the role.
  func standIns(of person: String) -> [StandIn] {
    let asOf = assessment.asOf
    let holdings = register.holdings.filter { $0.person.sameBytes(as: person) && ($0.until.map { asOf <= $0 } ?? true) }
    if holdings.isEmpty { return [] }
    let all = open.compactMap { entry -> StandIn? in
      if entry.owner?.sameBytes(as: person) ?? false { return nil }
      guard let holding = holdings.first(where: { $0.entitles(to: entry.result) }) else { return nil }
      let first = holding.from.map { max($0, asOf) } ?? asOf
      return StandIn(
        signature: owed(entry, by: person, on: first), asked: entry.owner, isDeputy: holding.deputyFor != nil, from: holding.from,
        until: holding.until)
    }
    return all.sorted(by: { $0.signature.due })
  }

  private func owed(_ entry: Entry, by person: String?, on day: Day) -> SignatureOwed {
    let requirement = entry.requirement.requirement
    return SignatureOwed(
      result: entry.result, requirement: requirement, area: entry.area, reason: SignatureOwed.Reason(entry.result),
      edits: edits(entry.result), due: requirement.due ?? assessment.workspace.programme.day(neededFor: requirement.stage),
      isDue: entry.requirement.state != .notDue && !entry.requirement.isLater,
      hasEvidence: entry.result.isGiven || !covered(entry.result).files.isEmpty,
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
