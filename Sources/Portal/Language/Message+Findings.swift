import Assessment
import Workspace

extension Message {
  static func findingsTitle(_ tally: FindingTally, lacks: Bool = false) -> String {
    if tally.all == 0, lacks { return noFindings }
    if tally.all == 0 { return "No findings" }
    let parts = [
      tally.notMet > 0 ? "\(tally.notMet.spelled) not met" : "",
      tally.missing > 0 ? "\(tally.missing.spelled) without evidence" : "",
      tally.unsigned > 0 ? "\(tally.unsigned.spelled) not signed" : "",
    ].filter { !$0.isEmpty }
    return tally.all.of("finding").capitalised + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
  }

  /// - Parameters:
  ///   - areas: those with findings that stop go-live; the part across areas is none of the eleven.
  ///   - repeating: so many more are stopped without a finding of their own.
  static func findingsDeck(_ tally: FindingTally, areas: [AreaResult], repeating: Int = 0, lacks: Bool = false) -> String {
    if tally.all == 0, lacks { return "" }
    if tally.all == 0 { return "Everything that the checklist asks for today is there, and nothing in it speaks against it." }
    let counted = areas.count { !$0.isAcrossAreas }
    let places = [counted > 0 ? "in \(counted.of("area"))" : "", counted < areas.count ? "across the programme" : ""]
    let told = places.filter { !$0.isEmpty }.listed
    let others =
      repeating == 0
      ? "" : " " + "\(repeating.of("more area")) \(repeating == 1 ? "is" : "are") stopped by what another has not met.".capitalised
    if tally.stopping == 0, lacks { return "None that is shown stops go-live." + others }
    return stopping(tally, told.isEmpty ? "" : ", \(told)") + others
  }

  /// What matters of them for the verdict.
  static func stopping(_ tally: FindingTally, _ places: String = "") -> String {
    func `is`(_ count: Int) -> String { count == 1 ? "is" : "are" }
    let stopping =
      tally.stopping == 0
      ? "None stops go-live."
      : "\(tally.stopping.spelled) \(tally.stopping == 1 ? "stops" : "stop") go-live\(places).".capitalised
    let answered =
      tally.conditions == 0 ? "" : " \(tally.conditions.spelled.capitalised) \(`is`(tally.conditions)) answered or tolerated."
    return stopping + answered
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
    return links.isEmpty ? Phrase() : Phrase("Stopped by what another area has not met: ") + .joined(links, "; ") + "."
  }

  static func clean(_ areas: [String]) -> String { areas.isEmpty ? "" : "Nothing to repair: \(areas.listed)." }

  static let inFull: Phrase = .link("readiness.json", Target("readiness.json")) + " has all."

  static func moreForTools(_ count: Int) -> Phrase {
    count > 0 ? Phrase("And \(count.of("more", "more")). ") + inFull : Phrase()
  }
}
