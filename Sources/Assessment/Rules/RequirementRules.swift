import Diagnostics
import Workspace

/// Decides one requirement by the order of the design, section 5.
struct RequirementRules {
  let workspace: Workspace
  let breaches: BreachRules
  let attests: AttestRules
  let waivers: Waivers
  let calendar: Calendar
  let titles: RowTitles
  /// Files that hold the rows of each table, by table.
  let files: [String: [String]]
  let limits: Limits

  /// The answers to the queries of a requirement; nil where a query is broken, which is an error elsewhere.
  struct Answers {
    var when: QueryAnswer?
    var breach: QueryAnswer?
    var intolerable: QueryAnswer?
    var shows: QueryAnswer?
    /// For each sign-off demand.
    var each: [SignOffRules.EachAnswer?] = []

    var all: [QueryAnswer] { [when, breach, intolerable, shows].compactMap(\.self) + each.compactMap { $0?.answer } }
  }

  /// What the parts of a requirement gave together, before waivers and the calendar.
  private struct Draft {
    var states: [State] = []
    var findings: [Finding] = []
    var gaps: [Gap] = []
    var signOffs: [SignOffResult] = []
    var ticks: [Workspace.Tick] = []
    var hasStandingRejection = false
    var otherwise: String?
    /// Its day lies ahead, as `when` says.
    var isAhead = false
    /// The worst of the requirements that it rolls up.
    var worst: RequirementResult?
    /// Items on which what is stated rests.
    var statedOn: [String] = []
    /// Who vouches for it without conditions, where others made some.
    var mixed: AttestRules.Mixed?
    var rolled: [RequirementResult] = []

    /// Whether nothing but signatures is missing.
    var isUnsigned: Bool {
      let open = rolled.filter { $0.state == .noEvidence }
      let isAsked = !gaps.isEmpty || !open.isEmpty || signOffs.contains { $0.state == .missing }
      return isAsked && gaps.allSatisfy(\.isSignature) && open.allSatisfy(\.isUnsigned)
    }

    /// What its signatures do not tell: a statement that waits for one of its own is no finding beside it.
    func untold(of requirement: Requirement) -> [Gap] {
      let vouchesForItself = requirement.attest?.by.sameBytes(as: requirement.id) ?? false
      guard vouchesForItself, signOffs.contains(where: { !$0.isSettled && !$0.counts }) else { return gaps }
      return gaps.filter { !$0.isSignature || !$0.need.sameBytes(as: requirement.id) }
    }
  }

  /// - Parameters:
  ///   - signed: its own sign-off part; nil if it asks for no signature.
  ///   - vouching: the sign-off part of the requirement that `attest` names.
  ///   - rolled: the results of the requirements that it rolls up; nil where one waits for itself.
  func decide(
    _ requirement: Requirement, _ answers: Answers, signed: SignOffRules.Part?, vouching: SignOffRules.Part?,
    rolled: [RequirementResult]?
  ) -> RequirementResult {
    var draft = Draft()
    let worst = rolled?.min { $0.state.rank < $1.state.rank }
    draft.worst = worst
    draft.rolled = rolled ?? []
    if let signed {
      draft.signOffs = signed.results
      draft.hasStandingRejection = signed.hasStandingRejection
      draft.states.append(signed.state)
      draft.gaps += signed.gaps
    }
    if let decided = applicability(requirement, answers, &draft) {
      return result(requirement, answers, draft, state: decided)
    }
    if requirement.breach != nil { addBreaches(requirement, answers, &draft) }
    if requirement.attest != nil {
      let part = attests.decide(requirement, vouching: vouching)
      draft.states.append(part.state)
      draft.ticks = part.ticks
      draft.statedOn = part.conditions
      draft.mixed = part.mixed
      draft.gaps += part.gaps
    }
    if let worst { draft.states.append(worst.state) }
    if rolled == nil { draft.states.append(.noEvidence) }
    return result(requirement, answers, draft, state: State.worst(draft.states) ?? .noEvidence)
  }

