import Assessment
import Workspace

/// The RAID log: what could still hurt, and who holds it.
struct RiskRegister: Sendable {
  struct Item: Sendable {
    let anchor: String
    let id: Phrase
    let title: String
    /// `Likely, high`
    let rating: Phrase
    let area: Phrase
    let owner: Phrase
    let due: Phrase
    let response: Phrase
    let status: Status
    let covers: Phrase
  }
  struct Part: Sendable {
    let title: String
    /// What one of them is called.
    let one: String
    let anchor: String
    let note: String
    let open: [Item]
    let closed: [Item]
  }

  static let page = "risks.html"

  let heat: HeatMap
  let headline: String
  let top: [Item]
  let topNote: String
  let parts: [Part]
  let openRisks: Int

  init(_ site: SiteMap) {
    let raid = site.assessment.raid
    let toCome = DecisionToCome.all(site)
    let open = raid.filter { $0.type == "risk" && $0.isOpen }
    let ranked = open.enumerated().sorted { (Self.score($0.element), -$0.offset) > (Self.score($1.element), -$1.offset) }.map(
      \.element)
    openRisks = open.count
    heat = HeatMap(open)
    top = ranked.prefix(5).map { Item($0, toCome, site) }
    let unowned = open.count { $0.owner == nil }
    let undated = open.count { $0.due == nil }
    headline = Message.risks(open: open.count, unowned: unowned, undated: undated)
    topNote = Message.unrated(open.count { $0.likelihood == nil || $0.impact == nil })
    parts = Self.types.map { type, title, one in
      let items =
        type == "risk" ? ranked + raid.filter { $0.type == "risk" && !$0.isOpen } : Self.ranked(raid.filter { $0.type == type })
      return Part(
        title: title, one: one, anchor: "part-\(type)",
        note: Message.register(items.count { $0.isOpen }, items.count { !$0.isOpen }, type: type),
        open: items.filter(\.isOpen).map { Item($0, toCome, site) },
        closed: items.filter { !$0.isOpen }.map { Item($0, toCome, site) })
    }
  }

  private static var types: [(type: String, title: String, one: String)] {
    [
      ("risk", Message.text("risks-risks"), Message.text("risks-risk")),
      ("issue", Message.text("risks-issues"), Message.text("risks-issue")),
      ("assumption", Message.text("risks-assumptions"), Message.text("risks-assumption")),
      ("dependency", Message.text("risks-dependencies"), Message.text("risks-dependency")),
    ]
  }

  /// By severity, those without one first; then without owner or date; then by date.
  private static func ranked(_ items: [RaidItem]) -> [RaidItem] {
    func key(_ offset: Int, _ item: RaidItem) -> (Int, Int, Int, Int) {
      (item.severity ?? 0, item.owner == nil || item.due == nil ? 0 : 1, item.due?.number ?? 0, offset)
    }
    return items.enumerated().sorted { key($0.offset, $0.element) < key($1.offset, $1.element) }.map(\.element)
  }

  /// Unrated counts as the worst.
  private static func score(_ item: RaidItem) -> Int { (item.likelihood ?? 5) * (item.impact ?? 5) }
}

extension RiskRegister.Item {
  /// - Parameter toCome: decisions to come; what nobody owns may wait for one.
  init(_ item: RaidItem, _ toCome: [DecisionToCome], _ site: SiteMap) {
    anchor = site.raid(item.id)?.anchor ?? item.id.anchored
    id = .link(item.id, site.target(item.place), isCode: false)
    title = item.title
    if item.type == "risk" {
      let likelihood = item.likelihood.flatMap { HeatMap.word($0, HeatMap.likelihoods) }
      let impact = item.impact.flatMap { HeatMap.word($0, HeatMap.impacts) }
      let words = (
        likelihood ?? Message.text("risk-likelihood-unknown"), impact?.lowercased() ?? Message.text("risk-impact-unknown")
      )
      rating =
        likelihood == nil && impact == nil
        ? .alert(Message.text("risk-not-rated"))
        : Phrase(Message.text("risk-rating", ["likelihood": words.0, "impact": words.1]))
    } else {
      let severity = item.severity.map { Message.text("risk-severity", ["severity": $0]) }
      rating = Phrase(severity ?? item.riskLevel?.unkeyed.capitalised ?? "")
    }
    area = site.assessment.area(item.area).map { .link($0.area.title, site.area($0)) } ?? Phrase(item.area)
    let decision = item.isOpen && item.owner == nil ? toCome.first { $0.concerns([item.id]) } : nil
    owner = site.person(item.owner) + (decision?.deciding ?? Phrase())
    due = item.isOpen ? site.date(item.due) : Phrase(item.due?.short(from: site.assessment.asOf) ?? "")
    let workaround = item.workaround.map { Message.text("risk-workaround", ["words": $0]) }
    let words = [item.mitigation, workaround].compactMap { $0?.sentence }
    let none: Phrase = item.isOpen ? .alert(Message.text("risk-no-mitigation")) : Phrase()
    response = words.isEmpty ? none : Phrase(words.joined(separator: " "))
    status = item.isOpen ? Status(.cond, Message.text("risk-open")) : Status(.ready, Message.text("risk-closed"))
    covers = .joined(
      item.covers.map { cover in
        let requirement = cover.split(separator: "/", maxSplits: 1).first.map(String.init) ?? cover
        return .link(cover, site.requirement(requirement.trimmed), isCode: true)
      }, ", ")
  }
}
