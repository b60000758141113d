import Diagnostics
import Workspace

/// Gives each sign-off file its state. Only `valid` counts.
struct SignOffJudge {
  let workspace: Workspace
  let register: Register
  let coverage: Coverage
  let asOf: Day
  /// Authors of the Markdown evidence, by path; nil for a file that names none.
  private let authors: [Exact: String?]
  private let files: WorkspaceFiles

  init(workspace: Workspace, register: Register, coverage: Coverage, asOf: Day) {
    self.workspace = workspace
    self.register = register
    self.coverage = coverage
    self.asOf = asOf
    let papers = workspace.evidence.filter { $0.document != nil }.map { (Exact($0.path), $0.author) }
    authors = Dictionary(papers, uniquingKeysWith: { first, _ in first })
    files = WorkspaceFiles(workspace.digests)
  }

  /// The results for one asked signature: one for each file that answers it, or one that says it is missing.
  func results(for slot: SignOffSlot, among signOffs: [SignOff]) -> [SignOffResult] {
    let isOneOfMany = slot.isPersonal && slot.demand.each == nil
    let given = signOffs.filter { slot.asks(for: $0) && (!isOneOfMany || isAskedOrDeputy($0, slot)) }
      .sorted { ($0.signed, Exact($0.path)) < ($1.signed, Exact($1.path)) }
    if given.isEmpty {
      return [result(slot, nil, .missing, slot.asked == nil ? ["nobody is named to sign it"] : [], .noEvidence)]
    }
    let covered = CoveredSet(area: slot.area, patterns: slot.patterns, among: files)
    let flaws = given.map { flaw(of: $0, slot, covered) }
    return given.enumerated().map { index, signOff in
      // Only a file that could count supersedes; at the same second both stand.
      let isSuperseded = given.indices.contains { later in
        flaws[later] == nil && given[later].signed > signOff.signed && given[later].signer.sameBytes(as: signOff.signer)
      }
      let (state, reasons) =
        flaws[index] ?? (isSuperseded ? (.superseded, ["the same person signed again later"]) : current(signOff, slot, covered))
      return result(slot, signOff, state, reasons, contribution(of: signOff, state))
    }
  }

  private typealias Judgement = (state: SignOffState, reasons: [String])

  /// Why a file can never count, whatever came later; nil if it can. The order is that of the design.
  private func flaw(of signOff: SignOff, _ slot: SignOffSlot, _ covered: CoveredSet) -> Judgement? {
    if let judgement = keyProblem(signOff, slot) { return judgement }
    if signOff.evidence.isEmpty { return (.unbound, ["it names no evidence"]) }
    if let reason = otherProgramme(signOff) { return (.unbound, [reason]) }
    if let reason = entitlementProblem(signOff, slot) { return (.notEntitled, [reason]) }
    return wrongHands(signOff, slot, covered).map { (.wrongHands, [$0]) }
  }

  /// The same checklist and ids may serve another programme, or the same one next year.
  private func otherProgramme(_ signOff: SignOff) -> String? {
    guard let programme = signOff.programme else { return "it does not say for which programme it was given" }
    if programme.sameBytes(as: workspace.programme.name) { return nil }
    return "it was given for the programme “\(programme)”, and this is “\(workspace.programme.name)”"
  }

  private func keyProblem(_ signOff: SignOff, _ slot: SignOffSlot) -> Judgement? {
    let check = workspace.signatureChecks[signOff.path] ?? .byHand
    switch check {
    case .invalid(let reason): return (.invalidSignature, [reason])
    case .unknownKey(let reason): return (.unknownKey, [reason])
    case .byHand: return handProblem(signOff, slot).map { (.invalidSignature, [$0]) }
    case .verified: return nil
    }
  }

  private func handProblem(_ signOff: SignOff, _ slot: SignOffSlot) -> String? {
    switch workspace.keyDemand(of: signOff.signer, inRole: slot.demand.role, at: signOff.signed) {
    case .role:
      "it was recorded by hand, and for the role \(roleTitle(slot.demand.role)) a signature with a key is asked"
    case .signer: "\(signOff.name) has a key to sign with, and this was recorded by hand"
    case nil: nil
    }
  }

  private func current(_ signOff: SignOff, _ slot: SignOffSlot, _ covered: CoveredSet) -> Judgement {
    if let days = slot.demand.validDays, signedDay(signOff).adding(days) < asOf {
      return (.expired, ["it counted for \(days) day\(days == 1 ? "" : "s"), until \(signedDay(signOff).adding(days).iso)"])
    }
    var changes = covered.changes(since: signOff)
    if !signOff.meaning.sameBytes(as: slot.demand.meaning) { changes.append("the words that are signed have changed") }
    if !changes.isEmpty { return (.lapsed, changes) }
    return (signOff.result == .rejected ? .rejected : .valid, [])
  }

