import Assessment
import Diagnostics
import Workspace

/// An item of the RAID log as somebody's work: who sees to it, and until when.
struct Duty: Hashable, Sendable {
  let id: String
  let owner: String?
  let due: Day?
}

/// Who sees to several things, and until when. The person and the day are always of one item: the one that ends last.
struct Charge: Sendable {
  let owner: Phrase
  let due: Phrase

  /// What is seen to.
  enum Things: String {
    case finding, item, issue
  }

  /// - Parameter duties: one for each thing, nil where nobody has taken it; nil if nobody has taken any.
  init?(_ duties: [Duty?], things: Things = .finding, _ site: SiteMap) {
    let owned = duties.compactMap(\.self).filter { $0.owner != nil }
    // What has no day ends after whatever has one.
    let never = Day(number: .max)
    guard
      let last = owned.enumerated().max(by: { ($0.element.due ?? never, -$0.offset) < ($1.element.due ?? never, -$1.offset) })?
        .element
    else { return nil }
    let others = Set(owned.compactMap { $0.owner.map(Exact.init) }).count - 1
    let orphans = duties.count - owned.count
    let notes = [
      others > 0 ? Message.text("charge-others", ["count": others]) : "",
      orphans > 0
        ? Message.text("charge-orphans", ["things": things.rawValue, "count": orphans, "total": duties.count]) : "",
    ].filter { !$0.isEmpty }
    owner = site.person(last.owner) + (notes.isEmpty ? Phrase() : .label(notes.joined(separator: Message.text("list-clauses"))))
    guard orphans > 0, let day = last.due else {
      due = site.date(last.due)
      return
    }
    let words = day.short(from: site.assessment.asOf)
    due =
      site.date(nil) + .label(Message.text("charge-by", ["count": owned.count, "total": duties.count, "day": words]))
  }
}

extension SiteMap {
  /// What is done about a finding: the item that is to answer it, or whose own row it is.
  func duty(of finding: Finding) -> Duty? {
    if let answer = finding.answer {
      return answer.isOpen
        ? Duty(id: answer.id, owner: answer.owner ?? item(answer.id)?.owner, due: answer.due ?? item(answer.id)?.due) : nil
    }
    return item(at: finding.place).flatMap(duty)
  }

  func duty(of item: RaidItem) -> Duty? { item.isOpen ? Duty(id: item.id, owner: item.owner, due: item.due) : nil }
}
