import Assessment
import Diagnostics
import Workspace

/// The open risks and issues of an area, and whatever else of the RAID log answers a finding of it or is a condition of a signature.
struct OpenItems: Sendable {
  struct Row: Sendable {
    let id: Phrase
    let item: RiskRegister.Item
    /// What it does here.
    let use: Phrase
  }

  let rows: [Row]
  let note: Phrase
  /// What else is open here, a line each: the lighter ones, then assumptions and dependencies.
  let also: [Phrase]
  /// To the page of risks, where the list is longer than is read here.
  let more: Phrase?
  /// Of all.
  let ids: Set<Exact>

  static let most = 12
  static let mostAlso = 24
  /// What has a rating; assumptions and dependencies have none.
  private static let rated = ["risk", "issue"]

  init(_ area: AreaResult, _ site: SiteMap, toCome: [DecisionToCome] = []) {
    let uses = Self.uses(area, site)
    let items = site.assessment.raid.filter { item in
      item.isOpen && (uses[Exact(item.id)] != nil || item.area == area.area.slug && Self.rated.contains(item.type))
    }
    let others = site.assessment.raid.filter { item in
      item.isOpen && uses[Exact(item.id)] == nil && item.area == area.area.slug && !Self.rated.contains(item.type)
    }
    let sorted = items.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
    let shown = sorted.unfolded(Self.most)
    rows = sorted.prefix(shown).map { item in
      Row(id: site.raidLink(item.id), item: RiskRegister.Item(item, toCome, site), use: uses[Exact(item.id)] ?? Phrase())
    }
    note = Phrase(Message.openItems(items))
    ids = Set((items + others).map { Exact($0.id) })
    let rest = sorted.dropFirst(shown) + others
    also = rest.prefix(rest.unfolded(Self.mostAlso)).map { site.condition($0.id) }
    let hidden = rest.count - also.count
    more = hidden > 0 ? .link(Message.text("items-and-more", ["count": hidden]), Target("risks.html")) : nil
  }

  /// By item: the findings that it answers, and the signatures that it is a condition of.
  private static func uses(_ area: AreaResult, _ site: SiteMap) -> [Exact: Phrase] {
    var uses: [Exact: [Phrase]] = [:]
    for result in area.requirements where result.isListed && !result.isLater && result.state != .notApplicable {
      let reason = Reason(result, in: area, site)
      let root = reason.result
      var seen: Set<String> = []
      for finding in root.findings {
        guard let answer = finding.answer, seen.insert(answer.id).inserted else { continue }
        let title = site.requirementTitle(result.requirement.id)
        uses[Exact(answer.id), default: []].append(
          finding.treatment == .covered
            ? Message.phrase("item-answers", ["criterion": title]) : Message.phrase("item-concerns", ["criterion": title]))
      }
      for signature in reason.signatures where signature.result.contributes == .conditions {
        let signer = site.name(signature.result.signer) ?? Message.text("somebody")
        let words = Phrase(Message.text("item-condition-of", ["who": signer]))
        for item in signature.result.conditions { uses[Exact(item), default: []].append(words) }
      }
    }
    return uses.mapValues { phrases in
      var seen: Set<Phrase> = []
      let all = phrases.filter { seen.insert($0).inserted }
      let shown = all.unfolded(2)
      let more = all.count > shown ? [Phrase(Message.text("items-more", ["count": all.count - shown]))] : []
      return .inRow(all.prefix(shown) + more)
    }
  }
}

extension RaidItem {
  /// Risks by likelihood and impact, everything else by severity; what is not rated counts as the worst.
  fileprivate var weight: Int {
    if type == "risk" { return (likelihood ?? 5) * (impact ?? 5) }
    let step = 6 - min(max(severity ?? 1, 1), 5)
    return step * step
  }
}
