import Diagnostics
import Workspace

/// What everybody owes, from the assessment alone.
package struct Ledger: Sendable {
  /// In the order of people.md.
  package let people: [Obligations]
  /// What is open and nobody's.
  package let nobody: Obligations

  package init(_ assessment: Assessment) {
    let entries = LedgerEntries(assessment)
    people = assessment.people.map { entries.obligations(of: $0) }
    nobody = entries.obligations(of: nil)
  }

  package func of(_ person: String) -> Obligations? { people.first { $0.person?.id.sameBytes(as: person) ?? false } }

  /// Who owes something, most overdue first, then by the first date, then who owes most.
  package var owing: [Obligations] {
    func key(_ offset: Int, _ one: Obligations) -> (Int, Int, Int, Int) {
      (-one.overdue, one.firstDue?.number ?? .max, -one.count, offset)
    }
    return people.enumerated().filter { !$0.element.owesNothing }.sorted { key($0.offset, $0.element) < key($1.offset, $1.element) }
      .map(\.element)
  }

  package var free: [Obligations] { people.filter(\.owesNothing) }
}

/// Everything that is somebody's, sorted out by person.
struct LedgerEntries {
  private let assessment: Assessment
  private let core: CoreTables
  private let coverage: Coverage
  private let signatures: SignatureEntries
  private let rows: [Exact: RaidRow]
  /// Items of the RAID log by their owner, in order of id.
  private let owned: [Exact?: [RaidItem]]
  /// Valid signatures by each item that is a condition of theirs.
  private let conditions: [Exact: [SignOffResult]]
  /// Those in force.
  private let decisions: [DecisionResult]
  /// What keeps an item from answering the findings that it is to answer.
  private let shortfalls: [Exact: [Shortfall]]
  /// What its row could name and does not.
  private let uncovered: [Exact: [String]]

  init(_ assessment: Assessment) {
    self.assessment = assessment
    core = CoreTables(assessment.workspace)
    coverage = Coverage(core: core, workspace: assessment.workspace, asOf: assessment.asOf)
    signatures = SignatureEntries(assessment, core)
    rows = Dictionary(core.raid.map { (Exact($0.item.id), $0) }, uniquingKeysWith: { first, _ in first })
    decisions = assessment.decisions.filter { $0.standing == .inForce }
    owned = Dictionary(grouping: assessment.raid) { $0.owner.map(Exact.init) }
    var conditions: [Exact: [SignOffResult]] = [:]
    for signature in signatures.valid { for id in signature.conditions { conditions[Exact(id), default: []].append(signature) } }
    self.conditions = conditions
    var shortfalls: [Exact: [Shortfall]] = [:]
    var uncovered: [Exact: [String]] = [:]
    for finding in assessment.areas.flatMap(\.requirements).flatMap(\.findings) {
      guard let id = finding.answer.map({ Exact($0.id) }) else { continue }
      // What is not named is not kept from counting by the rest of the row.
      if finding.shortfalls.contains(.unnamed) {
        if !(uncovered[id] ?? []).contains(finding.coverText) { uncovered[id, default: []].append(finding.coverText) }
      } else {
        for shortfall in finding.shortfalls where !(shortfalls[id] ?? []).contains(shortfall) {
          shortfalls[id, default: []].append(shortfall)
        }
      }
    }
    self.shortfalls = shortfalls
    self.uncovered = uncovered
  }

  func obligations(of person: Person?) -> Obligations {
    Obligations(
      person: person, posts: posts(of: person), deputies: deputies(of: person), signatures: signatures.owed(by: person?.id),
      standIns: person.map { signatures.standIns(of: $0.id) } ?? [], items: items(of: person?.id),
      conditions: person.map { conditionsOwed(by: $0.id) } ?? [],
      promises: person.map { promises(of: $0.id) } ?? [], unmet: person.map { unmet(of: $0.id) } ?? [],
      delivered: person.map { delivered(by: $0.id) } ?? [], asOf: assessment.asOf, isPart: assessment.lacks.duties)
  }

  private func posts(of person: Person?) -> [Post] {
    guard let person else { return [] }
    let asOf = assessment.asOf
    let roles = assessment.workspace.checklist.roles
    return core.holdings(of: person.id).filter { $0.until.map { asOf <= $0 } ?? true }.map { holding in
      Post(
        role: holding.role, title: roles.first { $0.name == holding.role }?.title ?? holding.role,
        subject: holding.subject.map(signatures.title), from: holding.from, until: holding.until, deputyFor: holding.deputyFor)
    }
  }

