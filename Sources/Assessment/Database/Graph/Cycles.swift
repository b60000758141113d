/// What waits for itself. Tarjan's strongly connected components, with a stack of its own instead of recursion: a chain of
/// 100,000 rows must not end the process.
struct Cycles {
  /// Number of the component of each node that is left.
  private var component: [Int?]
  /// By component: the rows of one circle in it, each waiting for the one before; empty if it is no cycle.
  private var circles: [[Int]] = []
  /// By component: the component with the cycle that it is behind.
  private var behind: [Int?] = []

  /// `left`: the nodes that have no order. Components are found in an order in which each comes after those it waits for.
  init(_ waits: Adjacency, left: [Bool]) {
    component = Array(repeating: nil, count: left.count)
    var number = Array(repeating: 0, count: left.count)
    var low = number
    var next = number
    var counter = 0
    var open: [Int] = []
    var path: [Int] = []
    for root in left.indices where left[root] && number[root] == 0 {
      path = [root]
      while let node = path.last {
        if number[node] == 0 {
          counter += 1
          (number[node], low[node]) = (counter, counter)
          open.append(node)
        }
        let others = waits[node]
        let position = others.startIndex + next[node]
        if position < others.endIndex {
          next[node] += 1
          let other = others[position]
          if !left[other] { continue }
          if number[other] == 0 {
            path.append(other)
          } else if component[other] == nil {
            low[node] = min(low[node], number[other])
          }
        } else {
          path.removeLast()
          if let above = path.last { low[above] = min(low[above], low[node]) }
          if low[node] == number[node] { close(from: node, &open, waits) }
        }
      }
    }
  }

  func cycle(of node: Int) -> [Int]? {
    guard let component = component[node], !circles[component].isEmpty else { return nil }
    return circles[component]
  }

  func cycle(before node: Int) -> [Int]? { component[node].flatMap { behind[$0] }.map { circles[$0] } }

  private mutating func close(from node: Int, _ open: inout [Int], _ waits: Adjacency) {
    let number = circles.count
    guard let start = open.lastIndex(of: node) else { return }
    let members = open[start...].sorted()
    open.removeSubrange(start...)
    for member in members { component[member] = number }
    circles.append(circle(from: members[0], in: number, waits))
    let before = Set(members.flatMap { waits[$0] }.compactMap { component[$0] }).subtracting([number])
    behind.append(before.compactMap { circles[$0].isEmpty ? behind[$0] : $0 }.min())
  }

  /// Goes from row to the row it waits for until one comes again.
  private func circle(from first: Int, in number: Int, _ waits: Adjacency) -> [Int] {
    var met: [Int: Int] = [:]
    var walk: [Int] = []
    var node = first
    while met[node] == nil {
      met[node] = walk.count
      walk.append(node)
      guard let other = waits[node].first(where: { component[$0] == number }) else { return [] }
      node = other
    }
    let circle = Array(walk[(met[node] ?? 0)...].reversed())
    guard let least = circle.indices.min(by: { circle[$0] < circle[$1] }) else { return [] }
    return Array(circle[least...] + circle[..<least])
  }
}
