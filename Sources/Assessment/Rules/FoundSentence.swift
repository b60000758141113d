import Diagnostics
import Workspace

/// "What we found", in one sentence: the checklist's own where it has one and the evidence is there, otherwise from the proof.
struct FoundSentence {
  let requirement: Requirement
  let state: State
  let shows: String?
  let findings: [Finding]
  let gaps: [Gap]
  let signOffs: [SignOffResult]
  let otherwise: String?
  /// What the worst of the requirements that it rolls up has found.
  let follows: String?
  /// A finding as subject and what was found, in words.
  let words: (Finding) -> (subject: String, found: String)

  var text: String {
    if let otherwise { return otherwise }
    if state == .noEvidence, let gap = gaps.first { return gap.words + rest(gaps.count - 1) }
    if let follows, findings.isEmpty, gaps.isEmpty, state == .notMet || state == .conditions { return follows }
    // What is fine is no reason: a signature on a condition is told with it.
    if let shows, gaps.isEmpty { return sentence(shows) + (isConditional ? " " + signed : "") }
    if let finding = findings.first(where: { $0.treatment == .open }) ?? findings.first {
      let (subject, found) = words(finding)
      return sentence("\(subject): \(found)") + rest(findings.count - 1)
    }
    if let gap = gaps.first { return gap.words + rest(gaps.count - 1) }
    if !signOffs.isEmpty { return signed }
    if let follows { return follows }
    if state == .met, requirement.breach == nil, requirement.attest != nil {
      return "Stated in evidence and signed for; nothing in the files is counted."
    }
    return state == .met ? "Nothing speaks against it." : ""
  }

  private var signed: String {
    let current = signOffs.filter { $0.state != .superseded }
    let valid = current.filter { $0.state == .valid }.count
    let conditional = current.filter { $0.contributes == .conditions }
    let conditions = Set(conditional.flatMap(\.conditions).map(Exact.init)).sorted().map(\.text).joined(separator: ", ")
    let rest = conditional.isEmpty ? "" : ", \(conditional.count) of them on a condition (\(conditions))"
    return "\(valid) of \(current.count) signatures are in\(rest)."
  }

  /// With findings the condition is theirs to tell.
  private var isConditional: Bool {
    state == .conditions && findings.isEmpty && signOffs.contains { $0.contributes == .conditions }
  }

  private func rest(_ count: Int) -> String { count > 0 ? " And \(count) more." : "" }

  private func sentence(_ words: String) -> String {
    let first = words.prefix(1).uppercased() + words.dropFirst()
    return first.hasSuffix(".") || first.hasSuffix("?") || first.hasSuffix("!") ? first : first + "."
  }
}