  private func isAskedOrDeputy(_ signOff: SignOff, _ slot: SignOffSlot) -> Bool {
    guard let asked = slot.asked else { return true }
    return signOff.signer.sameBytes(as: asked)
      || register.holdings.contains {
        $0.person.sameBytes(as: signOff.signer) && $0.deputyFor.map { $0.sameBytes(as: asked) } ?? false
      }
  }

  private func entitlementProblem(_ signOff: SignOff, _ slot: SignOffSlot) -> String? {
    let day = signedDay(signOff)
    if day > asOf { return "it is dated \(day.iso), after the day of judgement" }
    guard register.person(signOff.signer) != nil else { return "`\(signOff.signer)` is not in people.md" }
    if slot.isPersonal, let asked = slot.asked, signOff.signer.sameBytes(as: asked) { return nil }
    let entitled = register.holdings.contains { holding in
      guard holding.person.sameBytes(as: signOff.signer), holding.role == slot.demand.role, holding.covers(day) else {
        return false
      }
      if slot.isPersonal { return slot.asked.map { holding.deputyFor?.sameBytes(as: $0) ?? false } ?? false }
      return holding.subject.map { $0.sameBytes(as: slot.subject ?? "") } ?? true
    }
    return entitled ? nil : "\(signOff.name) did not hold the role \(roleTitle(slot.demand.role)) on \(day.iso)"
  }

  private func wrongHands(_ signOff: SignOff, _ slot: SignOffSlot, _ covered: CoveredSet) -> String? {
    let side = workspace.checklist.roles.first { $0.name == slot.demand.role }?.side
    let own = register.person(signOff.signer)?.side
    if side == "business", own == nil { return "it is not said to which side \(signOff.name) belongs, and the business must sign" }
    if side == "business", own == "delivery" {
      return "\(signOff.name) belongs to the delivery side, and the business must sign"
    }
    // One after the other: of thousands of files the first few have an author who does not sign.
    let writers = covered.files.lazy.compactMap { authors[Exact($0.path)] ?? nil }
    if writers.contains(where: { !$0.sameBytes(as: signOff.signer) }) || writers.isEmpty { return nil }
    return "\(signOff.name) is the only author of what is signed"
  }

  private func contribution(of signOff: SignOff, _ state: SignOffState) -> State {
    guard state == .valid else { return .notMet }
    if signOff.result == .approved { return .met }
    let named = signOff.conditions.map { id in register.raid.first { $0.item.id.sameBytes(as: id) } }
    let open = named.compactMap(\.self).filter { $0.item.isOpen }
    if named.isEmpty || named.contains(where: { $0 == nil }) { return .notMet }
    if open.isEmpty { return .met }
    return open.allSatisfy { coverage.incompleteness($0, area: signOff.area).isEmpty } ? .conditions : .notMet
  }

  /// The day of signing in the programme's zone.
  private func signedDay(_ signOff: SignOff) -> Day {
    Moment(iso: String(signOff.signed.prefix(16)))?.adding(minutes: workspace.programme.zoneOffset).day ?? asOf
  }

  /// A digest that the statement does not name says nothing.
  private func earlierEditions(of signOff: SignOff, _ slot: SignOffSlot) -> [EarlierEdition] {
    func differs(_ signed: String?, _ path: String) -> Bool {
      signed.map { $0 != workspace.digests[path].map { "sha256:\($0)" } } ?? false
    }
    return EarlierEdition.allCases.filter { edition in
      switch edition {
      case .checklist: differs(signOff.checklistDigest, slot.requirement.place.path)
      case .people: differs(signOff.peopleDigest, SignOff.peoplePath)
      }
    }
  }

  func roleTitle(_ role: String) -> String { workspace.checklist.roles.first { $0.name == role }?.title ?? role }

  private func result(
    _ slot: SignOffSlot, _ signOff: SignOff?, _ state: SignOffState, _ reasons: [String], _ contributes: State
  ) -> SignOffResult {
    SignOffResult(
      requirement: slot.requirement.id, area: slot.area, role: slot.demand.role, subject: slot.subject,
      subjectTitle: slot.subjectTitle,
      signer: signOff?.signer ?? slot.asked, asked: slot.asked, isPersonal: slot.isPersonal, covers: slot.patterns, state: state,
      assurance: signOff.flatMap { (workspace.signatureChecks[$0.path] ?? .byHand).assurance }, reference: signOff?.reference,
      earlierEditions: signOff.map { earlierEditions(of: $0, slot) } ?? [],
      result: signOff?.result, path: signOff?.path, signed: signOff?.signed,
      meaning: slot.demand.meaning, words: signOff?.words ?? "", reasons: reasons, conditions: signOff?.conditions ?? [],
      contributes: contributes)
  }
}

extension RaidRow: Equatable {
  static func == (left: RaidRow, right: RaidRow) -> Bool { left.item == right.item }
}
