package import Diagnostics
package import Workspace

extension Assessment {
  /// Decides every requirement of the workspace's checklist as of a day.
  ///
  /// - Parameter diagnostics: what reading the workspace found; the assessment's own are added.
  /// - Throws: only when the machine is at fault (SQLite cannot be opened, or memory ran out).
  package static func assess(_ workspace: Workspace, asOf: Day, diagnostics: [Diagnostic]) throws -> Assessment {
    var assessor = try Assessor(workspace, asOf: asOf)
    return try assessor.assess(diagnostics)
  }

  /// The results of some requirements, and of those that have a say in them, as the whole assessment has them; no verdict, for
  /// that needs all.
  package static func results(of ids: Set<String>, in workspace: Workspace, asOf: Day) throws -> (
    results: [RequirementResult], diagnostics: [Diagnostic]
  ) {
    var assessor = try Assessor(workspace, asOf: asOf, selection: Selection(ids, of: workspace.checklist))
    return try assessor.decided()
  }
}

/// Runs the checklist over the evidence, in turns: queries that read results run when those results are there.
struct Assessor {
  private let workspace: Workspace
  private let asOf: Day
  private let core: CoreTables
  private let lastGate: LastGate
  private let coverage: Coverage
  private let waivers: Waivers
  private let signOffs: SignOffRules
  private let rules: RequirementRules
  private let questions: Questions
  private let requirements: [Requirement]
  /// The requirements of each area that ask for signatures.
  private let signed: [String: [Requirement]]
  private var answers: [String: RequirementRules.Answers] = [:]
  private var results: [String: RequirementResult] = [:]
  /// The sign-off parts of requirements whose queries have been asked: several may be vouched for by one.
  private var signatures: [String: SignOffRules.Part] = [:]

  /// - Parameter selection: nil for the whole checklist.
  init(_ workspace: Workspace, asOf: Day, selection: Selection? = nil) throws {
    self.workspace = workspace
    requirements = selection?.requirements ?? workspace.checklist.requirements
    self.asOf = asOf
    core = CoreTables(workspace)
    lastGate = LastGate(workspace, asOf: asOf)
    coverage = Coverage(core: core, workspace: workspace, asOf: asOf)
    waivers = Waivers(core: core, workspace: workspace, asOf: asOf)
    let judge = SignOffJudge(workspace: workspace, core: core, coverage: coverage, asOf: asOf)
    signOffs = SignOffRules(judge: judge, signOffs: workspace.signOffs, asOf: asOf)
    rules = RequirementRules(
      workspace: workspace,
      breaches: BreachRules(coverage: coverage, waivers: waivers, needs: NeedRules(workspace: workspace)),
      attests: AttestRules(workspace: workspace, core: core),
      waivers: waivers, calendar: Calendar(programme: workspace.programme, asOf: asOf, lastGate: lastGate),
      titles: RowTitles(workspace: workspace),
      files: workspace.tables.mapValues { table in Set(table.rows.map { Exact($0.at.path) }).map(\.text) },
      limits: Limits(workspace.checklist))
    questions = try Questions(workspace, asOf: asOf, for: selection)
    signed = Dictionary(grouping: workspace.checklist.requirements.filter { !$0.signOffs.isEmpty }, by: \.area)
  }

  mutating func assess(_ diagnostics: [Diagnostic]) throws -> Assessment {
    let circular = try decideAll()
    return assemble(diagnostics + own(circular) + unasked + gone + ahead)
  }

  /// The results, and what the queries and rules complain about.
  mutating func decided() throws -> (results: [RequirementResult], diagnostics: [Diagnostic]) {
    let circular = try decideAll()
    return (requirements.compactMap { results[$0.id] }, own(circular) + questions.diagnostics)
  }

  /// Returns those that wait for themselves.
  private mutating func decideAll() throws -> [Requirement] {
    let turns = zip(requirements, questions.reads(of: requirements)).map { $1.turn(of: $0) }
    for turn in Set(turns + [0]).sorted() {
      let asked = zip(requirements, turns).filter { $1 == turn }.map(\.0)
      for (requirement, answer) in zip(asked, questions.ask(asked)) { answers[requirement.id] = answer }
      let known = Set(results.keys)
      decide(zip(requirements, turns).filter { $1 <= turn }.map(\.0))
      try questions.fill(requirements.filter { !known.contains($0.id) }.compactMap { results[$0.id] })
    }
    let leftOver = requirements.filter { results[$0.id] == nil }
    for requirement in leftOver { decide(requirement, rolled: nil) }
    return leftOver
  }

  /// Decides what can be decided: a requirement that rolls up others waits for them.
  private mutating func decide(_ requirements: [Requirement]) {
    var waiting = requirements.filter { results[$0.id] == nil }
    while true {
      let ready = waiting.filter { $0.rollsUp.allSatisfy { results[$0] != nil } }
      if ready.isEmpty { return }
      for requirement in ready { decide(requirement, rolled: requirement.rollsUp.compactMap { results[$0] }) }
      waiting = waiting.filter { results[$0.id] == nil }
    }
  }

