import Diagnostics
package import Workspace

/// A date that is another one now. A period whose start and end moved differently has two.
package struct DateMove: Hashable, Sendable {
  package let kind: GateSnapshot.PlannedDate.Kind
  package let id: String
  package let name: String
  package let from: Moment
  /// Nil where nobody names a date any more.
  package let to: Moment?
  /// It is the end of the period that moved.
  package let isEnd: Bool
  /// How often it was put off from one snapshot to the next, over all of them.
  package let slips: Int

  /// Put off, or taken away.
  package var isSlip: Bool { to.map { $0 > from } ?? true }
  package var days: Int { to.map { $0.day.number - from.day.number } ?? 0 }

  /// Those that were put off first; each kind in the order of the plan, and what is gone from the plan after the rest.
  static func all(from old: GateSnapshot, to new: GateSnapshot, history: [GateSnapshot]) -> [DateMove] {
    let steps = zip(history.map(PlannedDates.init), history.dropFirst().map(PlannedDates.init)).map { ($0, $1) }
    let moves = PlannedDates.shifts(from: PlannedDates(old), to: PlannedDates(new)).map { shift in
      let slips = steps.count { before, after in PeriodShift.isPutOff(before.shift(shift.key, to: after), shift.edges) }
      return DateMove(
        kind: shift.date.kind, id: shift.date.id, name: shift.date.name, from: shift.from, to: shift.to,
        isEnd: shift.edges == [.end],
        slips: slips)
    }
    return moves.filter(\.isSlip) + moves.filter { !$0.isSlip }
  }
}
