import Assessment
import Diagnostics

/// The items of the RAID log, by id and by the place of their row, each with its row in the register of risks.
struct RaidItems: Sendable {
  /// The register, cut into pages.
  let pages: [[RaidItem]]
  private let items: [Exact: RaidItem]
  private let rows: [Exact: RaidItem]
  private let targets: [Exact: Target]

  /// No anchor twice.
  init(_ all: [RaidItem]) {
    var names = DistinctNames()
    var anchors: [Exact: String] = [:]
    for item in all { anchors[Exact(item.id)] = names.claim("r-" + item.id.anchored) }
    pages = Self.pages(RiskRegister.order(all))
    var targets = anchors.mapValues { Target(RiskRegister.page, $0) }
    for (index, page) in pages.enumerated() {
      for item in page { targets[Exact(item.id)] = Target(RiskRegister.name(index + 1), anchors[Exact(item.id)]) }
    }
    self.targets = targets
    items = Dictionary(all.map { (Exact($0.id), $0) }, uniquingKeysWith: { first, _ in first })
    rows = Dictionary(all.map { (Exact($0.place.citation), $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(id: String) -> RaidItem? { items[Exact(id)] }
  func item(at place: Place?) -> RaidItem? { place.flatMap { rows[Exact($0.citation)] } }
  func target(_ id: String) -> Target? { targets[Exact(id)] }

  /// Bytes of rows on a page; the first has the map besides.
  private static let most = 110_000

  /// One page at least, also of nothing.
  private static func pages(_ items: [RaidItem]) -> [[RaidItem]] {
    var pages: [[RaidItem]] = [[]]
    var budget = Budget(most)
    for item in items {
      if !budget.takes(weight(item)), pages[pages.count - 1] != [] {
        pages.append([])
        budget = Budget(most)
        _ = budget.takes(weight(item))
      }
      pages[pages.count - 1].append(item)
    }
    return pages
  }

  /// Where each item stands has to be known before any row is made: of its words, and of the names and links around them, near enough.
  private static func weight(_ item: RaidItem) -> Int {
    var bytes = 650 + 60 * item.covers.count
    for text in [item.title, item.mitigation, item.workaround, item.id, item.id, item.place.path] { bytes += text?.markupSize ?? 0 }
    for cover in item.covers { bytes += 2 * cover.markupSize }
    return bytes
  }
}
