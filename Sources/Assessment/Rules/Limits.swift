import Workspace

/// The parameters of the checklist by the names under which queries are given them.
struct Limits {
  private let parameters: [String: (order: Int, parameter: Area.Parameter)]

  init(_ checklist: Checklist) {
    let all = checklist.areas.flatMap(\.parameters).enumerated().map { (Bindings.name($1.name), (order: $0, parameter: $1)) }
    parameters = Dictionary(all, uniquingKeysWith: { first, _ in first })
  }

  /// In the checklist's order.
  func used(by answers: [QueryAnswer]) -> [Area.Parameter] {
    var names = answers.reduce(into: Set<String>()) { $0.formUnion($1.bound) }
    // It was given to whoever looked at the words.
    if answers.contains(where: { $0.reads.contains { $0.table == "wording" } }) { names.insert(Wording.technicalWords) }
    return names.compactMap { parameters[$0] }.sorted { $0.order < $1.order }.map(\.parameter)
  }
}
