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

  var text: String {
    if let otherwise { return otherwise }
    if state == .noEvidence, let gap = gaps.first { return gap.words + rest(gaps.count - 1) }
    if let follows, findings.isEmpty, gaps.isEmpty, state == .notMet || state == .conditions { return follows }
    if let shows, gaps.isEmpty { return sentence(shows) }
    if let finding = findings.first(where: { $0.treatment == .open }) ?? findings.first {
      return sentence("\(finding.subject): \(finding.found)") + rest(findings.count - 1)
    }
    if let gap = gaps.first { return gap.words + rest(gaps.count - 1) }
    if !signOffs.isEmpty { return signed }
    if let follows { return follows }
    return state == .met ? "Nothing speaks against it." : ""
  }

  private var signed: String {
    let current = signOffs.filter { $0.state != .superseded }
    let valid = current.filter { $0.state == .valid }.count
    return "\(valid) of \(current.count) signatures are in."
  }

  private func rest(_ count: Int) -> String { count > 0 ? " And \(count) more." : "" }

  private func sentence(_ words: String) -> String {
    let first = words.prefix(1).uppercased() + words.dropFirst()
    return first.hasSuffix(".") || first.hasSuffix("?") || first.hasSuffix("!") ? first : first + "."
  }
}
