import Diagnostics
import Workspace

/// The dates of a snapshot by what they are of.
struct PlannedDates {
  struct Shift {
    let key: [Exact]
    let date: GateSnapshot.PlannedDate
    let edges: Set<PeriodShift.Edge>
    let from: Moment
    let to: Moment?
  }

  private let dates: [GateSnapshot.PlannedDate]
  private let byKey: [[Exact]: GateSnapshot.PlannedDate]

  init(_ snapshot: GateSnapshot) {
    dates = snapshot.dates
    byKey = Dictionary(snapshot.dates.map { (Self.key($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func key(_ date: GateSnapshot.PlannedDate) -> [Exact] { [Exact(date.kind.rawValue), Exact(date.id)] }

  /// Nil where the date was not there before, or where it is none that could have slipped.
  func shift(_ key: [Exact], to new: PlannedDates) -> PeriodShift? {
    guard let before = byKey[key] else { return nil }
    let after = new.byKey[key]
    // Only open items of the RAID log are kept: one that is not in the list any more was closed.
    if after == nil, before.kind == .raid { return nil }
    return PeriodShift(from: before, to: after)
  }

  static func shifts(from old: PlannedDates, to new: PlannedDates) -> [Shift] {
    let gone = old.dates.filter { new.byKey[key($0)] == nil }
    return (new.dates + gone).flatMap { date -> [Shift] in
      let key = Self.key(date)
      return old.shift(key, to: new)?.moved.map { edges, from, to in
        Shift(key: key, date: date, edges: edges, from: from, to: to)
      } ?? []
    }
  }
}
