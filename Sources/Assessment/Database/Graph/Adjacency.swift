/// The edges of a graph, by where they begin, in two flat arrays.
struct Adjacency {
  private let starts: [Int]
  private let targets: [Int]

  init(count: Int, edges: [(from: Int, to: Int)]) {
    var starts = Array(repeating: 0, count: count + 1)
    for edge in edges { starts[edge.from + 1] += 1 }
    for node in 0..<count { starts[node + 1] += starts[node] }
    var free = starts
    var targets = Array(repeating: 0, count: edges.count)
    for edge in edges {
      targets[free[edge.from]] = edge.to
      free[edge.from] += 1
    }
    (self.starts, self.targets) = (starts, targets)
  }

  var count: Int { starts.count - 1 }

  subscript(node: Int) -> ArraySlice<Int> { targets[starts[node]..<starts[node + 1]] }

  var reversed: Adjacency {
    Adjacency(count: count, edges: (0..<count).flatMap { node in self[node].map { (from: $0, to: node) } })
  }
}
