import Assessment
import Workspace

extension Criterion.Proof {
  init(_ finding: Finding, of result: RequirementResult, isLater: Bool, isObliging: Bool, _ site: SiteMap) {
    status = isLater ? Status(State.notDue) : Status(treatment: finding.treatment, in: result.state)
    words = Phrase(site.sentence(finding).sentence)
    place = finding.place.map { site.citation($0) } ?? Phrase()
    answer = isLater ? Phrase() : Self.answer(to: finding, isObliging: isObliging, site)
  }

  /// Who sees to it, and until when; where that does not count, why.
  private static func answer(to finding: Finding, isObliging: Bool, _ site: SiteMap) -> Phrase {
    // What was found may have said so.
    let isTold = finding.tellsOfNobody
    guard let answer = finding.answer else {
      if finding.treatment == .tolerated, isObliging { return Phrase(Message.needsNoAnswer) }
      return isObliging && !isTold ? .alert(Message.text("criterion-no-item")) : Phrase()
    }
    if finding.isOwnDuty { return Phrase() }
    let item = site.answer(answer)
    // What may stay as it is, or stops nothing, needs no answer.
    let shortfalls = finding.treatment == .tolerated || !isObliging ? [] : finding.shortfalls
    let why = Phrase.joined(
      shortfalls.filter { !$0.isSeen }.map { site.marked(site.inWords($0.words)) }, Message.text("criterion-why-between"))
    let words =
      why.isEmpty
      ? item
      : shortfalls.contains(where: \.isSeen)
        ? Message.phrase("criterion-item-and", ["item": item, "why": why])
        : Message.phrase("criterion-item-but", ["item": item, "why": why])
    return switch finding.treatment {
    case .open where !answer.isOpen: Message.phrase("criterion-not-answered", ["item": words])
    case .open where isObliging: Message.phrase("criterion-open", ["item": words])
    case .open: Message.phrase("criterion-in-log", ["item": words])
    case .tolerated: Message.phrase("criterion-tolerated", ["item": words])
    case .covered, .waived: Message.phrase("criterion-answered", ["item": words])
    }
  }

  /// What keeps it from being judged, with the file in which it would stand.
  init(_ gap: Gap, of result: RequirementResult, _ site: SiteMap) {
    status =
      result.isLater || result.state == .notDue
      ? Status(State.notDue) : gap.isSignature ? .unsigned : Status(State.noEvidence)
    words = .marked(site.inWords(gap.words))
    let file = gap.file.isEmpty ? nil : Phrase.link(gap.file, site.file(gap.file).map { Target($0.page) }, isCode: true)
    place = gap.places.first.map { site.citation($0) } ?? file ?? Phrase()
    answer = Phrase()
  }

  /// A condition on which somebody signed.
  init(_ signature: AskedSignature, _ site: SiteMap) {
    status = signature.status
    words = Message.signedOnCondition(signature, site)
    place = signature.result.path.map { site.fileName($0) } ?? Phrase()
    answer = Phrase()
  }
}
