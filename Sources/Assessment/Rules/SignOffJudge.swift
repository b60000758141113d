import Diagnostics
import Workspace

/// Gives each sign-off file its state. Only `valid` counts.
struct SignOffJudge {
  let workspace: Workspace
  let core: CoreTables
  let coverage: Coverage
  let asOf: Day
  let hands: Hands
  let files: WorkspaceFiles

  init(workspace: Workspace, core: CoreTables, coverage: Coverage, asOf: Day) {
    self.workspace = workspace
    self.core = core
    self.coverage = coverage
    self.asOf = asOf
    hands = Hands(workspace, core)
    files = WorkspaceFiles(workspace.digests)
  }

  /// The results for one asked signature: one for each file that answers it, or one that says it is missing.
  func results(for slot: SignOffSlot, among signOffs: [SignOff]) -> [SignOffResult] {
    let isOneOfMany = slot.isPersonal && slot.demand.each == nil
    let given = signOffs.filter { slot.asks(for: $0) && (!isOneOfMany || isAskedOrDeputy($0, slot)) }
      .sorted { ($0.signed, Exact($0.path)) < ($1.signed, Exact($1.path)) }
    if given.isEmpty { return [missing(slot)] }
    let covered = CoveredSet(area: slot.area, patterns: slot.patterns, among: files)
    let flaws = given.map { flaw(of: $0, slot, covered) }
    return given.enumerated().map { index, signOff in
      // Only a file that could count supersedes; at the same second both stand.
      let later = given.indices.last { later in
        flaws[later] == nil && given[later].signed > signOff.signed && given[later].signer.sameBytes(as: signOff.signer)
      }.map { given[$0] }
      let flaw = flaws[index].flatMap { $0.state == .misfiled && later != nil ? nil : $0 }
      let judgement = flaw ?? later.map(replaced) ?? current(signOff, slot, covered)
      var judged = result(slot, signOff, judgement, contribution(of: signOff, judgement))
      if judgement.state == .superseded { judged.replaced = later?.signed }
      return judged
    }
  }

  /// Nobody has signed.
  func missing(_ slot: SignOffSlot) -> SignOffResult {
    result(slot, nil, Judgement(.missing, []), .noEvidence)
  }

  private struct Judgement {
    let state: SignOffState
    let reasons: [String]
    let fault: SignOffFault?

    init(_ state: SignOffState, _ reasons: [String], _ fault: SignOffFault? = nil) {
      (self.state, self.reasons, self.fault) = (state, reasons, fault)
    }
  }

  private func replaced(by later: SignOff) -> Judgement {
    Judgement(.superseded, ["replaced by the signature of \(signedDay(later.signed).iso)"])
  }

  /// Why a file can never count, whatever came later; nil if it can. The order is that of the design.
  private func flaw(of signOff: SignOff, _ slot: SignOffSlot, _ covered: CoveredSet) -> Judgement? {
    if let judgement = keyProblem(signOff, slot) { return judgement }
    if signOff.evidence.isEmpty { return Judgement(.unbound, ["it names no evidence"]) }
    if let reason = otherProgramme(signOff) { return Judgement(.unbound, [reason]) }
    let day = signedDay(signOff.signed)
    if day > asOf {
      return Judgement(.notEntitled, ["it is dated \(day.iso), after the day of judgement"], .datedLater)
    }
    if let reason = entitlementProblem(signOff, slot, on: day) { return Judgement(.notEntitled, [reason]) }
    if let reason = hands.problem(of: signOff.signer, name: signOff.name, role: slot.demand.role, over: covered) {
      return Judgement(.wrongHands, [reason])
    }
    // Last: a refusal of somebody who may refuse stands wherever its file lies.
    return (signOff.misfiling ?? otherArea(signOff, slot)).map { Judgement(.misfiled, [$0]) }
  }