  /// Steps 1 and 2: `when`.
  private func applicability(_ requirement: Requirement, _ answers: Answers, _ draft: inout Draft) -> State? {
    guard requirement.when != nil else { return nil }
    guard let when = answers.when else { return .noEvidence }
    let gaps = breaches.needs.readGaps([when])
    guard gaps.isEmpty, let cell = when.single else {
      draft.gaps +=
        gaps.isEmpty
        ? [breaches.needs.unknown(when)]
        : gaps
      return .noEvidence
    }
    switch cell {
    case .number(0), .text("0"):
      draft.otherwise = requirement.otherwise ?? "Does not apply."
      return .notApplicable
    case .text("later"):
      draft.otherwise = requirement.otherwise ?? "Not due yet."
      draft.isAhead = true
      return .notDue
    default: return nil
    }
  }

  /// Steps 3 to 5.
  private func addBreaches(_ requirement: Requirement, _ answers: Answers, _ draft: inout Draft) {
    guard let breach = answers.breach, requirement.intolerable == nil || answers.intolerable != nil else {
      draft.states.append(.noEvidence)
      draft.gaps.append(
        Gap(need: "query", words: "The check could not be run.", file: requirement.place.path, places: [requirement.place]))
      return
    }
    let part = breaches.decide(requirement, breach: breach, intolerable: answers.intolerable)
    draft.states.append(part.state)
    draft.findings = part.findings
    draft.gaps += part.gaps
  }

  /// Steps 6 and 7, and the proof.
  private func result(_ requirement: Requirement, _ answers: Answers, _ draft: Draft, state: State) -> RequirementResult {
    var state = state
    let uses = waivers.of(requirement)
    let isWaived = uses.contains { $0.subject == nil && $0.shortfalls.isEmpty }
    if isWaived, !draft.hasStandingRejection, [.notMet, .conditions, .noEvidence].contains(state) { state = .waived }
    state = calendar.adjust(state, of: requirement)
    let reads = Set([answers.when, answers.breach].compactMap(\.self).flatMap(\.reads).map(\.table))
    let tables = breaches.needs.tables.filter { reads.contains($0.sqlName) }.map(\.schema.name)
    let mitigations = Dictionary(draft.findings.compactMap(\.answer).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let told = FoundSentence(
      requirement: requirement, state: state, shows: answers.shows?.single?.text, findings: draft.findings, gaps: draft.gaps,
      signOffs: draft.signOffs, otherwise: draft.otherwise, worst: draft.worst, statedOn: draft.statedOn, mixed: draft.mixed,
      words: titles.words, name: titles.person
    ).told
    return RequirementResult(
      requirement: requirement, state: state, isLater: draft.isAhead || !calendar.hasBegun(requirement.stage), found: told.text,
      missing: told.missing, findings: draft.findings.sorted(by: RequirementRules.byWeight), gaps: draft.untold(of: requirement),
      mitigations: mitigations.values.sorted { Exact($0.id) < Exact($1.id) }, waivers: uses, signOffs: draft.signOffs,
      ticks: draft.ticks, isUnsigned: state == .noEvidence && draft.isUnsigned, rolledUp: requirement.rollsUp, reads: tables,
      evidence: Set(tables.flatMap { files[$0] ?? [] }.map(Exact.init)).sorted().map(\.text), limits: limits.used(by: answers.all))
  }

  /// Open findings first, otherwise as they stand in the files.
  private static func byWeight(_ left: Finding, _ right: Finding) -> Bool {
    let order: [Finding.Treatment] = [.open, .tolerated, .covered, .waived]
    let (leftRank, rightRank) = (order.firstIndex(of: left.treatment) ?? 0, order.firstIndex(of: right.treatment) ?? 0)
    if leftRank != rightRank { return leftRank < rightRank }
    let nowhere = Place("")
    if left.place != right.place { return (left.place ?? nowhere) < (right.place ?? nowhere) }
    return Exact(left.subject) < Exact(right.subject)
  }
}