  private mutating func decide(_ requirement: Requirement, rolled: [RequirementResult]?) {
    let (own, vouching) = (signatures(of: requirement), vouching(for: requirement))
    results[requirement.id] = rules.decide(
      requirement, answers[requirement.id] ?? .init(), signed: own, vouching: vouching, rolled: rolled)
  }

  private mutating func signatures(of requirement: Requirement) -> SignOffRules.Part? {
    if let known = signatures[requirement.id] { return known }
    guard let answers = answers[requirement.id] else { return signOffs.decide(requirement, rows: []) }
    let part = signOffs.decide(requirement, rows: answers.each)
    signatures[requirement.id] = part
    return part
  }

  /// The sign-off part that vouches for an attested requirement.
  private mutating func vouching(for requirement: Requirement) -> SignOffRules.Part? {
    guard let attest = requirement.attest else { return nil }
    let signed = signed[requirement.area] ?? []
    let by = attest.by.isEmpty ? signed.first : signed.first { $0.id == attest.by }
    return by.flatMap { signatures(of: $0) }
  }

  private func assemble(_ diagnostics: [Diagnostic]) -> Assessment {
    let evidence = Dictionary(grouping: workspace.evidence, by: \.area)
    let figures = questions.figures(of: workspace.checklist.areas)
    let areas = zip(workspace.checklist.areas, figures).map { area, figures in
      let listed = area.requirements.compactMap { results[$0.id] }
      return AreaResult(
        area: area, verdict: VerdictRules.verdict(of: listed, in: area), requirements: listed,
        owners: area.ownerRole.map { core.holders(of: $0, on: asOf) } ?? [], figures: figures,
        evidence: evidence[area.slug] ?? [])
    }
    let verdict = VerdictRules.worst(areas.map(\.verdict))
    let topics = questions.topics(workspace.checklist.topics).map { $0.borrowing(from: areas) }
    var assessment = Assessment(
      workspace: workspace, asOf: asOf, areas: areas, verdict: verdict, recommendation: VerdictRules.recommendation(for: verdict),
      diagnostics: (diagnostics + questions.diagnostics).sorted(), people: core.people,
      raid: core.raid.map(\.item), topics: topics)
    assessment.readsDigests = questions.reads.columns["documents"]?.contains("digest") ?? false
    return assessment
  }

  /// What the rules themselves complain about.
  private func own(_ circular: [Requirement]) -> [Diagnostic] {
    let known = Set(workspace.checklist.requirements.map { Exact($0.id) })
    let circles = circular.map { requirement in
      Diagnostic(
        .checklistReference,
        "`\(requirement.id)` rolls up itself, by way of \(requirement.rollsUp.map { "`\($0)`" }.joined(separator: ", "))",
        at: requirement.place, help: "remove one of them from `rolls-up`")
    }
    let unsignable = requirements.compactMap { signatures[$0.id] }.flatMap(\.diagnostics)
    return circles + unsignable + coverage.diagnostics(known: known) + waivers.diagnostics
  }

  /// What the last gate had, and nobody finds any more.
  private var gone: [Diagnostic] {
    lastGate.lostEvidence(among: requirements.compactMap { results[$0.id] }, asOf: asOf)
      + lastGate.lostItems(among: core.raid.map(\.item))
  }

  /// What is of days to come, which nothing else tells.
  private var ahead: [Diagnostic] {
    liveAhead + decidedAhead
  }

  private var liveAhead: [Diagnostic] {
    guard let day = workspace.programme.liveSince, asOf < day else { return [] }
    let message = "`live-since` is \(day.iso), after the day of judgement (\(asOf.iso)): no page says that it is live"
    return [
      Diagnostic(
        .dayAhead, message, at: workspace.programme.place, help: "correct it if the day is mistyped", severity: .warning)
    ]
  }

  private var decidedAhead: [Diagnostic] {
    workspace.decisions.filter { $0.status == .accepted && asOf < $0.date }.map { record in
      Diagnostic(
        .decisionAhead, "it was decided on \(record.date.iso), after the day of judgement (\(asOf.iso)): no page shows it",
        at: record.place, help: "correct `date` and `decided` if the day is mistyped", severity: .warning)
    }
  }

  private var unasked: [Diagnostic] {
    UnaskedSignOffs(checklist: workspace.checklist, results: results, core: core).diagnostics(workspace.signOffs)
  }
}

extension Reads {
  /// Whoever speaks of signatures waits for them; whoever asks only which requirements there are waits for those; whoever speaks of
  /// how they stand waits for all of them, those without force last. In one turn they do not see each other.
  fileprivate func turn(of requirement: Requirement) -> Int {
    guard let results = columns["requirements"] else { return columns["sign_offs"] == nil ? 0 : 1 }
    if results.contains("state") { return requirement.level == .mandatory ? 3 : 4 }
    return 2
  }
}
