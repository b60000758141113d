package import Workspace

extension Requirement {
  /// The parameters that its queries name, and those of the views that they read, in the order of the checklist.
  package func parameters(of checklist: Checklist) -> [Area.Parameter] {
    let views = Dictionary(
      checklist.areas.flatMap(\.views).map { ($0.name.sqlName, $0.query) }, uniquingKeysWith: { first, _ in first })
    var bound: Set<String> = []
    var seen: Set<String> = []
    var waiting = [when, breach, intolerable, shows].compactMap(\.self)
    while let query = waiting.popLast() {
      for token in SQLText(query.sql).tokens {
        if token.text.hasPrefix(":") { bound.insert(String(token.text.dropFirst())) }
        let name = token.text.lowercased()
        if token.isName, seen.insert(name).inserted, let view = views[name] { waiting.append(view) }
      }
    }
    return checklist.areas.flatMap(\.parameters).filter { bound.contains(Bindings.name($0.name)) }
  }
}

extension Bindings {
  /// What a parameter is in this programme.
  package func value(of parameter: Area.Parameter) -> Value { values[Bindings.name(parameter.name)] ?? .null }
}
