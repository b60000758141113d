import Diagnostics
import Documents
import TestSupport
import Workspace

@testable import Assessment

/// What an example comes out as, and where that is not as it tells.
struct ExampleJudge {
  /// The files that the example edits.
  let sample: Files
  /// What the requirement finds there before the edits.
  let before: @Sendable (String) async throws -> [Finding]

  static let formBroken = "the edit breaks the form of a file"
  static let day = "2026-11-23"

  /// The sample after the edits of an example.
  struct Situation: Sendable {
    let files: Files
    let workspace: Workspace
    let diagnostics: [Diagnostic]

    func with(_ change: (Workspace) -> Workspace) -> Situation {
      Situation(files: files, workspace: change(workspace), diagnostics: diagnostics)
    }
  }

  func situation(of example: Example) async throws -> Situation {
    var files = sample
    for edit in example.edits { try await edit.apply(to: &files) }
    let parsed = await read(files)
    return Situation(files: files, workspace: parsed.value, diagnostics: parsed.diagnostics)
  }

  /// Empty if all comes out as told.
  func failures(of example: Example, in situation: Situation) async throws -> [String] {
    let (files, workspace) = (situation.files, situation.workspace)
    guard let day = Day(iso: example.asOf ?? Self.day) else { return ["`as of` is no day"] }
    let answer = try Assessment.results(of: [example.requirement], in: workspace, asOf: day)
    let errors = (situation.diagnostics + answer.diagnostics).filter { $0.severity == .error }.map {
      $0.message.replacing("`", with: "")
    }
    if case .refused(let message) = example.outcome { return errors.contains(message) ? [] : ["is not refused: \(errors)"] }
    if !errors.isEmpty { return ["\(Self.formBroken): \(errors)"] }
    guard let result = answer.results.first(where: { $0.requirement.id == example.requirement }) else {
      return ["no such requirement"]
    }
    switch example.outcome {
    case .breaches(let subjects): return try await missing(subjects, in: result, example, files)
    case .stopsAt(let subjects): return others(than: .open, subjects, in: result)
    case .tolerates(let subjects): return others(than: .tolerated, subjects, in: result)
    case .asksFor(let subjects):
      let asked = result.signOffs.map { $0.subject ?? "" }
      return subjects.filter { !asked.contains($0) }.map { "no signature is asked for \($0), only for \(asked)" }
    case .meets: return speaksAgainst(result) + (try says(result, in: workspace, day) ? [] : ["does not say what was found"])
    case .refused: return []
    case .doesNotApply: return result.state == .notApplicable ? [] : ["applies: \(result.state)"]
    case .isNotDue: return result.state == .notDue ? [] : ["is due: \(result.state)"]
    }
  }

  private func missing(_ subjects: [String], in result: RequirementResult, _ example: Example, _ files: Files) async throws
    -> [String]
  {
    let before = example.edits.isEmpty || example.asOf != nil ? [] : try await before(example.requirement)
    return subjects.compactMap { subject in
      guard let finding = result.findings.first(where: { $0.subject == subject }) else {
        let found = result.findings.map { "\($0.subject): \($0.found)" }
        return "\(subject) is not among \(found), state \(result.state), gaps \(result.gaps.map(\.need))"
      }
      // What the sample shows anyhow is not the work of the edit.
      if before.contains(where: { $0.subject == subject && $0.found == finding.found }) {
        return "\(subject) is found without the edit"
      }
      guard let path = finding.place?.path else { return "\(subject) has no place" }
      return files[path] == nil ? "\(subject) stands in \(path), which is no file" : nil
    }
  }

  private func others(than wanted: Finding.Treatment, _ subjects: [String], in result: RequirementResult) -> [String] {
    subjects.compactMap { subject in
      let treatment = result.findings.first { $0.subject == subject }?.treatment
      return treatment == wanted ? nil : "\(subject) is \(treatment.map(\.rawValue) ?? "not found"), not \(wanted)"
    }
  }

  /// Whether the sentence on what was found, if the requirement has one, has words.
  private func says(_ result: RequirementResult, in workspace: Workspace, _ day: Day) throws -> Bool {
    guard let shows = result.requirement.shows else { return true }
    let selection = Selection([result.requirement.id], of: workspace.checklist)
    let database = try EvidenceDatabase(workspace, asOf: day) { selection?.reads($0) ?? true }
    guard case .success(let outcome) = database.run(shows) else { return false }
    if case .text = outcome.rows.first?.first { return true }
    return false
  }

  private func speaksAgainst(_ result: RequirementResult) -> [String] {
    var failures = result.findings.map { "\($0.subject): \($0.found)" }
    // A tick that waits for a signature is a matter of people, not of the query.
    failures += result.gaps.filter { $0.need != result.requirement.id }.map { "\($0.need): \($0.words)" }
    if result.state == .notApplicable { failures.append("does not apply") }
    return failures
  }
}
