import Diagnostics
import Workspace

/// Rows that wait for one another, and when each can begin and must end. Linear in rows and waits; nothing recursive.
struct Graph {
  struct Node {
    let id: String
    /// Ids of the rows to wait for.
    let after: [String]
    /// Nil if no duration is given.
    let hours: Double?
    /// Does not begin before.
    let start: Moment?
  }

  /// In hours from the first start. In or behind a cycle nothing is known; without a duration only the start.
  struct Times: Equatable {
    var earliest: Double?
    var finish: Double?
    /// The last moment to begin that delays nothing.
    var latest: Double?
    var slack: Double?
    var isCritical: Bool?
    var problem: String?
  }

  /// Whole seconds compare exactly: ten times six minutes are an hour.
  private static let secondsPerHour = 3_600.0
  private static let longestHours = 1_000_000.0

  private let nodes: [Node]
  private let waits: Adjacency
  private let unknown: [[String]]

  /// `elsewhere`: rows of the table that the graph leaves out; to wait for them takes no time.
  init(_ nodes: [Node], elsewhere: Set<Exact> = []) {
    self.nodes = nodes
    var index: [Exact: Int] = [:]
    index.reserveCapacity(nodes.count)
    for (position, node) in nodes.enumerated() where index[Exact(node.id)] == nil { index[Exact(node.id)] = position }
    var edges: [(from: Int, to: Int)] = []
    var unknown = Array(repeating: [String](), count: nodes.count)
    for (position, node) in nodes.enumerated() {
      for id in node.after {
        if let other = index[Exact(id)] {
          edges.append((position, other))
        } else if !elsewhere.contains(Exact(id)) {
          unknown[position].append(id)
        }
      }
    }
    waits = Adjacency(count: nodes.count, edges: edges)
    self.unknown = unknown
  }

  /// In the order of the nodes.
  func times() -> [Times] {
    let followers = waits.reversed
    let order = order(followers)
    var result = Array(repeating: Times(), count: nodes.count)
    let lengths = nodes.map(Graph.seconds)
    let origin = nodes.compactMap(\.start).min()
    var earliest = nodes.map { node in
      origin.flatMap { node.start?.hours(since: $0) }.map { Int(($0 * Graph.secondsPerHour).rounded()) } ?? 0
    }
    for node in order {
      for other in waits[node] { earliest[node] = max(earliest[node], earliest[other] + lengths[other]) }
    }
    let end = order.map { earliest[$0] + lengths[$0] }.max() ?? 0
    var latest = lengths.map { end - $0 }
    for node in order.reversed() {
      for other in waits[node] { latest[other] = min(latest[other], latest[node] - lengths[other]) }
    }
    for node in order {
      func hours(_ seconds: Int) -> Double { Double(seconds) / Graph.secondsPerHour }
      result[node].earliest = hours(earliest[node])
      guard nodes[node].hours.map({ $0 >= 0 }) == true else { continue }
      result[node].finish = hours(earliest[node] + lengths[node])
      result[node].latest = hours(latest[node])
      result[node].slack = hours(latest[node] - earliest[node])
      result[node].isCritical = latest[node] == earliest[node]
    }
    let cycles = Cycles(waits, left: Graph.left(order, of: nodes.count))
    for node in nodes.indices { result[node].problem = problem(of: node, cycles) }
    return result
  }

  /// Each after all that it waits for; what is in or behind a cycle is left out.
  private func order(_ followers: Adjacency) -> [Int] {
    var open = nodes.indices.map { waits[$0].count }
    var order = nodes.indices.filter { open[$0] == 0 }
    var next = 0
    while next < order.count {
      for follower in followers[order[next]] {
        open[follower] -= 1
        if open[follower] == 0 { order.append(follower) }
      }
      next += 1
    }
    return order
  }

  private static func left(_ order: [Int], of count: Int) -> [Bool] {
    var left = Array(repeating: true, count: count)
    for node in order { left[node] = false }
    return left
  }

  private static func seconds(_ node: Node) -> Int {
    guard let hours = node.hours, hours.isFinite else { return 0 }
    return Int((min(max(0, hours), longestHours) * secondsPerHour).rounded())
  }

  private func problem(of node: Int, _ cycles: Cycles) -> String? {
    var problems: [String] = []
    if nodes[node].hours == nil { problems.append("no duration") }
    if let hours = nodes[node].hours, !(hours >= 0) { problems.append("duration below zero") }
    if !unknown[node].isEmpty { problems.append("unknown: " + unknown[node].joined(separator: ", ")) }
    if let cycle = cycles.cycle(of: node) {
      problems.append("cycle: " + list(cycle))
    } else if let cycle = cycles.cycle(before: node) {
      problems.append("behind a cycle: " + list(cycle))
    }
    return problems.isEmpty ? nil : problems.joined(separator: "; ")
  }

  private func list(_ cycle: [Int]) -> String {
    let shown = cycle.prefix(12).map { nodes[$0].id }.joined(separator: ", ")
    return cycle.count > 12 ? "\(shown) and \(cycle.count - 12) more" : shown
  }
}
