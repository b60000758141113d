package import Workspace

/// The values that queries may name: parameters of the checklist, and the programme's dates.
package struct Bindings: Sendable {
  /// By name without the colon.
  package private(set) var values: [String: Value]

  package init(_ values: [String: Value]) { self.values = values }

  package init(checklist: Checklist, programme: Programme?, asOf: Day?) {
    values = [:]
    for parameter in checklist.areas.flatMap(\.parameters) {
      bind(parameter.name, programme?.parameters[parameter.name] ?? parameter.demanded(of: programme))
    }
    func text(_ text: String?) -> Value { text.map(Value.text) ?? .null }
    values["as_of"] = text(asOf?.iso)
    values["go_live"] = text(programme?.goLive?.iso)
    values["cutover_start"] = text(programme?.cutover?.start.iso)
    values["cutover_end"] = text(programme?.cutover?.end.iso)
  }

  /// What a parameter is in this programme.
  package func value(of parameter: Area.Parameter) -> Value { values[Bindings.name(parameter.name)] ?? .null }

  /// Names have `-` and `.` in files and `_` in queries.
  static func name(_ parameter: String) -> String { String(parameter.sqlName.map { $0 == "." ? "_" : $0 }) }

  private mutating func bind(_ parameter: String, _ value: Value) {
    let name = Bindings.name(parameter)
    switch value {
    case .period(let start, let end): (values["\(name)_start"], values["\(name)_end"]) = (.text(start), .text(end))
    case .list(let items): values[name] = .text(items.joined(separator: "; "))
    default: values[name] = value
    }
  }
}

extension Area.Parameter {
  /// What the checklist demands: the stricter value in a big bang, and of a programme that does not say how it goes live.
  package func demanded(of programme: Programme?) -> Value {
    let isGradual = programme?.approach.map { $0 != "big-bang" } ?? false
    return isGradual ? standard : bigBang ?? standard
  }
}
