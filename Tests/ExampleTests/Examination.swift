import Documents
import TestSupport
import Workspace

/// The examples of one requirement, each read once: what comes of it, and which emptied queries it misses.
actor Examination {
  struct Answer: Sendable {
    /// By the example's place; empty if all comes out as told.
    var failures: [String: [String]] = [:]
    /// Names of emptied queries.
    var noticed: Set<String> = []
  }

  private let judge: ExampleJudge
  private let turns = Turns(atOnce: 3)
  private let queries: Task<[EmptiedQuery], Never>
  private var answers: [String: Task<Answer, any Error>] = [:]
  /// A view is missed by some requirement, and it need not be by all.
  private var noticed: Set<String> = []

  init(_ judge: ExampleJudge) {
    self.judge = judge
    queries = Task { EmptiedQuery.all(await read(judge.sample).value.checklist) }
  }

  func answer(of requirement: String) async throws -> Answer {
    if answers[requirement] == nil {
      answers[requirement] = Task { try await turns.take { try await self.examine(requirement) } }
    }
    return try await answers[requirement]!.value
  }

  /// Names of all emptied queries that no example misses.
  func unnoticed() async throws -> (asked: Int, unnoticed: [String]) {
    let queries = await queries.value
    var noticed: Set<String> = []
    for requirement in Set(queries.flatMap { $0.deciding.union($0.telling) }) {
      noticed.formUnion(try await answer(of: requirement).noticed)
    }
    return (queries.count, queries.map(\.name).filter { !noticed.contains($0) }.sorted())
  }

  private nonisolated func examine(_ requirement: String) async throws -> Answer {
    var answer = Answer()
    let examples = ExampleReader.files.examples.filter { $0.requirement == requirement }
    // What breaches is the first to notice.
    for example in examples.filter(\.outcome.isBreach) + examples.filter({ !$0.outcome.isBreach }) {
      let situation = try await judge.situation(of: example)
      answer.failures[example.place] = try await judge.failures(of: example, in: situation)
      if answer.failures[example.place] != [] { continue }
      for query in await remaining(queries.value.filter { $0.concerns(example) }) {
        let failures = try await judge.failures(of: example, in: situation.with { query.emptied(in: $0) })
        // An error of form would be the work of the brackets.
        let isBroken = failures.contains { $0.hasPrefix(ExampleJudge.formBroken) }
        if isBroken { throw ExampleProblem("\(query.name): \(failures)") }
        if !failures.isEmpty { await notice(query.name) }
      }
    }
    answer.noticed = await noticed
    return answer
  }

  private func notice(_ name: String) { noticed.insert(name) }

  private func remaining(_ queries: [EmptiedQuery]) -> [EmptiedQuery] { queries.filter { !noticed.contains($0.name) } }
}
