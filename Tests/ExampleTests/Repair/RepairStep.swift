import Assessment
import TestSupport
import Workspace

/// What a team puts right at once, and what the recommendation is afterwards.
struct RepairStep: Sendable, CustomTestStringConvertible {
  let title: String
  var edits: [Edit] = []
  /// Areas of which everybody signs who is asked and has not signed what is there now.
  var signed: [String] = []
  var recommendation: Recommendation? = nil

  var testDescription: String { title }

  func apply(to files: inout Files, on day: Day) async throws {
    for edit in edits { try edit.apply(to: &files) }
    if signed.isEmpty { return }
    let before = try await assess(files, asOf: day.iso)
    let digests = await read(files).value.digests
    for area in before.areas where signed.contains(area.area.slug) {
      for asked in area.requirements.flatMap(\.signOffs) where asked.state != .valid {
        guard let signature = Signature(asked, on: day) else { continue }
        let statement = signature.statement(over: digests)
        files[statement.path] = statement.text
      }
    }
  }
}
