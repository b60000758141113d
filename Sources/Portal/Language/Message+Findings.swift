import Assessment
import Workspace

extension Message {
  static func findingsTitle(_ tally: FindingTally, lacks: Bool = false) -> String {
    if tally.all == 0, lacks { return noFindings }
    if tally.all == 0 { return text("findings-none") }
    let parts = [
      tally.notMet > 0 ? text("findings-part-not-met", ["count": tally.notMet]) : "",
      tally.missing > 0 ? text("findings-part-missing", ["count": tally.missing]) : "",
      tally.unsigned > 0 ? text("findings-part-unsigned", ["count": tally.unsigned]) : "",
    ].filter { !$0.isEmpty }
    let listed = parts.joined(separator: text("list-between"))
    return
      (parts.isEmpty
      ? text("findings-title", ["count": tally.all]) : text("findings-title-parts", ["count": tally.all, "parts": listed]))
      .capitalised
  }

  /// - Parameters:
  ///   - areas: those with findings that stop go-live; the part across areas is none of the eleven.
  ///   - repeating: so many more are stopped without a finding of their own.
  static func findingsDeck(_ tally: FindingTally, areas: [AreaResult], repeating: Int = 0, lacks: Bool = false) -> String {
    if tally.all == 0, lacks { return "" }
    if tally.all == 0 { return text("findings-nothing") }
    let counted = areas.count { !$0.isAcrossAreas }
    let places = [
      counted > 0 ? text("findings-in-areas", ["count": counted]) : "", counted < areas.count ? text("findings-across") : "",
    ]
    let others = repeating == 0 ? "" : text("findings-repeating", ["count": repeating]).capitalised
    return [stopping(tally, places.filter { !$0.isEmpty }.listed, lacks: lacks), others].inSentences
  }

  /// What matters of them for the verdict.
  ///
  /// - Parameters:
  ///   - places: `in four areas and across the programme`
  ///   - lacks: whether some findings are not shown.
  static func stopping(_ tally: FindingTally, _ places: String = "", lacks: Bool) -> String {
    let stopping =
      tally.stopping == 0
      ? lacks ? text("findings-none-shown-stops") : text("findings-deck-stop-none")
      : places.isEmpty
        ? text("findings-deck-stop", ["count": tally.stopping])
        : text("findings-deck-stop-in", ["count": tally.stopping, "places": places])
    let answered = tally.conditions == 0 ? "" : text("findings-deck-answered", ["count": tally.conditions]).capitalised
    return [stopping.capitalised, answered].inSentences
  }

  /// Criteria of other areas that an area only repeats: it is stopped by findings that it does not have.
  static func elsewhere(_ area: AreaResult, _ site: SiteMap) -> Phrase {
    var links: [Phrase] = []
    for result in area.requirements where Blocker.counts(result) && Blocker.isEcho(result, site) {
      guard result.state == .notMet || result.state == .noEvidence else { continue }
      for root in result.rolledUp.compactMap(site.result) where root.state == result.state {
        let link = Phrase.link(root.requirement.ask.clause, site.requirement(root.requirement.id))
        if !links.contains(link) { links.append(link) }
      }
    }
    return links.isEmpty ? Phrase() : phrase("findings-elsewhere", ["points": Phrase.joined(links, text("clauses-between"))])
  }

  static func clean(_ areas: [String]) -> String {
    areas.isEmpty ? "" : text("findings-clean", ["areas": areas.listed])
  }

  /// What is done about a finding, by whom and until when.
  static func answer(_ answer: Mitigation, isEnough: Bool, _ site: SiteMap) -> Phrase {
    let (item, owner, due) = (site.raidLink(answer.id), site.person(answer.owner), site.due(answer))
    let blanket = answer.isBlanket ? "yes" : "no"
    return isEnough
      ? phrase(
        "finding-answered-by", ["item": item, "title": answer.title, "blanket": blanket, "owner": owner, "due": due])
      : phrase("finding-in-raid", ["item": item, "title": answer.title, "blanket": blanket, "owner": owner, "due": due])
  }

  private static let readiness: Phrase = .link("readiness.json", Target("readiness.json"))

  static var inFull: Phrase { phrase("findings-in-full", ["file": readiness]) }

  static func moreForTools(_ count: Int) -> Phrase {
    count > 0 ? phrase("findings-more-for-tools", ["count": count, "file": readiness]) : Phrase()
  }
}
