import Assessment
import Workspace

/// The RAID log: what could still hurt, and who holds it.
struct RiskRegister: Sendable {
  struct Item: Sendable {
    /// Its row.
    let target: Target
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
    /// The pages that have the others.
    let elsewhere: Phrase
  }
  /// As much of the register as a page holds.
  struct Page: Sendable {
    let number: Int
    let page: String
    let parts: [Part]
  }

  static let page = "risks.html"

  let heat: HeatMap
  let headline: String
  let top: [Item]
  let topNote: String
  let pages: [Page]
  let openRisks: Int
  /// Not all are shown.
  let lacksRisks: Bool

  init(_ site: SiteMap) {
    let raid = site.assessment.raid
    let toCome = DecisionToCome.all(site)
    let open = raid.filter { $0.type == "risk" && $0.isOpen }
    let ranked = Self.ranked(open)
    openRisks = open.count
    heat = HeatMap(open)
    top = ranked.prefix(5).map { Item($0, toCome, site) }
    let unowned = open.count { $0.owner == nil }
    let undated = open.count { $0.due == nil }
    let lacks = site.assessment.lacks.items
    lacksRisks = lacks.contains("risk")
    headline = Message.risks(open: open.count, unowned: unowned, undated: undated, lacks: lacksRisks)
    topNote = Message.unrated(open.count { $0.likelihood == nil || $0.impact == nil })
    let cut = site.items.pages
    let items = cut.map { page in page.map { (item: $0, row: Item($0, toCome, site)) } }
    pages = cut.indices.map { index in
      let parts = Self.types.compactMap { type, title, one -> Part? in
        let mine = items[index].filter { $0.item.type == type }
        // The first page says of each part how much there is of it.
        if mine.isEmpty, index > 0 { return nil }
        let all = raid.filter { $0.type == type }
        let others = cut.indices.filter { $0 != index && cut[$0].contains { $0.type == type } }
        return Part(
          title: title, one: one, anchor: "part-\(type)",
          note: Message.register(
            all.count { $0.isOpen }, all.count { !$0.isOpen }, type: type, lacks: lacks.contains(type)),
          open: mine.filter(\.item.isOpen).map(\.row), closed: mine.filter { !$0.item.isOpen }.map(\.row),
          elsewhere: Message.elsewhere(others.map { ($0 + 1, Target(Self.name($0 + 1))) }, isFirst: index == 0))
      }
      return Page(number: index + 1, page: Self.name(index + 1), parts: parts)
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

  /// The page of a number, from 1.
  static func name(_ number: Int) -> String { number == 1 ? page : "risks/\(number).html" }

  /// As it is read: first what is open, part by part, the worst first; then what is closed.
  static func order(_ raid: [RaidItem]) -> [RaidItem] {
    let parts = types.map { type, _, _ in ranked(raid.filter { $0.type == type }) }
    return parts.flatMap { $0.filter(\.isOpen) } + parts.flatMap { $0.filter { !$0.isOpen } }
  }

  /// Of one type.
  private static func ranked(_ items: [RaidItem]) -> [RaidItem] {
    if items.first?.type != "risk" { return bySeverity(items) }
    return items.enumerated().sorted { (score($0.element), -$0.offset) > (score($1.element), -$1.offset) }.map(\.element)
  }

  /// By severity, those without one first; then without owner or date; then by date.
  private static func bySeverity(_ items: [RaidItem]) -> [RaidItem] {
    func key(_ offset: Int, _ item: RaidItem) -> (Int, Int, Int, Int) {
      (item.severity ?? 0, item.owner == nil || item.due == nil ? 0 : 1, item.due?.number ?? 0, offset)
    }
    return items.enumerated().sorted { key($0.offset, $0.element) < key($1.offset, $1.element) }.map(\.element)
  }

  /// Unrated counts as the worst; what is closed keeps its order.
  private static func score(_ item: RaidItem) -> Int { item.isOpen ? (item.likelihood ?? 5) * (item.impact ?? 5) : 0 }
}

extension RiskRegister.Item {
  /// - Parameter toCome: decisions to come; what nobody owns may wait for one.
  init(_ item: RaidItem, _ toCome: [DecisionToCome], _ site: SiteMap) {
    target = site.raid(item.id) ?? Target(RiskRegister.page, item.id.anchored)
    id = .link(item.id, site.target(item.place), isCode: false)
    title = item.title
    if item.type == "risk" {
      let likelihood = item.likelihood.flatMap { HeatMap.word($0, HeatMap.likelihoods) }
      let impact = item.impact.flatMap { HeatMap.word($0, HeatMap.impacts) }
      let words = (
        likelihood ?? Message.text("risk-likelihood-unknown"), impact?.lowercasedFirst ?? Message.text("risk-impact-unknown")
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
    response = words.isEmpty ? none : Phrase(words.inSentences)
    status = item.isOpen ? Status(.cond, Message.text("risk-open")) : Status(.ready, Message.text("risk-closed"))
    covers = .joined(
      item.covers.map { cover in
        let requirement = cover.split(separator: "/", maxSplits: 1).first.map(String.init) ?? cover
        return .link(cover, site.requirement(requirement.trimmed), isCode: true)
      }, ", ")
  }
}
