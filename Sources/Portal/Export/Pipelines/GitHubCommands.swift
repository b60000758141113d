import Diagnostics

/// Workflow commands of GitHub Actions, a line each: it shows them at the lines of a pull request.
struct GitHubCommands {
  private let answer: PipelineAnswer

  init(_ answer: PipelineAnswer) { self.answer = answer }

  var text: String { Remarks.of(answer).filter { $0.acceptance == nil }.map(line).joined() }

  private func line(_ remark: Remark) -> String {
    let place = remark.place
    var properties = [("file", answer.paths.of(place.path))]
    if place.path.isEmpty { properties = [] }
    if place.line > 0 { properties.append(("line", String(place.line))) }
    if place.line > 0, place.column > 0 { properties.append(("col", String(place.column))) }
    properties.append(("title", remark.rule))
    let command = remark.level == .note ? "notice" : remark.level.rawValue
    let given = properties.map { "\($0.0)=\(Self.property($0.1))" }.joined(separator: ",")
    return "::\(command) \(given)::\(Self.data(remark.text))\n"
  }

  /// What comes last goes on to the end of the line.
  static func data(_ text: String) -> String {
    text.withoutControls.escaping(["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  static func property(_ text: String) -> String {
    text.withoutControls.escaping(["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }
}
