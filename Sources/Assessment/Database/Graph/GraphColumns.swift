import Diagnostics
import Workspace

/// Positions of the columns that a graph is computed from.
struct GraphColumns {
  let id: Int
  let after: Int
  let duration: [Int]
  let start: Int?
  private let names: [String]

  init(_ graph: TableSchema.Graph, _ schema: TableSchema) throws(Refusal) {
    func refusal(_ message: String, _ help: String) -> Refusal {
      Refusal(diagnostic: Diagnostic(.graphColumns, message, at: graph.place, help: help))
    }
    func position(_ name: String, _ types: String, _ accepts: (Column.Kind) -> Bool) throws(Refusal) -> Int {
      guard let position = schema.columns.firstIndex(where: { $0.name == name }) else {
        let meant = nearest(to: name, among: schema.columns.map(\.name))
        throw refusal(
          "the graph `\(graph.name)` names a column `\(name)` that `\(schema.name)` does not have",
          meant.map { "did you mean `\($0)`?" } ?? "declare the column")
      }
      guard accepts(schema.columns[position].kind) else {
        throw refusal("the graph `\(graph.name)` cannot use the column `\(name)`", "declare it as \(types)")
      }
      return position
    }
    guard let id = schema.columns.firstIndex(where: { $0.kind == .id }) else {
      throw refusal("the graph `\(graph.name)` needs a column of type `id` in `\(schema.name)`", "declare one")
    }
    self.id = id
    after = try position(graph.after, "a list or a reference") {
      if case .list = $0 { true } else if case .reference = $0 { true } else { false }
    }
    var duration: [Int] = []
    for name in graph.duration {
      duration.append(
        try position(name, "a duration, a number or a period") { [.duration, .number, .integer, .period].contains($0) })
    }
    if duration.isEmpty {
      throw refusal("the graph `\(graph.name)` names no column with a duration", "name the columns under `duration`")
    }
    self.duration = duration
    start = try graph.start.map { name throws(Refusal) in
      try position(name, "a datetime, a date or a period") { [.datetime, .date, .period].contains($0) }
    }
    names = ([id, after] + duration + (start.map { [$0] } ?? [])).map { schema.columns[$0].sqlName }
  }

  /// Who reads the graph reads these.
  func reads(_ table: String) -> Reads { Reads(columns: [table.lowercased(): Set(names)]) }

  func id(_ row: Row) -> String { row.values[id].text ?? "" }

  func node(_ row: Row) -> Graph.Node {
    let others: [String]
    switch row.values[after] {
    case .list(let ids): others = ids
    case .text(let id): others = [id]
    default: others = []
    }
    return Graph.Node(
      id: id(row), after: others, hours: duration.lazy.compactMap { row.values[$0].hours }.first,
      start: start.flatMap { row.values[$0].start })
  }
}

extension Value {
  fileprivate var hours: Double? {
    switch self {
    case .integer(let hours): Double(hours)
    case .number(let hours): hours
    case .period(let start, let end): Moment(iso: start).flatMap { start in Moment(iso: end).map { $0.hours(since: start) } }
    default: nil
    }
  }

  fileprivate var start: Moment? {
    switch self {
    case .text(let text), .period(let text, _): Moment(iso: text) ?? Day(iso: text).map { Moment($0) }
    default: nil
    }
  }
}
