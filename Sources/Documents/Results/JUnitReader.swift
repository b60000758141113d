import Diagnostics

/// Reads JUnit XML: suites in suites, cases with what went wrong in them.
final class JUnitReader: XMLHandler {
  private let path: String
  private var suites: [JUnitSuite] = []
  private var current: JUnitCase?
  private var cases: [JUnitCase] = []
  /// What went wrong, while its text is read.
  private var fault: String?
  /// Names of properties of cases, in order of appearance.
  private var properties: [String] = []
  private var findings = Findings()
  private var notes: [Diagnostic] = []

  private static let maximumProperties = 50

  private init(_ path: String) { self.path = path }

  static func read(_ file: SourceFile) -> Parsed<Results?> {
    let reader = JUnitReader(file.path)
    let xml = XMLReader(file.path, reader)
    xml.readAll(file.bytes)
    if let problem = xml.problem { return Parsed(nil, [problem]) }
    return reader.results
  }

  func begin(_ name: String, _ attributes: XMLAttributes, depth: Int, at place: Place) {
    switch name {
    case "testsuites", "testsuite":
      if current != nil { misplaced(name, at: place, accepted: "suites hold suites and cases") }
      suites.append(JUnitSuite(name, attributes, at: place, day: suites.last?.day))
    case "testcase":
      if current != nil || suites.isEmpty {
        return misplaced(name, at: place, accepted: "a case stands in a suite, in no other case")
      }
      current = JUnitCase(attributes, suite: suites.last, at: place)
      checkTime(attributes["time"], at: place)
    case "failure", "error", "skipped":
      guard current != nil else { return misplaced(name, at: place, accepted: "it stands in a case, or nobody knows what failed") }
      current?.add(name, attributes["message"])
      fault = ""
    case "rerunFailure", "rerunError": current?.isRepeated = true
    case "flakyFailure", "flakyError": current?.isFlaky = true
    case "property" where current != nil:
      guard let key = attributes["name"], !key.isEmpty else { return }
      if !properties.contains(key), properties.count < Self.maximumProperties { properties.append(key) }
      current?.properties[key] = attributes["value"] ?? ""
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let text = fault, text.utf8.count < 1_000 else { return }
    fault = text + String(decoding: bytes.prefix(1_000), as: UTF8.self)
  }

  func end(_ name: String, depth: Int) {
    switch name {
    case "testsuites", "testsuite":
      guard let suite = suites.popLast() else { return }
      notes += suite.disagreements
      if !suites.isEmpty { suites[suites.count - 1].counts.add(suite.counts) }
    case "testcase":
      guard let done = current else { return }
      suites[suites.count - 1].counts.add(done)
      cases.append(done)
      current = nil
    case "failure", "error", "skipped":
      if let text = fault, current?.message.isEmpty ?? false {
        current?.message = JUnitCase.firstLine(of: text)
      }
      fault = nil
    default: break
    }
  }

  private func misplaced(_ name: String, at place: Place, accepted: String) {
    findings.add(.resultValue, "a `\(name)` where none may stand", at: place, help: "\(accepted); export the file again")
  }

  private func checkTime(_ text: String?, at place: Place) {
    guard let text, !text.isEmpty, JUnitCase.milliseconds(text) == nil else { return }
    findings.add(
      .resultValue, "the time of a case is `\(text)`", at: place, help: "accepted: seconds such as `1.25`, not below zero")
  }

  private var results: Parsed<Results?> {
    let problems = findings.diagnostics + notes + flaky
    if cases.isEmpty {
      let empty = Diagnostic(
        .resultsEmpty, "the file has no test case", at: Place(path, line: 1, column: 1),
        help: "no test ran, or none was written down: that is no evidence; look at the run and import its file again")
      return Parsed(nil, problems + [empty])
    }
    let start = Place(path, line: 1, column: 1)
    let fields =
      [
        Results.Field(["id"], .key, at: start), .init(["name", "case", "test case", "title"], at: start),
        .init(["status", "result", "outcome"], .word, at: start), .init(["timestamp", "date"], at: start),
        .init(["time", "duration", "lasted"], .milliseconds, at: start), .init(["message", "actual", "actual result"], at: start),
        .init(["suite"], at: start), .init(["classname"], at: start), .init(["file"], at: start),
      ] + properties.map { .init([$0], at: start) }
    let rows = cases.map { done in
      // What was skipped was not run on any day.
      let texts = [
        done.id, done.name, done.status, done.status == "skipped" ? "" : done.day, done.time.map { "\($0)" } ?? "", done.message,
        done.suite, done.className,
        done.file,
      ]
      return Table.Row((texts + properties.map { done.properties[$0] ?? "" }).map { .init($0, at: done.place) }, at: done.place)
    }
    var counts: [(String, Int)] = []
    for status in ["passed", "failed", "error", "skipped"] {
      let count = cases.count { $0.status == status }
      if count > 0 { counts.append((status, count)) }
    }
    let words = counts.map { "\($1) \($0)" }.joined(separator: ", ")
    return Parsed(
      Results(.junit, counted: "\(Results.count(cases.count, "test case")): \(words)", fields: fields, rows: rows), problems)
  }

  private var flaky: [Diagnostic] {
    let flaky = cases.filter { $0.isFlaky && $0.status == "passed" }
    guard let first = flaky.first else { return [] }
    return [
      Diagnostic(
        .resultsAccount, "\(flaky.count) of the cases failed and passed when repeated; they count as passed", at: first.place,
        help: "the first is `\(first.name)`; if that is not good enough, repair them and run again", severity: .warning)
    ]
  }
}
