import Assessment
import Diagnostics
import Workspace

/// Everything that an answer remarks on: complaints about files in order of place, then requirements in the order of the checklist.
struct Remarks {
  private let assessment: Assessment
  private let titles: RowTitles

  init(_ assessment: Assessment) {
    self.assessment = assessment
    titles = RowTitles(workspace: assessment.workspace)
  }

  static func of(_ answer: PipelineAnswer) -> [Remark] {
    var form: [Diagnostic] = []
    for diagnostic in answer.diagnostics.sorted() where diagnostic != form.last { form.append(diagnostic) }
    guard answer.isReadable else { return form.map(Remark.init) }
    let remarks = Remarks(answer.assessment)
    return form.map(Remark.init) + answer.assessment.areas.flatMap(\.requirements).flatMap(remarks.on)
  }

  /// What nobody has to answer yet is not remarked on.
  private func on(_ result: RequirementResult) -> [Remark] {
    guard result.isListed, !result.isLater, [.notMet, .noEvidence, .conditions, .waived].contains(result.state) else { return [] }
    let isOpen = [.notMet, .noEvidence].contains(result.state)
    let all = result.findings.map { finding($0, of: result) } + (isOpen ? open(result) : waived(result))
    if all.contains(where: { $0.acceptance == nil }) || !isOpen { return all }
    let words = result.found.isEmpty ? result.state.rawValue.replacing("-", with: " ") : result.found
    return all + [Remark(result.requirement, level(result), words, at: nil, key: [])]
  }

  private func level(_ result: RequirementResult) -> Remark.Level {
    switch result.requirement.level {
    case .mandatory: .error
    case .recommended: .warning
    case .informative: .note
    }
  }

  private func finding(_ finding: Finding, of result: RequirementResult) -> Remark {
    let words = titles.words(finding)
    let message = words.subject.isEmpty ? words.found : "\(words.subject): \(words.found)"
    let level: Remark.Level =
      switch finding.treatment {
      case .open: self.level(result)
      case .tolerated: self.level(result) == .error ? .warning : .note
      case .covered, .waived: .note
      }
    return Remark(
      result.requirement, level, message, at: finding.place, key: ["finding", finding.subject],
      acceptance(finding, result))
  }

  private func acceptance(_ finding: Finding, _ result: RequirementResult) -> Remark.Acceptance? {
    switch finding.treatment {
    case .open, .tolerated: return nil
    case .covered:
      let answer = finding.answer.map { "\($0.id), \($0.title)" + ($0.due.map { ", due \($0.iso)" } ?? "") } ?? ""
      return .init(words: "covered by \(answer)")
    case .waived: return result.waivers.first.map(acceptance) ?? .init(words: "waived")
    }
  }

  private func acceptance(_ waiver: WaiverUse) -> Remark.Acceptance {
    let who = assessment.person(waiver.acceptedBy)?.name ?? waiver.acceptedBy ?? "nobody named"
    return .init(words: "waived by \(who): \(waiver.reason)")
  }

  /// A requirement that is waived as a whole.
  private func waived(_ result: RequirementResult) -> [Remark] {
    guard result.state == .waived, result.findings.isEmpty, let waiver = result.waivers.first(where: \.shortfalls.isEmpty) else {
      return []
    }
    return [Remark(result.requirement, .note, result.found, at: waiver.place, key: ["waiver"], acceptance(waiver))]
  }

  /// What is missing, and signatures that are not in.
  private func open(_ result: RequirementResult) -> [Remark] {
    result.gaps.flatMap { gap in
      let places = gap.places.isEmpty ? [gap.file.isEmpty ? nil : Place(gap.file)] : gap.places.map(Optional.some)
      return places.map { Remark(result.requirement, level(result), gap.words, at: $0, key: ["gap", gap.need]) }
    }
      + result.askedSignOffs.filter { !$0.counts }.map { signOff in
        Remark(
          result.requirement, level(result), words(signOff), at: (signOff.path ?? signOff.fileToName).map { Place($0) },
          key: ["sign-off", signOff.role, signOff.subject ?? "", signOff.signer ?? ""])
      }
  }

  private func words(_ signOff: SignOffResult) -> String {
    func name(_ person: String?) -> String { person.map { assessment.person($0)?.name ?? $0 } ?? "nobody named" }
    let role = assessment.workspace.checklist.title(ofRole: signOff.role)
    let subject = (signOff.subjectTitle ?? signOff.subject).map { " for \($0)" } ?? ""
    let word = signOff.fault?.words.lowercased() ?? signOff.state.rawValue.replacing("-", with: " ")
    let reason = signOff.reasons.isEmpty ? "" : " (\(signOff.reasons.joined(separator: "; ")))"
    let isNobodys = signOff.isUnassigned && signOff.path == nil
    let who = isNobodys ? "" : " of \(name(signOff.path == nil ? signOff.owner : signOff.signer))"
    return "signature\(who) as \(role)\(subject): \(word)\(reason)"
      + (signOff.isByAnother ? "; \(name(signOff.owner)) has to sign" : "")
  }
}
