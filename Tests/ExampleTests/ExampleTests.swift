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
  static let unchanged = Task { try await assess(ExampleTests.sample, asOf: ExampleTests.day) }

  static let turns = Turns(atOnce: 3)

  static let day = "2026-11-23"

  @Test(arguments: ExampleReader.files.examples)
  func comesOutAsTold(_ example: Example) async throws {
    try await Self.turns.take { try await Self.check(example) }
  }

  private static func check(_ example: Example) async throws {
    var files = Self.sample
    for edit in example.edits { try await edit.apply(to: &files) }
    let parsed = await read(files)
    let day = try #require(Day(iso: example.asOf ?? Self.day))
    let answer = try Assessment.results(of: [example.requirement], in: parsed.value, asOf: day)
    let errors = (parsed.diagnostics + answer.diagnostics).filter { $0.severity == .error }.map {
      $0.message.replacing("`", with: "")
    }
    if case .refused(let message) = example.outcome {
      #expect(errors.contains(message))
      return
    }
    #expect(errors == [], "the edit breaks the form of a file")
    let result = try #require(answer.results.first { $0.requirement.id == example.requirement }, "no such requirement")
    let found = result.findings.map { "\($0.subject): \($0.found)" }
    switch example.outcome {
    case .breaches(let subjects):
      let before = example.edits.isEmpty ? [] : try await Self.unchanged.value.result(example.requirement)?.findings ?? []
      for subject in subjects {
        guard let finding = result.findings.first(where: { $0.subject == subject }) else {
          Issue.record("\(subject) is not among \(found), state \(result.state), gaps \(result.gaps.map(\.need))")
          continue
        }
        // What the sample shows anyhow is not the work of the edit.
        #expect(!before.contains { $0.subject == subject && $0.found == finding.found } || example.asOf != nil)
        let path = try #require(finding.place?.path, "\(subject) has no place")
        #expect(files[path] != nil, "\(subject) stands in \(path), which is no file")
      }
    case .meets:
      #expect(found == [])
      // A tick that waits for a signature is a matter of people, not of the query.
      #expect(result.gaps.filter { $0.need != example.requirement }.map { "\($0.need): \($0.words)" } == [])
      #expect(result.state != .notApplicable)
    case .refused: break
    case .doesNotApply: #expect(result.state == .notApplicable)
    }
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
