import Diagnostics

/// Logging commands of Azure Pipelines, a line each. It knows errors and warnings.
struct AzureCommands {
  private let answer: PipelineAnswer

  init(_ answer: PipelineAnswer) { self.answer = answer }

  var text: String { Remarks.of(answer).filter { $0.acceptance == nil }.map(line).joined() }

  private func line(_ remark: Remark) -> String {
    let place = remark.place
    var properties = [("type", remark.level == .error ? "error" : "warning")]
    if !place.path.isEmpty { properties.append(("sourcepath", answer.paths.of(place.path))) }
    if place.line > 0 { properties.append(("linenumber", String(place.line))) }
    if place.line > 0, place.column > 0 { properties.append(("columnnumber", String(place.column))) }
    properties.append(("code", remark.rule))
    let given = properties.map { "\($0.0)=\(Self.property($0.1));" }.joined()
    return "##vso[task.logissue \(given)]\(Self.data(remark.text))\n"
  }

  static func data(_ text: String) -> String {
    text.withoutControls.escaping(["%": "%AZP25", "\r": "%0D", "\n": "%0A"])
  }

  static func property(_ text: String) -> String {
    text.withoutControls.escaping(["%": "%AZP25", "\r": "%0D", "\n": "%0A", ";": "%3B", "]": "%5D"])
  }
}
