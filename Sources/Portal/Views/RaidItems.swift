import Assessment
import Diagnostics

/// The items of the RAID log, by id and by the place of their row, each with its anchor in the register of risks.
struct RaidItems: Sendable {
  private let items: [Exact: RaidItem]
  private let rows: [Exact: RaidItem]
  private let anchors: [Exact: String]

  /// No anchor twice.
  init(_ all: [RaidItem]) {
    var taken: Set<String> = []
    var anchors: [Exact: String] = [:]
    for item in all {
      var anchor = "r-" + item.id.anchored
      while !taken.insert(anchor).inserted { anchor += "-x" }
      anchors[Exact(item.id)] = anchor
    }
    self.anchors = anchors
    items = Dictionary(all.map { (Exact($0.id), $0) }, uniquingKeysWith: { first, _ in first })
    rows = Dictionary(all.map { (Exact($0.place.citation), $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(id: String) -> RaidItem? { items[Exact(id)] }
  func item(at place: Place?) -> RaidItem? { place.flatMap { rows[Exact($0.citation)] } }
  func target(_ id: String) -> Target? { anchors[Exact(id)].map { Target(RiskRegister.page, $0) } }
}
