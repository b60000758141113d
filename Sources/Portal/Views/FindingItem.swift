import Assessment
import Workspace

/// One thing wrong in the files: what, why it matters, where, and the text that puts it right.
struct FindingItem: Sendable {
  let status: Status
  let title: Phrase
  let why: [Phrase]
  let place: Phrase?
  let requirement: Phrase
  var paste: Snippet
  /// Of those in its list that have the same title, the first, the second, and so on.
  var turn = 1

  init(_ finding: Finding, of result: RequirementResult, _ site: SiteMap) {
    status = Status(treatment: finding.treatment, in: result.state)
    title = Phrase(site.sentence(finding))
    why = Self.reasons(finding, result, site)
    place = finding.place.map { site.citation($0) }
    requirement = site.requirementLink(result.requirement.id)
    paste = PasteText(assessment: site.assessment).cover(finding)
  }

  init(_ gap: Gap, of result: RequirementResult, _ site: SiteMap) {
    status = result.state == .notDue ? Status(State.notDue) : gap.isSignature ? .unsigned : Status(State.noEvidence)
    title = .marked(site.inWords(gap.words).clause)
    why = Self.repair(gap, result, site)
    place = gap.places.first.map { site.citation($0) } ?? (gap.file.isEmpty ? nil : .code(gap.file))
    requirement = site.requirementLink(result.requirement.id)
    paste = PasteText(assessment: site.assessment).gap(gap)
  }

  init(_ signature: AskedSignature, of result: RequirementResult, _ site: SiteMap) {
    let signOff = signature.result
    status = signature.status
    title = Phrase(Message.unsigned(signature, site))
    let words =
      signOff.reasons.isEmpty
      ? [Message.phrase("finding-words-to-sign", ["words": signOff.meaning])] : signOff.reasons.map { .marked($0.sentence) }
    let how = [Message.phrase("finding-how-to-sign", ["how": Message.howToSign(signature, site)])]
    why = words + (signOff.isUnassigned ? [] : how)
    place =
      signOff.path.map { .link($0, site.file($0).map { Target($0.page) }, isCode: true) } ?? signOff.fileToName.map { .code($0) }
    requirement = site.requirementLink(result.requirement.id)
    paste =
      signOff.isUnassigned ? PasteText(assessment: site.assessment).holder(of: signOff) : Snippet(signature.command(site))
  }

  private static func repair(_ gap: Gap, _ result: RequirementResult, _ site: SiteMap) -> [Phrase] {
    if gap.isSignature, let home = site.home(result.requirement.id) {
      let todo = WhatToDo(result, of: home, site)
      return [todo.words, todo.writing].filter { !$0.isEmpty }
    }
    return remedy(result, site)
  }

  private static func remedy(_ result: RequirementResult, _ site: SiteMap) -> [Phrase] {
    guard let remedy = result.requirement.fix.map({ Remedy($0, site) }) else { return [] }
    return [remedy.action, remedy.writing].filter { !$0.isEmpty }
  }

  private static func reasons(_ finding: Finding, _ result: RequirementResult, _ site: SiteMap) -> [Phrase] {
    var reasons = remedy(result, site)
    if let answer = finding.answer { reasons.append(Message.answer(answer, isEnough: finding.shortfalls.isEmpty, site)) }
    return reasons + finding.untoldShortfalls.map { .marked(site.inWords($0.words).sentence) }
  }
}
