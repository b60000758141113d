import Diagnostics
package import Workspace

/// A date that is another one now.
package struct DateMove: Hashable, Sendable {
  package let kind: GateSnapshot.PlannedDate.Kind
  package let id: String
  package let name: String
  package let from: Moment
  /// Nil where nobody names a date any more.
  package let to: Moment?
  /// Only the end of the period has moved.
  package let isEnd: Bool
  /// How often it was put off from one snapshot to the next, over all of them.
  package let slips: Int

  /// Put off, or taken away.
  package var isSlip: Bool { to.map { $0 > from } ?? true }
  package var days: Int { to.map { $0.day.number - from.day.number } ?? 0 }

  /// Those that were put off first, by days; each kind in the order of the plan.
  static func all(from old: GateSnapshot, to new: GateSnapshot, history: [GateSnapshot]) -> [DateMove] {
    let known = byKey(old)
    let moves = new.dates.compactMap { date -> DateMove? in
      guard let before = known[key(date)], let start = before.start else { return nil }
      let slips = zip(history, history.dropFirst()).count { isPutOff(date, from: $0, to: $1) }
      func move(_ from: Moment, _ to: Moment?, isEnd: Bool) -> DateMove {
        DateMove(kind: date.kind, id: date.id, name: date.name, from: from, to: to, isEnd: isEnd, slips: slips)
      }
      if date.start != start { return move(start, date.start, isEnd: false) }
      guard let end = before.end, let now = date.end, now != end else { return nil }
      return move(end, now, isEnd: true)
    }
    return moves.filter(\.isSlip) + moves.filter { !$0.isSlip }
  }

  private static func isPutOff(_ date: GateSnapshot.PlannedDate, from old: GateSnapshot, to new: GateSnapshot) -> Bool {
    guard let before = byKey(old)[key(date)], let after = byKey(new)[key(date)], let start = before.start else { return false }
    guard let later = after.start else { return true }
    if later != start { return later > start }
    return zip([before.end].compactMap(\.self), [after.end].compactMap(\.self)).contains { $1 > $0 }
  }

  private static func key(_ date: GateSnapshot.PlannedDate) -> [Exact] { [Exact(date.kind.rawValue), Exact(date.id)] }

  private static func byKey(_ snapshot: GateSnapshot) -> [[Exact]: GateSnapshot.PlannedDate] {
    Dictionary(snapshot.dates.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
  }
}
