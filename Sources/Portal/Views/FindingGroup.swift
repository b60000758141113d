import Assessment
import Workspace

/// The findings of one requirement: all are counted, as many are shown as a page can hold.
struct FindingGroup: Sendable {
  let anchor: String
  /// Where as many are shown as anywhere.
  let target: Target
  let area: String
  let requirement: String
  let ask: String
  /// Worst first.
  let items: [FindingItem]
  let count: Int
  let notMet: Int
  let missing: Int
  /// Signatures, and statements for which nobody has signed.
  let unsigned: Int
  let conditions: Int
  /// The verdict cannot be ready while these are there.
  let stops: Bool

  /// More than this of one requirement is a list for tools, not for readers.
  static let most = 25
  /// The rest folds away.
  static let mostUnfolded = 3

  init?(_ result: RequirementResult, _ area: AreaResult, _ site: SiteMap) {
    guard result.isListed, !result.isLater, result.state != .notApplicable, result.state != .waived else { return nil }
    let signatures = AskedSignature.of(result, in: area).filter { !$0.isSigned }
    let open = result.findings.filter { $0.treatment == .open }
    let answered = result.findings.filter { $0.treatment == .covered || $0.treatment == .tolerated }
    count = open.count + answered.count + result.gaps.count + signatures.count
    if count == 0 { return nil }
    let marks = signatures.map(\.status.mark)
    notMet = open.count + marks.count { $0 == .block }
    let gaps = result.state == .notDue ? [] : result.gaps
    missing = gaps.count { !$0.isSignature }
    unsigned = marks.count { $0 == .none || $0 == .lapse } + gaps.count { $0.isSignature }
    conditions = answered.count
    stops = Blocker.counts(result) && (result.state == .notMet || result.state == .noEvidence)
    anchor = Self.anchor(of: result.requirement.id)
    target = Target(site.findings(area).page, anchor)
    self.area = area.area.slug
    requirement = result.requirement.id
    ask = result.requirement.ask
    // Of a hundred thousand findings only those that are shown become words.
    let candidates =
      (open + answered).prefix(Self.most).map { FindingItem($0, of: result, site) }
      + result.gaps.prefix(Self.most).map { FindingItem($0, of: result, site) }
      + signatures.prefix(Self.most).map { FindingItem($0, of: result, site) }
    let sorted = candidates.enumerated().sorted {
      ($0.element.status.mark.rank, $0.offset) < ($1.element.status.mark.rank, $1.offset)
    }
    items = sorted.prefix(Self.most).map(\.element).withEachPasteOnce
  }

  /// Of an area: not met, no evidence, conditions; then as the checklist has them.
  static func of(_ area: AreaResult, _ site: SiteMap) -> [FindingGroup] {
    area.requirements.enumerated().sorted { ($0.element.state.rank, $0.offset) < ($1.element.state.rank, $1.offset) }
      .compactMap { FindingGroup($0.element, area, site) }
  }

  static func all(_ site: SiteMap) -> [FindingGroup] { site.ordered.flatMap { of($0, site) } }

  static func anchor(of requirement: String) -> String { "f-\(requirement)" }
}

extension [FindingItem] {
  /// Two that say the same, such as that nobody is named for either of two signatures, need one text to paste; texts for the same are told
  /// apart by numbers.
  fileprivate var withEachPasteOnce: [FindingItem] {
    var seen: [Phrase: Set<String>] = [:]
    return map { item in
      var item = item
      if item.paste.isEmpty { return item }
      let isNew = seen[item.title, default: []].insert(item.paste.plain).inserted
      if isNew { item.turn = seen[item.title]?.count ?? 1 } else { item.paste = Snippet() }
      return item
    }
  }
}