  /// The file was moved and edited to match, or the checklist has the requirement elsewhere now.
  private func otherArea(_ signOff: SignOff, _ slot: SignOffSlot) -> String? {
    if signOff.area.sameBytes(as: slot.area) { return nil }
    return "it says `area: \(signOff.area)`, and `\(slot.requirement.id)` belongs to `\(slot.area)`"
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
    case .invalid(let reason): return Judgement(.invalidSignature, [reason])
    case .unknownKey(let fault, let reason): return Judgement(.unknownKey, [reason], .key(fault))
    case .byHand: return handProblem(signOff, slot).map { Judgement(.invalidSignature, [$0]) }
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
    // A refusal stands until the same person signs again.
    if let days = slot.demand.validDays, signOff.result != .rejected, signedDay(signOff.signed).adding(days) < asOf {
      let last = signedDay(signOff.signed).adding(days)
      return Judgement(.expired, ["it counted for \(days) day\(days == 1 ? "" : "s"), until \(last.iso)"])
    }
    var changes = covered.changes(since: signOff)
    if !signOff.meaning.sameBytes(as: slot.demand.meaning) { changes.append("the words that are signed have changed") }
    if !changes.isEmpty { return Judgement(.lapsed, changes) }
    if signOff.result == .rejected { return Judgement(.rejected, []) }
    let broken = signOff.result == .approved ? [] : brokenConditions(of: signOff)
    return Judgement(.valid, broken, broken.isEmpty ? nil : .conditionNotKept)
  }

  private func isAskedOrDeputy(_ signOff: SignOff, _ slot: SignOffSlot) -> Bool {
    guard let asked = slot.asked else { return true }
    return signOff.signer.sameBytes(as: asked)
      || core.holdings(of: signOff.signer).contains { $0.deputyFor.map { $0.sameBytes(as: asked) } ?? false }
  }

  private func entitlementProblem(_ signOff: SignOff, _ slot: SignOffSlot, on day: Day) -> String? {
    guard core.person(signOff.signer) != nil else { return "`\(signOff.signer)` is not in people.md" }
    if slot.isPersonal, let asked = slot.asked, signOff.signer.sameBytes(as: asked) { return nil }
    let entitled = core.holdings(of: signOff.signer).contains { holding in
      guard holding.role == slot.demand.role, holding.covers(day) else { return false }
      if slot.isPersonal { return slot.asked.map { holding.deputyFor?.sameBytes(as: $0) ?? false } ?? false }
      return holding.subject.map { $0.sameBytes(as: slot.subject ?? "") } ?? true
    }
    return entitled ? nil : "\(signOff.name) did not hold the role \(roleTitle(slot.demand.role)) on \(day.iso)"
  }

  private func contribution(of signOff: SignOff, _ judgement: Judgement) -> State {
    guard judgement.state == .valid, judgement.reasons.isEmpty else { return .notMet }
    if signOff.result == .approved { return .met }
    return named(by: signOff).contains { $0.row?.item.isOpen ?? true } ? .conditions : .met
  }

  private func named(by signOff: SignOff) -> [(id: String, row: RaidRow?)] {
    signOff.conditions.map { id in (id, core.raid.first { $0.item.id.sameBytes(as: id) }) }
  }

  /// Conditions that nobody sees to as is asked.
  private func brokenConditions(of signOff: SignOff) -> [String] {
    if signOff.conditions.isEmpty { return ["it names no condition"] }
    return named(by: signOff).compactMap { id, row in
      guard let row else { return "its condition `\(id)` is not in the RAID log" }
      let shortfalls = row.item.isOpen ? coverage.incompleteness(row, area: signOff.area).map(\.words) : []
      return shortfalls.isEmpty ? nil : "its condition `\(id)` is not kept: \(shortfalls.joined(separator: ", "))"
    }
  }

  /// The day of signing in the programme's zone.
  func signedDay(_ signed: String) -> Day {
    Moment(iso: String(signed.prefix(16)))?.adding(minutes: workspace.programme.zoneOffset).day ?? asOf
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
    _ slot: SignOffSlot, _ signOff: SignOff?, _ judgement: Judgement, _ contributes: State
  ) -> SignOffResult {
    SignOffResult(
      requirement: slot.requirement.id, area: slot.area, role: slot.demand.role, subject: slot.subject,
      subjectTitle: slot.subjectTitle,
      signer: signOff?.signer ?? slot.asked, asked: slot.asked, isPersonal: slot.isPersonal, covers: slot.patterns,
      state: judgement.state,
      assurance: signOff.flatMap { (workspace.signatureChecks[$0.path] ?? .byHand).assurance }, reference: signOff?.reference,
      earlierEditions: signOff.map { earlierEditions(of: $0, slot) } ?? [],
      result: signOff?.result, path: signOff?.path, signed: signOff?.signed,
      meaning: slot.demand.meaning, words: signOff?.words ?? "", reasons: judgement.reasons,
      conditions: signOff?.conditions ?? [], contributes: contributes, owner: slot.asked, fault: judgement.fault)
  }
}