  private func deputies(of person: Person?) -> [Deputy] {
    guard let person else { return [] }
    var all: [Deputy] = []
    for holding in core.holdings where holding.deputyFor?.sameBytes(as: person.id) ?? false {
      let deputy = Deputy(person: holding.person, from: holding.from, until: holding.until)
      if holding.until.map({ assessment.asOf <= $0 }) ?? true, !all.contains(deputy) { all.append(deputy) }
    }
    return all
  }

  private func items(of person: String?) -> [ItemOwed] {
    let open = (owned[person.map(Exact.init)] ?? []).filter(\.isOpen).map { item in
      var reasons = rows[Exact(item.id)].map { coverage.incompleteness($0, area: item.area) } ?? []
      for shortfall in shortfalls[Exact(item.id)] ?? [] where !reasons.contains(shortfall) { reasons.append(shortfall) }
      return ItemOwed(
        item: item, shortfalls: reasons, uncovered: uncovered[Exact(item.id)] ?? [], conditionOf: conditions[Exact(item.id)] ?? [])
    }
    // What is overdue has the earliest dates.
    return open.sorted(by: { $0.item.due })
  }

  private func conditionsOwed(by person: String) -> [ConditionOwed] {
    let open = decisions.flatMap { decision in
      decision.conditions.enumerated().filter { _, result in
        guard result.state != .closed, result.condition.owner.sameBytes(as: person) else { return false }
        switch result.closing {
        // An item of theirs that is due no later stands for it, and so does a signature of theirs.
        case .item(let item):
          return item.owner.map { !$0.sameBytes(as: person) } ?? true || item.due.map { $0 > result.condition.due } ?? true
        case .requirement(let closing):
          return !closing.askedSignOffs.contains { !$0.counts && ($0.owner?.sameBytes(as: person) ?? false) }
        case .hidden, .nothing: return true
        }
      }.map { ConditionOwed(decision: decision.record, number: $0.offset + 1, result: $0.element) }
    }
    return open.sorted(by: { $0.due })
  }

  private func promises(of person: String) -> [Promise] {
    let signed = signatures.valid.filter { $0.signer?.sameBytes(as: person) ?? false }
    let conditions = signed.flatMap { signature in
      signature.conditions.compactMap { id in assessment.raid.first { $0.id.sameBytes(as: id) } }.filter(\.isOpen).map { item in
        Promise(what: .condition(item, of: signature), due: item.due, place: item.place, shortfalls: [])
      }
    }
    let accepted = core.raid.filter { $0.item.isOpen && $0.acceptedBy?.sameBytes(as: person) ?? false }.map { row in
      Promise(what: .workaround(row.item), due: row.item.due, place: row.item.place, shortfalls: [])
    }
    let waivers = assessment.areas.flatMap(\.requirements).flatMap(\.waivers).filter {
      $0.acceptedBy?.sameBytes(as: person) ?? false
    }.map { Promise(what: .waiver($0), due: $0.until, place: $0.place, shortfalls: $0.shortfalls) }
    return (conditions + accepted + waivers).sorted(by: { $0.due })
  }

  private func unmet(of person: String) -> [(result: RequirementResult, area: Area)] {
    assessment.areas.filter { $0.owners.contains { $0.sameBytes(as: person) } }.flatMap { area in
      area.requirements.filter { result in
        result.isListed && !result.isLater && !result.requirement.isRisk && result.requirement.level == .mandatory
          && [.notMet, .noEvidence].contains(result.state)
      }.map { ($0, area.area) }
    }
  }

  private func delivered(by person: String) -> [Delivery] {
    let good = signatures.valid.filter(\.counts) + signatures.replaced
    let signed = good.filter { $0.signer?.sameBytes(as: person) ?? false }.map { signature in
      Delivery(
        what: .signature(signature), area: assessment.area(signature.area)?.area,
        day: signature.signed.flatMap { Day(iso: $0.prefix(10)) })
    }
    let closed = (owned[Exact(person)] ?? []).filter { !$0.isOpen }.map { item in
      Delivery(what: .item(item), area: assessment.area(item.area)?.area, day: rows[Exact(item.id)]?.closed)
    }
    return (signed + closed).enumerated().sorted { left, right in
      (-(left.element.day?.number ?? Int.min + 1), left.offset) < (-(right.element.day?.number ?? Int.min + 1), right.offset)
    }.map(\.element)
  }
}

extension Array {
  /// By date, those without one last; what has the same date keeps its order.
  func sorted(by day: (Element) -> Day?) -> [Element] {
    enumerated().map { (day($1)?.number ?? .max, $0, $1) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}
