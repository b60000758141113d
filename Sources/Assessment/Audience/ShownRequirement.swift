import Diagnostics
import Workspace

extension RequirementResult {
  /// This result, which was made without what is withheld, with the state that it has with it: what both have is shown.
  func shown(of whole: RequirementResult) -> RequirementResult {
    let shownFindings = findings.filter { finding in whole.findings.contains { $0.isSame(as: finding) } }
    let shownGaps = gaps.filter(whole.gaps.contains)
    let shownSignOffs = signOffs.compactMap { signOff in
      whole.signOffs.first { $0.isSameRequest(as: signOff) }.map { signOff.shown(of: $0) }
    }
    let shownMitigations = mitigations.filter(whole.mitigations.contains)
    let shownWaivers = waivers.filter { waiver in
      whole.waivers.contains { $0.place == waiver.place && $0.shortfalls == waiver.shortfalls }
    }
    let hides =
      shownFindings.count < whole.findings.count || shownGaps.count < whole.gaps.count
      || shownMitigations.count < whole.mitigations.count || shownWaivers.count < whole.waivers.count
      || shownSignOffs.count < whole.signOffs.count || ticks != whole.ticks || evidence != whole.evidence
      || !found.sameBytes(as: whole.found)
    let anything = !shownFindings.isEmpty || !shownGaps.isEmpty || !shownSignOffs.isEmpty || !evidence.isEmpty || !ticks.isEmpty
    // A sentence that comes out the same is true of both; a row that only one of them has is not told at all.
    let isFound = found.sameBytes(as: whole.found)
    let note = isFound || anything ? Self.notAll : Self.nothing
    var copy = RequirementResult(
      requirement: requirement, state: whole.state, isLater: whole.isLater,
      found: !hides ? found : isFound && !found.isEmpty ? found + " " + note : note, findings: shownFindings, gaps: shownGaps,
      mitigations: shownMitigations, waivers: shownWaivers, signOffs: shownSignOffs, ticks: ticks.filter(whole.ticks.contains),
      isUnsigned: whole.isUnsigned, rolledUp: rolledUp, reads: reads, evidence: evidence.filter(whole.evidence.contains),
      limits: limits)
    copy.hidesProof = hides
    copy.missing = hides || missing?.all != whole.missing?.all ? nil : missing
    return copy
  }

  private static let nothing = "The evidence is not shown to this audience."
  private static let notAll = "Not all of the evidence is shown to this audience."
}

extension Finding {
  fileprivate func isSame(as other: Finding) -> Bool {
    place == other.place && treatment == other.treatment && subject.sameBytes(as: other.subject) && found.sameBytes(as: other.found)
      && answer == other.answer && shortfalls == other.shortfalls
  }
}

extension SignOffResult {
  fileprivate func isSameRequest(as other: SignOffResult) -> Bool {
    role == other.role && subject == other.subject && path == other.path && asked == other.asked
  }

  /// How it stands follows from all that was signed.
  fileprivate func shown(of whole: SignOffResult) -> SignOffResult {
    var copy = SignOffResult(
      requirement: requirement, area: area, role: role, subject: subject, subjectTitle: subjectTitle, signer: signer, asked: asked,
      isPersonal: isPersonal, covers: covers, state: whole.state, assurance: whole.assurance, reference: reference,
      earlierEditions: earlierEditions, result: result, path: path, signed: signed, meaning: meaning, words: words,
      reasons: reasons.filter(whole.reasons.contains), conditions: conditions.filter(whole.conditions.contains),
      contributes: whole.contributes, owner: owner, fault: whole.fault, replaced: whole.replaced, isAnswered: whole.isAnswered,
      countsFor: countsFor)
    let isTold = copy.reasons.count == whole.reasons.count && copy.conditions.count == whole.conditions.count
    if !isTold { copy.reasons.append("not all of what it is about is shown to this audience") }
    return copy
  }
}
