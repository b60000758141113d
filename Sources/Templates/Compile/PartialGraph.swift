import Diagnostics

/// Which template includes which: finds partials that do not exist, and inclusions that can never end.
struct PartialGraph {
  private struct Call {
    let callee: Int
    /// Outside of every section: runs whenever its template runs.
    let isCertain: Bool
    let place: Place
  }

  private var calls: [[Call]] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ templates: [ParsedTemplate], numbers: [Exact: Int]) {
    for template in templates {
      var depth = 0
      var calls: [Call] = []
      for node in template.nodes {
        switch node {
        case .open: depth += 1
        case .close: depth -= 1
        case .partial(let name, _, let place):
          if let callee = numbers[Exact(name)] {
            calls.append(Call(callee: callee, isCertain: depth == 0, place: place))
          } else {
            diagnostics.append(missingTemplate(name, among: templates.map(\.name), at: place, .templatePartial))
          }
        case .lineStart, .text, .value, .words: break
        }
      }
      self.calls.append(calls)
    }
    for template in templates.indices {
      for call in calls[template] where call.isCertain && reaches(template, from: call.callee, certainly: true) {
        let message = "partial `\(templates[call.callee].name)` comes back here without end"
        let help = "put the partial into a section that is false at the end, as `{{#children}}…{{/children}}`"
        diagnostics.append(Diagnostic(.templateCycle, message, at: call.place, help: help))
      }
    }
  }

  /// True when `start` is the template or includes it, at once or through others.
  func reaches(_ template: Int, from start: Int, certainly: Bool = false) -> Bool {
    var seen: Set<Int> = [start]
    var waiting = [start]
    while let next = waiting.popLast() {
      if next == template { return true }
      for call in calls[next] where call.isCertain || !certainly {
        if seen.insert(call.callee).inserted { waiting.append(call.callee) }
      }
    }
    return false
  }
}

/// A name of a template that is not there, with the nearest that is.
func missingTemplate(_ name: String, among names: [String], at place: Place, _ code: Code) -> Diagnostic {
  let guess = didYouMean(name, among: names)
  return Diagnostic(code, "there is no template `\(name)`", at: place, help: guess + "templates are \(listing(names))")
}

/// Names for a message, the first few in order of bytes.
func listing(_ names: [String], atMost limit: Int = 20) -> String {
  let names = Set(names.map(Exact.init)).sorted()
  let shown = names.prefix(limit).map { "`\($0)`" }.joined(separator: ", ")
  if names.isEmpty { return "none" }
  return names.count > limit ? "\(shown) and \(names.count - limit) more" : shown
}
