import Diagnostics

/// What is wrong with one file. A damaged file is told about so many times, then its author knows.
struct Findings {
  static let maximum = 100

  private(set) var diagnostics: [Diagnostic] = []

  init() {}

  init(_ diagnostics: [Diagnostic]) {
    for finding in diagnostics { add(finding.code, finding.message, at: finding.place, help: finding.help ?? "") }
  }

  mutating func add(
    _ code: Code, _ message: @autoclosure () -> String, at place: @autoclosure () -> Place, help: @autoclosure () -> String
  ) {
    if diagnostics.count < Self.maximum {
      diagnostics.append(Diagnostic(code, message(), at: place(), help: help()))
    } else if diagnostics.count == Self.maximum {
      diagnostics.append(
        Diagnostic(
          .moreFindings, "more findings in this file are not listed", at: place(), help: "repair the first \(Self.maximum)"))
    }
  }
}
