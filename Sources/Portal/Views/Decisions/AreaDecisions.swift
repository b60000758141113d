import Assessment
import Diagnostics
import Workspace

/// What the committee has decided and will be asked, as far as it is about one area: conditions of decisions in force, then decisions
/// to come.
struct AreaDecisions: Sendable {
  struct Row: Sendable {
    let what: Phrase
    /// Which decision it is a condition of, or that it is one to come.
    let kind: Phrase
    let who: Phrase
    let due: Phrase
    let status: Status
  }

  let rows: [Row]
  let note: Phrase

  /// - Parameters:
  ///   - items: ids of the open items of the RAID log that are of the area, or are used in it.
  ///   - toCome: all decisions to come.
  init(_ area: AreaResult, items: Set<Exact>, _ toCome: [DecisionToCome], _ site: SiteMap) {
    let inForce = site.decisions.filter { $0.standing == .inForce }
    let conditions = inForce.map { decision in
      decision.conditions.enumerated().filter { Self.concerns($0.element.closing, area, items) }
        .map { Row($0.offset + 1, $0.element, of: decision, site) }
    }
    // What stands on the page as a table of its own is not told twice.
    let page = site.area(area).page
    let awaited = Self.awaited(in: area, items: items, toCome.filter { $0.page != page }, site)
    rows = conditions.flatMap(\.self) + awaited.map { Row($0, asOf: site.assessment.asOf) }
    // A decision on the whole holds for every area, also where no condition is about it.
    note = .sentences(zip(inForce, conditions).map { Message.inForce($0, concerning: $1.count, site) })
  }

  private static func concerns(_ closing: ConditionResult.Closing, _ area: AreaResult, _ items: Set<Exact>) -> Bool {
    switch closing {
    case .item(let item): item.area.sameBytes(as: area.area.slug) || items.contains(Exact(item.id))
    case .requirement(let result): area.requirements.contains { $0.requirement.id == result.requirement.id }
    case .hidden, .nothing: false
    }
  }

  private static func awaited(
    in area: AreaResult, items: Set<Exact>, _ toCome: [DecisionToCome], _ site: SiteMap
  ) -> [DecisionToCome] {
    let byPoints = area.requirements.flatMap { DecisionToCome.awaited(by: $0, in: area, among: toCome, site).map(\.id) }
    return toCome.filter { decision in
      // What names nothing is about the whole go-live.
      decision.about.isEmpty || byPoints.contains(decision.id) || decision.about.contains { items.contains(Exact($0)) }
    }
  }
}

extension AreaDecisions.Row {
  fileprivate init(_ number: Int, _ result: ConditionResult, of decision: DecisionResult, _ site: SiteMap) {
    let condition = result.condition
    what = Phrase(condition.what)
    let words = Message.text("decision-condition", ["number": number, "decision": decision.record.number])
    kind = .link(words, site.decision(decision.record.id))
    who = site.person(condition.owner)
    let asOf = site.assessment.asOf
    due = result.state == .closed ? .time(condition.due.short(from: asOf), condition.due) : site.date(condition.due)
    status = Status(result)
  }

  fileprivate init(_ decision: DecisionToCome, asOf: Day) {
    what = decision.question
    kind = Phrase(Message.text("area-decision-to-come"))
    who = decision.who
    due = decision.due
    let isOverdue = decision.day.map { $0 < asOf } ?? false
    status =
      isOverdue
      ? Status(.block, Message.text("area-decision-overdue")) : Status(.wait, Message.text("area-decision-awaited"))
  }
}
