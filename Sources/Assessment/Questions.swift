import Diagnostics
import Workspace

/// Asks the queries of the checklist, and keeps what was wrong with them.
///
/// There are two desks with the same rows, for a database answers one query at a time. A requirement has its own: a desk need not
/// make ready again what it has looked at before.
struct Questions: Sendable {
  private let desks: [Desk]
  /// By id of a requirement.
  private let desk: [String: Int]
  /// What was wrong with the database itself.
  private let own: [Diagnostic]

  /// Throws only when SQLite cannot be opened or is out of memory.
  init(_ workspace: Workspace, asOf: Day, for selection: Selection?) throws {
    let database = try EvidenceDatabase(workspace, asOf: asOf) { selection?.reads($0) ?? true }
    try database.fillDocuments(of: workspace)
    try database.fillWording(
      of: workspace, Bindings(checklist: workspace.checklist, programme: workspace.programme, asOf: asOf))
    own = database.diagnostics
    let needs = NeedRules(workspace: workspace)
    let names = Self.names(workspace)
    let copy = try EvidenceDatabase(copyOf: database.original)
    desks = [Desk(database, needs, names: names), Desk(copy, needs, names: names)]
    let turns = workspace.checklist.requirements.enumerated().map { ($1.id, $0 % 2) }
    desk = Dictionary(turns, uniquingKeysWith: { first, _ in first })
  }

  private static func names(_ workspace: Workspace) -> [String: String] {
    var names: [String: String] = [:]
    for table in workspace.tables.values where !table.schema.isCore {
      guard let name = table.index(of: "name") else { continue }
      for row in table.rows { names[row.at.citation] = row.values[name].text }
    }
    return names
  }

  var diagnostics: [Diagnostic] {
    own + desks.flatMap(\.diagnostics).reduce(into: []) { all, one in if !all.contains(one) { all.append(one) } }
  }

  /// What the queries that were asked have read.
  var reads: Reads { desks.map(\.reads).reduce(into: Reads()) { $0.formUnion($1) } }

  func reads(of requirements: [Requirement]) -> [Reads] {
    atDesks(requirements, requirements.map { desk[$0.id] ?? 0 }) { $0.reads(of: $1) }
  }

  func ask(_ requirements: [Requirement]) -> [RequirementRules.Answers] {
    atDesks(requirements, requirements.map { desk[$0.id] ?? 0 }) { $0.ask($1) }
  }

  func figures(of areas: [Area]) -> [[FigureResult]] {
    let numbered = Array(areas.enumerated())
    return atDesks(numbered, numbered.map { $0.offset % 2 }) { $0.figures(of: $1.element) }
  }

  func topics(_ topics: [Topic]) -> [TopicResult] {
    atDesks(topics, topics.indices.map { $0 % 2 }) { $0.topic($1) }
  }

  /// Makes results readable for requirements that are decided after them.
  func fill(_ results: [RequirementResult]) throws {
    for outcome in concurrently(desks, { desk in Result { try desk.use { try $0.fill(results) } } }) { try outcome.get() }
  }

  /// The desks work at once, each on its own questions.
  private func atDesks<Question: Sendable, Answer: Sendable>(
    _ questions: [Question], _ numbers: [Int], _ work: @Sendable (Desk, Question) -> Answer
  ) -> [Answer] {
    let desks = desks
    let lists = desks.indices.map { desk in (desk, zip(questions, numbers).filter { $1 == desk }.map(\.0)) }
    var answers = concurrently(lists) { desk, questions in questions.map { work(desks[desk], $0) } }.map { $0.makeIterator() }
    return numbers.compactMap { answers[$0].next() }
  }
}

extension TableSchema {
  var isCore: Bool { !files.isEmpty }
}
