import Assessment
import Documents
import TestSupport
import Testing
import Workspace

/// Each query of the checklist does work: when it gives nothing, an example comes out otherwise than told.
@Suite struct EmptiedQueryTests {
  static let checklist = Task { await read(ExampleTests.sample).value.checklist }

  @Test func everyQueryIsMissed() async throws {
    let queries = EmptiedQuery.all(await Self.checklist.value)
    #expect(queries.count > 500)
    let unnoticed = try await withThrowingTaskGroup(of: String?.self) { group in
      for query in queries {
        group.addTask { try await ExampleTests.turns.take { try await Self.isNoticed(query) ? nil : query.name } }
      }
      return try await group.compactMap(\.self).reduce(into: []) { $0.append($1) }
    }
    #expect(unnoticed.sorted() == [])
  }

  private static func isNoticed(_ query: EmptiedQuery) async throws -> Bool {
    var files = ExampleTests.sample
    try query.apply(to: &files)
    let judge = ExampleJudge(sample: files) { _ in [] }
    let examples = ExampleReader.files.examples.filter { query.requirements.contains($0.requirement) }
    // What breaches is the first to notice.
    for example in examples.filter(\.outcome.isBreach) + examples.filter({ !$0.outcome.isBreach }) {
      let failures = try await judge.failures(of: example)
      // An error of form would be the work of the brackets.
      if failures.contains(where: { $0.hasPrefix(ExampleJudge.formBroken) }) { throw ExampleProblem("\(query.name): \(failures)") }
      if !failures.isEmpty { return true }
    }
    return false
  }
}
