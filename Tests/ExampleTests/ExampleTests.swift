import Assessment
import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// Every computed requirement is shown in a programme that breaches it and in one that meets it.
@Suite struct ExampleTests {
  static let sample: Files = Dictionary(
    uniqueKeysWithValues: SampleProgramme.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  /// The sample as it stands, assessed once.
  static let unchanged = Task { try await assess(ExampleTests.sample, asOf: ExampleJudge.day) }

  static let examination = Examination(ExampleJudge(sample: sample) { try await unchanged.value.result($0)?.findings ?? [] })

  @Test(arguments: ExampleReader.files.examples)
  func comesOutAsTold(_ example: Example) async throws {
    let failures = try await Self.examination.failures(of: example.requirement)
    #expect(failures[example.place] == [])
  }

  @Test func readsWithoutAProblem() { #expect(ExampleReader.files.problems == []) }

  @Test func everyComputedRequirementHasBoth() async throws {
    let assessment = try await Self.unchanged.value
    let requirements = assessment.areas.flatMap(\.requirements).map(\.requirement)
    var missing: [String] = []
    for requirement in requirements where requirement.isComputed {
      let outcomes = ExampleReader.files.examples.filter { $0.requirement == requirement.id }.map(\.outcome)
      // What never applies cannot be breached.
      if requirement.when?.sql == "SELECT 0" { continue }
      if !outcomes.contains(where: \.isBreach) { missing.append("\(requirement.id) breaches") }
      if !outcomes.contains(where: \.isMet) { missing.append("\(requirement.id) meets") }
    }
    #expect(missing == [])
    let known = Set(requirements.map(\.id))
    #expect(ExampleReader.files.examples.filter { !known.contains($0.requirement) }.map(\.testDescription) == [])
  }
}
