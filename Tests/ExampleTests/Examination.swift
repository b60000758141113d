import Documents
import TestSupport
import Workspace

/// The examples of one requirement, each read once: what comes of it, and which emptied queries it misses.
actor Examination {
  /// By the example's place: where it does not come out as told.
  typealias Failures = [String: [String]]

  private let judge: ExampleJudge
  private let turns = Turns(atOnce: 3)
  private let queries: Task<[EmptiedQuery], Never>
  private var examined: [String: Task<Failures, any Error>] = [:]
  /// A view is missed by some requirement, and it need not be by all.
  private var noticed: Set<String> = []

  init(_ judge: ExampleJudge) {
    self.judge = judge
    queries = Task { EmptiedQuery.all(await read(judge.sample).value.checklist) }
  }

  func failures(of requirement: String) async throws -> Failures {
    let task = examined[requirement] ?? Task { try await turns.take { try await self.examine(requirement) } }
    examined[requirement] = task
    return try await task.value
  }

  /// The emptied queries that no example misses, of how many.
  func unnoticed() async throws -> (names: [String], among: Int) {
    let queries = await queries.value
    for requirement in Set(queries.flatMap { $0.deciding.union($0.telling) }) { _ = try await failures(of: requirement) }
    return (remaining(queries).map(\.name).sorted(), queries.count)
  }

  private nonisolated func examine(_ requirement: String) async throws -> Failures {
    var failures: Failures = [:]
    let examples = ExampleReader.files.examples.filter { $0.requirement == requirement }
    // What breaches is the first to notice.
    for example in examples.filter(\.outcome.isBreach) + examples.filter({ !$0.outcome.isBreach }) {
      let situation = try await judge.situation(of: example)
      let told = try await judge.failures(of: example, in: situation)
      failures[example.place] = told
      if told.isEmpty { try await empty(queries.value.filter { $0.concerns(example) }, for: example, in: situation) }
    }
    return failures
  }

  private nonisolated func empty(_ queries: [EmptiedQuery], for example: Example, in situation: ExampleJudge.Situation) async throws
  {
    for query in await remaining(queries) {
      let failures = try await judge.failures(of: example, in: situation.with { query.emptied(in: $0) })
      // An error of form would be the work of the brackets.
      let isBroken = failures.contains { $0.hasPrefix(ExampleJudge.formBroken) }
      if isBroken { throw ExampleProblem("\(query.name): \(failures)") }
      if !failures.isEmpty { await notice(query.name) }
    }
  }

  private func notice(_ name: String) { noticed.insert(name) }

  private func remaining(_ queries: [EmptiedQuery]) -> [EmptiedQuery] { queries.filter { !noticed.contains($0.name) } }
}
