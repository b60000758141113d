import Assessment
import Diagnostics
import Workspace

/// JUnit XML: a suite for each area, a case for each requirement. Passed is only what is met; what is not due, waived, not applicable
/// or met with conditions is skipped, and says so. The first suite is whether the files can be read as declared.
struct JUnitReport {
  private struct Suite {
    let name: String
    let cases: [Case]
  }

  private struct Case {
    enum Outcome {
      case passed
      /// The word, then a sentence, then lines.
      case failed(String, String, [String])
      case skipped(String)
      case broken(String, String, [String])
    }

    let group: String
    let name: String
    let file: String?
    let line: Int
    let outcome: Outcome
  }

  private let answer: PipelineAnswer
  private let remarks: [Exact: [Remark]]

  init(_ answer: PipelineAnswer) {
    self.answer = answer
    remarks = Dictionary(grouping: Remarks.of(answer).filter { !$0.isForm }) { Exact($0.rule) }
  }

  var text: String {
    let suites = [form] + (answer.isReadable ? answer.assessment.areas.map(suite) : [])
    let name = answer.assessment.workspace.programme.name
    var lines = [#"<?xml version="1.0" encoding="UTF-8"?>"#]
    lines.append("<testsuites\(Self.counts(name.isEmpty ? "golive" : name, suites.flatMap(\.cases)))>")
    for suite in suites {
      let stamp = " timestamp=\"\(answer.assessment.asOf.iso)T00:00:00\""
      lines.append("  <testsuite\(Self.counts(suite.name, suite.cases))\(stamp)>")
      lines += suite.cases.flatMap(self.lines)
      lines.append("  </testsuite>")
    }
    return (lines + ["</testsuites>"]).joined(separator: "\n") + "\n"
  }

  private var form: Suite {
    let errors = answer.diagnostics.sorted().filter { $0.severity == .error }
    let cases = errors.map { diagnostic in
      let place = diagnostic.place
      let position = place.line == 0 ? "" : place.column == 0 ? ":\(place.line)" : ":\(place.line):\(place.column)"
      let path = answer.paths.of(place.path)
      return Case(
        group: "form", name: "\(diagnostic.code.id) \(path)\(position)", file: path, line: place.line,
        outcome: .broken(diagnostic.code.id, diagnostic.message, diagnostic.help.map { ["help: \($0)"] } ?? []))
    }
    let fine = Case(group: "form", name: "every file can be read as declared", file: nil, line: 0, outcome: .passed)
    return Suite(name: "Form", cases: cases.isEmpty ? [fine] : cases)
  }

  private func suite(_ area: AreaResult) -> Suite {
    Suite(
      name: area.area.title,
      cases: area.requirements.filter(\.isListed).map { result in
        let requirement = result.requirement
        let place = requirement.place
        return Case(
          group: area.area.slug, name: "\(requirement.id): \(requirement.ask)", file: answer.paths.of(place.path), line: place.line,
          outcome: outcome(result, remarks[Exact(requirement.id)] ?? []))
      })
  }

  private func outcome(_ result: RequirementResult, _ remarks: [Remark]) -> Case.Outcome {
    func said(_ word: String) -> String { result.found.isEmpty ? word : "\(word): \(result.found)" }
    if result.isLater { return .skipped("asked for at a later stage") }
    switch result.state {
    case .met: return .passed
    case .notMet, .noEvidence:
      let level = result.requirement.level.rawValue
      return .failed("\(level) \(result.state.rawValue)", result.found, remarks.map(line))
    case .conditions: return .skipped(said("met with conditions"))
    case .waived: return .skipped(said("waived"))
    case .notDue: return .skipped(said("not due yet"))
    case .notApplicable: return .skipped(said("not applicable"))
    }
  }

  private func line(_ remark: Remark) -> String {
    let place = remark.place
    let position = place.line == 0 ? "" : ":\(place.line)"
    let accepted = remark.acceptance.map { " (\($0.words))" } ?? ""
    return "\(answer.paths.of(place.path))\(position): \(remark.message)\(accepted)"
  }

  private static func counts(_ name: String, _ cases: [Case]) -> String {
    func count(_ isCounted: (Case.Outcome) -> Bool) -> String { String(cases.count { isCounted($0.outcome) }) }
    return XMLText.attributes([
      ("name", name), ("tests", String(cases.count)), ("failures", count { if case .failed = $0 { true } else { false } }),
      ("errors", count { if case .broken = $0 { true } else { false } }),
      ("skipped", count { if case .skipped = $0 { true } else { false } }), ("time", "0"),
    ])
  }

  private func lines(_ one: Case) -> [String] {
    var attributes = [("classname", one.group), ("name", one.name), ("time", "0")]
    if let file = one.file { attributes.append(("file", file)) }
    if one.line > 0 { attributes.append(("line", String(one.line))) }
    let open = "    <testcase\(XMLText.attributes(attributes))"
    func element(_ name: String, _ given: [(String, String)], _ body: [String]) -> [String] {
      let inner = body.isEmpty ? "/>" : ">\(XMLText.content(body.joined(separator: "\n")))</\(name)>"
      return [open + ">", "      <\(name)\(XMLText.attributes(given))" + inner, "    </testcase>"]
    }
    switch one.outcome {
    case .passed: return [open + "/>"]
    case .failed(let type, let message, let body): return element("failure", [("message", message), ("type", type)], body)
    case .broken(let type, let message, let body): return element("error", [("message", message), ("type", type)], body)
    case .skipped(let message): return element("skipped", [("message", message)], [])
    }
  }
}

/// Text for XML 1.0.
enum XMLText {
  static func content(_ text: String) -> String {
    text.withoutControls.escaping(["&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"])
  }

  /// Line ends and tabs would come back as blanks.
  static func attributes(_ attributes: [(name: String, value: String)]) -> String {
    let words: KeyValuePairs<Unicode.Scalar, String> = [
      "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;",
    ]
    return attributes.map { " \($0.name)=\"\($0.value.withoutControls.escaping(words))\"" }.joined()
  }
}
