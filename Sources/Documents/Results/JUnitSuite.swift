import Diagnostics

/// A suite with what it announces and what it holds.
struct JUnitSuite {
  struct Counts {
    var tests = 0, failures = 0, errors = 0, skipped = 0

    mutating func add(_ other: Counts) {
      tests += other.tests
      failures += other.failures
      errors += other.errors
      skipped += other.skipped
    }

    mutating func add(_ done: JUnitCase) {
      tests += 1
      failures += done.faults.contains("failure") ? 1 : 0
      errors += done.faults.contains("error") ? 1 : 0
      skipped += done.status == "skipped" ? 1 : 0
    }
  }

  let name: String
  let day: String?
  let place: Place
  private let announced: [(what: String, count: Int?)]
  var counts = Counts()

  init(_ element: String, _ attributes: XMLAttributes, at place: Place, day: String?) {
    name = attributes["name"] ?? element
    self.day = attributes["timestamp"] ?? day
    self.place = place
    announced = [
      ("tests", attributes["tests"]), ("failures", attributes["failures"]), ("errors", attributes["errors"]),
      ("skipped", attributes["skipped"]),
    ].map { ($0.0, $0.1.flatMap { Int($0) }) }
  }

  /// Where more is announced than is there, something that may have failed is missing.
  var disagreements: [Diagnostic] {
    zip(announced, [counts.tests, counts.failures, counts.errors, counts.skipped]).compactMap { told, found in
      guard let count = told.count, count != found else { return nil }
      let isShort = count > found && told.what != "skipped"
      return Diagnostic(
        .resultCounts, "the suite `\(name)` announces \(told.what): \(count), and its cases make \(found)", at: place,
        help: isShort
          ? "something is missing that may have failed: make the file again from the whole run" : "the cases are what counts",
        severity: isShort ? .error : .warning)
    }
  }
}
