import Assessment
import Diagnostics
import TestSupport
import Testing
import Workspace

/// A team puts the sample programme right, step by step, while the cutover still lies ahead.
@Suite struct RepairTests {
  static let day = Day(iso: "2026-11-23")!

  /// The files after each step, the sample as it stands first.
  static let stages = Task {
    var files: Files = ExampleTests.sample
    var stages: [(step: RepairStep, files: Files)] = [(RepairStep(title: "the sample as it stands", recommendation: .noGo), files)]
    for step in try RepairReader.steps() {
      do { for edit in step.edits { try await edit.apply(to: &files) } } catch { throw ExampleProblem("\(step.title): \(error)") }
      stages.append((step, files))
    }
    return stages
  }

  @Test func movesFromNoGoOverConditionalGoToGo() async throws {
    var ranks: [Recommendation] = []
    var open: [Int] = []
    for (step, files) in try await Self.stages.value {
      let assessment = try await assess(files, asOf: Self.day.iso)
      #expect(assessment.errors.map { "\($0.place.citation) \($0.message)" } == [], "\(step.title)")
      #expect(assessment.recommendation == step.recommendation, "\(step.title): \(Self.standing(assessment))")
      ranks.append(assessment.recommendation)
      let obligations = assessment.areas.flatMap(\.requirements).filter { $0.requirement.level == .mandatory && !$0.isLater }
      open.append(obligations.count { [.notMet, .noEvidence, .conditions].contains($0.state) })
    }
    #expect(ranks.map(\.rank) == ranks.map(\.rank).sorted(), "no step makes it worse")
    #expect(Set(ranks) == Set(Recommendation.allCases))
    #expect(open == open.sorted(by: >) && Set(open).count == open.count, "every step closes something: \(open)")
    #expect(open.last == 0)
  }

  /// Whatever proof is taken away after any step, the recommendation does not improve; at the end it is lost.
  @Test func takingProofAwayImprovesItAtNoStep() async throws {
    let stages = try await Self.stages.value
    for (index, (step, files)) in stages.enumerated() {
      let before = try await assess(files, asOf: Self.day.iso).recommendation
      let isLast = index == stages.count - 1
      for (name, rest) in Self.without(files) {
        let after = try await assess(rest, asOf: Self.day.iso)
        // What is no longer readable recommends nothing.
        if !after.errors.isEmpty { continue }
        #expect(after.recommendation.rank <= before.rank, "\(step.title), without \(name)")
        if isLast { #expect(after.recommendation == .noGo, "without \(name)") }
      }
    }
  }

  /// The files without the evidence, and without the signatures, of each area.
  private static func without(_ files: Files) -> [(name: String, files: Files)] {
    let folders = Set(
      files.keys.compactMap { path -> String? in
        let parts = path.split(separator: "/")
        guard parts.count == 3, parts[0] == "evidence" || parts[0] == "sign-offs", parts[1] != "programme" else { return nil }
        return parts[0] + "/" + parts[1] + "/"
      })
    return folders.sorted().map { folder in (folder, files.filter { !$0.key.hasPrefix(folder) }) }
  }

  /// What keeps the recommendation where it is, for the message of a failing test.
  private static func standing(_ assessment: Assessment) -> String {
    assessment.areas.flatMap(\.requirements).filter {
      $0.requirement.level == .mandatory && !$0.isLater && $0.state.rank <= State.notDue.rank
    }.map { result in
      let why =
        result.findings.filter { $0.treatment == .open || $0.treatment == .tolerated }.prefix(6).map {
          "\($0.subject): \($0.found)"
        } + result.gaps.prefix(3).map { "\($0.need): \($0.words)" }
        + result.signOffs.filter { $0.state != .valid }.prefix(3).map { "\($0.role) \($0.subject ?? "") \($0.state.rawValue)" }
      return "\(result.requirement.id) \(result.state.rawValue) (\(why.joined(separator: "; ")))"
    }.joined(separator: "\n")
  }
}
