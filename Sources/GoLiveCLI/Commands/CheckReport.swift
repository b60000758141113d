import Assessment
import Diagnostics
import Portal
import Workspace

/// The answer of `golive check` as text: the verdict, each area, and what stands in the way.
struct CheckReport {
  let assessment: Assessment
  /// Areas in which nobody has filed anything are told point by point, too.
  let isWhole: Bool
  /// What a printed command needs to be about the same workspace.
  let elsewhere: String

  init(_ assessment: Assessment, isWhole: Bool = false, elsewhere: String = "") {
    (self.assessment, self.isWhole, self.elsewhere) = (assessment, isWhole, elsewhere)
  }

  /// `Not ready for 2026-12-07: golive recommends no-go.`
  var headline: String {
    let (programme, asOf) = (assessment.workspace.programme, assessment.asOf)
    if let live = programme.live(on: asOf) {
      return "Live since \(live.iso). \(words(assessment.verdict)) by the evidence as of \(asOf.iso)."
    }
    let date = programme.goLive.map { " for \($0.day.iso)" } ?? ", and no go-live date is given"
    return
      "\(words(assessment.verdict))\(date): golive recommends \(assessment.recommendation.rawValue) (evidence as of \(asOf.iso))."
  }

  var text: String {
    var lines = [headline, ""]
    if let edition = assessment.edition { lines = [headline, Portal.words(edition), ""] }
    let width = assessment.areas.map(\.area.title.count).max() ?? 0
    for area in assessment.areas {
      let title = area.area.title + String(repeating: " ", count: width - area.area.title.count)
      lines.append("  \(title)  \(area.isUnsigned ? "Not signed" : words(area.verdict)): \(counts(area))")
    }
    let begun = assessment.workspace.begun
    let parts = assessment.areas.map { area in
      let blockers = area.requirements.filter(isBlocker)
      return (area, blockers, isShort: !isWhole && isUntouched(area, blockers, begun))
    }
    if parts.contains(where: { !$0.1.isEmpty }) { lines += ["", "In the way:"] }
    for (area, blockers, isShort) in parts {
      lines +=
        isShort
        ? ["  no evidence: \(area.area.title): nothing is filed yet that answers a point, and \(blockers.count) wait for it"]
        : blockers.flatMap(block)
    }
    if parts.contains(where: \.isShort) { lines += ["", "Point by point: golive check --all\(elsewhere)"] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// There is one thing to do about all that is in the way.
  private func isUntouched(_ area: AreaResult, _ blockers: [RequirementResult], _ begun: Set<Exact>) -> Bool {
    blockers.count > 1 && blockers.allSatisfy { $0.state == .noEvidence }
      && !area.requirements.contains { $0.isListed && [.met, .conditions, .waived].contains($0.state) }
      && area.evidence.allSatisfy { begun.contains(Exact($0.path)) }
  }

  private func isBlocker(_ result: RequirementResult) -> Bool {
    result.isListed && !result.isLater && result.requirement.level == .mandatory && [.notMet, .noEvidence].contains(result.state)
  }

  private func block(_ result: RequirementResult) -> [String] {
    let state = result.shownAs.replacing("-", with: " ")
    var lines = [
      "  \(state): \(result.state == .notMet ? result.requirement.headline ?? result.requirement.ask : result.requirement.ask)",
      "    \(result.requirement.id): \(result.found)",
    ]
    let open = result.findings.filter { $0.treatment == .open }
    for finding in open.prefix(5) {
      lines.append("    \(finding.place?.citation ?? result.requirement.id): \(finding.subject): \(finding.found)")
    }
    if open.count > 5 { lines.append("    … and \(open.count - 5) more") }
    lines += result.signOffs.filter { !$0.isSettled && !$0.counts }.map(line)
    for gap in result.gaps where !gap.file.isEmpty { lines.append("    \(gap.file): \(gap.words)") }
    return lines
  }

  /// What does not count with whose it is and why, and who has to sign where that is somebody else.
  private func line(_ signOff: SignOffResult) -> String {
    func name(_ person: String?) -> String { person.map { assessment.person($0)?.name ?? $0 } ?? "nobody named" }
    let word = signOff.fault?.words.lowercased() ?? signOff.state.rawValue
    if signOff.isUnassigned, signOff.path == nil {
      return "    \(word): \(signOff.reasons.joined(separator: "; "))" + (signOff.fileToName.map { " (\($0))" } ?? "")
    }
    let subject = (signOff.subjectTitle ?? signOff.subject).map { ", \($0)" } ?? ""
    let reason = signOff.reasons.isEmpty ? "" : " (\(signOff.reasons.joined(separator: "; ")))"
    let who = name(signOff.path == nil ? signOff.owner : signOff.signer)
    return "    \(word): \(who)\(subject)\(reason)" + (signOff.isByAnother ? "; \(name(signOff.owner)) has to sign" : "")
  }

  private func counts(_ area: AreaResult) -> String {
    let counting = area.requirements.filter { $0.isListed && $0.requirement.level == .mandatory && !$0.isLater }
    let parts = State.allCases.flatMap { state -> [String] in
      let all = counting.filter { $0.state == state }
      let unsigned = state == .noEvidence ? all.count { $0.isUnsigned } : 0
      let word = state == .conditions ? "with conditions" : state.rawValue.replacing("-", with: " ")
      return [(all.count - unsigned, word), (unsigned, "not signed")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    }
    return parts.isEmpty ? "nothing is asked" : parts.joined(separator: ", ")
  }

  private func words(_ verdict: Verdict) -> String {
    switch verdict {
    case .ready: "Ready"
    case .conditions: "Ready with conditions"
    case .noEvidence: "Not ready (evidence is missing)"
    case .notReady: "Not ready"
    }
  }
}
