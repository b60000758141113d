package import Workspace

/// Which parameters of the checklist the queries of a requirement name, themselves or through views.
package struct ParameterUse {
  /// What a query names: values, and whatever else is a name.
  private struct Names {
    var bound: Set<String> = []
    var others: Set<String> = []

    init(_ query: Query) {
      for token in SQLText(query.sql).tokens {
        if token.kind == .parameter { bound.insert(String(token.text.dropFirst())) }
        if token.isName { others.insert(token.text.lowercased()) }
      }
    }
  }

  private let parameters: [Area.Parameter]
  private let views: [String: Names]

  package init(_ checklist: Checklist) {
    parameters = checklist.areas.flatMap(\.parameters)
    views = Dictionary(
      checklist.areas.flatMap(\.views).map { ($0.name.sqlName, Names($0.query)) }, uniquingKeysWith: { first, _ in first })
  }

  /// In the order of the checklist.
  package func parameters(of requirement: Requirement) -> [Area.Parameter] {
    var bound: Set<String> = []
    var seen: Set<String> = []
    var waiting = requirement.queries.map(Names.init)
    while let names = waiting.popLast() {
      bound.formUnion(names.bound)
      for name in names.others where seen.insert(name).inserted { if let view = views[name] { waiting.append(view) } }
    }
    // It is read when the words are looked at.
    if seen.contains("wording") { bound.insert(Wording.technicalWords) }
    return parameters.filter { bound.contains(Bindings.name($0.name)) }
  }
}

extension Bindings {
  /// What a parameter is in this programme.
  package func value(of parameter: Area.Parameter) -> Value { values[Bindings.name(parameter.name)] ?? .null }
}
