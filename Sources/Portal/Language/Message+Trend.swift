import Assessment
import Workspace

extension Message {
  /// - Parameter last: what changed since the last gate; nil where no snapshot was taken.
  static func trend(_ last: (from: GateHistory.Point, difference: Difference)?) -> String {
    guard let last else { return text("trend-none") }
    let (better, worse) = (last.difference.areas.improved.count, last.difference.areas.fellBack.count)
    let gate = last.from.name
    switch (better, worse) {
    case (0, 0): return text("trend-unmoved", ["gate": gate])
    case (_, 0): return text("trend-improved", ["gate": gate, "improved": better])
    case (0, _): return text("trend-fell-back", ["gate": gate, "fallen": worse])
    default: return text("trend-moved", ["gate": gate, "improved": better, "fallen": worse])
    }
  }

  static func trendDeck(_ points: [GateHistory.Point], _ site: SiteMap) -> Phrase {
    guard let today = points.last, let last = points.dropLast().last else { return Phrase() }
    let (then, now) = (last.snapshot.recommendation.words, today.snapshot.recommendation.words)
    let answer =
      then == now ? text("trend-recommended-same", ["then": then]) : text("trend-recommended-other", ["then": then, "now": now])
    let (old, new) = (SnapshotTally(last.snapshot), SnapshotTally(today.snapshot))
    let met = text(
      "trend-met", ["metThen": old.met, "dueThen": old.due, "gate": last.label, "metNow": new.met, "dueNow": new.due])
    let signed = text(
      "trend-signed",
      [
        "signedThen": old.signed, "askedThen": old.asked, "signedNow": new.signed, "askedNow": new.asked,
        "reach": reach(site.assessment.lacks.signOffs),
      ])
    return Phrase([answer, met, signed].inSentences)
  }

  static func noSnapshot(forgotten: [String]) -> Phrase {
    let held =
      forgotten.isEmpty
      ? "" : text("trend-held", ["gates": forgotten.listed(atMost: 4).capitalised, "count": forgotten.count])
    return Phrase([held, text("trend-first-snapshot")].inSentences)
  }

  static func forgotten(_ gates: [String]) -> String {
    gates.isEmpty ? "" : text("trend-forgotten", ["gates": gates.listed(atMost: 4).capitalised, "count": gates.count])
  }

  /// A snapshot that was not taken on its day.
  static func takenLater(_ point: GateHistory.Point, on taken: Day, _ asOf: Day) -> String {
    text(
      "trend-taken-later", ["gate": point.label, "taken": taken.short(from: asOf), "day": point.day.short(from: asOf)])
  }

  /// What to do on the day of the next gate.
  static func beginSnapshots(_ next: (id: String, day: Day)?, asOf: Day) -> (words: String, command: String) {
    guard let next else {
      let name = text("trend-begin-name")
      return (
        text("trend-begin"), "golive new gate G1 --name \"\(name)\" --day \(asOf.iso)\ngolive gate G1 --date \(asOf.iso)"
      )
    }
    return (text("trend-begin-next", ["gate": next.id, "day": next.day.full]), "golive gate \(next.id) --date \(next.day.iso)")
  }

  /// What a block of the chart is.
  static func blocks(across: String?) -> String {
    across.map { text("trend-blocks-across", ["area": $0]) } ?? text("trend-blocks")
  }

  /// In one line above what changed.
  ///
  /// - Parameter isPart: there may be more that is not shown.
  static func step(_ difference: Difference, isPart: Bool) -> String {
    if difference.isEmpty { return text("trend-nothing", ["reach": reach(isPart)]) }
    let improved = difference.requirements.improved
    let slips = difference.dates.count { $0.isSlip }
    let kinds = kinds(improved)
    let parts = [
      kinds.isEmpty
        ? text("trend-step-improved", ["count": improved.count])
        : text("trend-step-improved-of", ["count": improved.count, "kinds": kinds]),
      text("trend-step-fell-back", ["count": difference.requirements.fellBack.count]),
      slips > 0 ? text("trend-step-slipped", ["count": slips]) : nil,
    ]
    let distance =
      difference.days == 0 ? text("trend-step-same-day") : text("trend-step-days", ["count": abs(difference.days)])
    return text("trend-step", ["distance": distance, "parts": parts.compactMap(\.self).listed]).capitalised
  }

  /// How many of them must be true, and how many of these are not met without reserve: what is met grows only by the rest.
  private static func kinds(_ improved: [Difference.Move]) -> String {
    let mandatory = improved.filter { $0.level == Requirement.Level.mandatory.rawValue }
    let reserved = mandatory.count { $0.to != State.met.rawValue }
    let isPart = mandatory.count < improved.count
    let parts = [
      isPart ? text("trend-step-mandatory", ["count": mandatory.count]) : nil,
      reserved == 0
        ? nil
        : isPart
          ? text("trend-step-reserved-of-these", ["count": reserved]) : text("trend-step-reserved", ["count": reserved]),
    ]
    return parts.compactMap(\.self).joined(separator: text("list-between"))
  }

  /// `7 days later, put off three times`
  static func moved(_ move: DateMove) -> Phrase {
    guard let to = move.to else { return .alert(text("trend-taken-away")) }
    let days = abs(move.days)
    let hours = abs(to.hours(since: move.from)).hoursInWords
    let distance =
      switch (move.days == 0, move.isSlip) {
      case (false, true): text("trend-days-later", ["count": days])
      case (false, false): text("trend-days-earlier", ["count": days])
      case (true, true): text("trend-hours-later", ["hours": hours])
      case (true, false): text("trend-hours-earlier", ["hours": hours])
      }
    if move.slips < 2 { return Phrase(distance) }
    let times = Phrase.alert(text("trend-put-off-times", ["count": move.slips]))
    return phrase("trend-put-off", ["distance": distance, "times": times])
  }

  static func standing(_ standing: ScopeChange.Standing?, otherwise: String) -> String {
    guard let standing else { return otherwise }
    let parts = [standing.status.map { $0.unkeyed.capitalised }, standing.rollout].compactMap(\.self)
    return parts.isEmpty ? text("trend-no-status") : parts.joined(separator: text("list-between"))
  }

  static func checklistChanges(_ changes: ChecklistChanges, _ site: SiteMap) -> [Phrase] {
    func name(_ requirement: GateSnapshot.Requirement) -> Phrase {
      .link(requirement.ask.clause, site.requirement(requirement.id))
    }
    func words(_ state: String) -> String { State(rawValue: state).map { Status($0).inSentence } ?? state }
    let added = changes.added.map { phrase("trend-checklist-new", ["criterion": name($0), "state": words($0.state)]) }
    let gone = changes.gone.map { phrase("trend-checklist-gone", ["criterion": name($0), "state": words($0.state)]) }
    let changed = changes.changed.map { changed in
      let (then, now, criterion) = (words(changed.before.state), words(changed.after.state), name(changed.after))
      return then == now
        ? phrase("trend-checklist-same", ["criterion": criterion, "state": now])
        : phrase("trend-checklist-changed", ["criterion": criterion, "then": then, "now": now])
    }
    let files = changes.files.map { phrase("trend-checklist-file", ["file": site.fileName($0)]) }
    return added + gone + changed + files
  }
}

extension String {
  /// A recommendation as it stands in a sentence.
  fileprivate var words: String {
    Recommendation(rawValue: self).map { Status($0).inSentence } ?? self
  }
}
