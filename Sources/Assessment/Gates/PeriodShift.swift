import Workspace

/// How the start and the end of a planned period moved.
struct PeriodShift {
  enum Edge { case start, end }

  private let start: (from: Moment?, to: Moment?)
  private let end: (from: Moment?, to: Moment?)

  /// - Parameter after: nil where the date is no longer in the plan.
  init(from before: GateSnapshot.PlannedDate, to after: GateSnapshot.PlannedDate?) {
    start = (before.start, after?.start)
    end = (before.end, after?.end)
  }

  /// What to tell: one move where all of the period moved alike, otherwise one for each edge.
  var moved: [(edges: Set<Edge>, from: Moment, to: Moment?)] {
    let edges = [(Edge.start, start), (Edge.end, end)].compactMap { edge, way -> (edges: Set<Edge>, from: Moment, to: Moment?)? in
      guard let from = way.from, from != way.to else { return nil }
      return ([edge], from, way.to)
    }
    guard edges.count == 2, distance(start) == distance(end) else { return edges }
    return [([.start, .end], edges[0].from, edges[0].to)]
  }

  /// Hours; nil where it was taken away.
  private func distance(_ way: (from: Moment?, to: Moment?)) -> Double? {
    guard let from = way.from, let to = way.to else { return nil }
    return to.hours(since: from)
  }

  /// Whether any of these edges is later, or gone.
  static func isPutOff(_ shift: PeriodShift?, _ edges: Set<Edge>) -> Bool {
    shift?.moved.contains { move in !move.edges.isDisjoint(with: edges) && (move.to.map { $0 > move.from } ?? true) } ?? false
  }
}
