import Diagnostics

/// A case of JUnit XML as far as it was read.
struct JUnitCase {
  let name: String
  let className: String
  let suite: String
  let file: String
  /// As the suite gives it, without the time.
  let day: String
  let time: Double?
  let place: Place
  private(set) var status: String
  var message = ""
  /// What stands in the case: a case may have failed and then erred.
  private(set) var faults: Set<String> = []
  var isRepeated = false
  var isFlaky = false
  var properties: [String: String] = [:]

  init(_ attributes: XMLAttributes, suite: JUnitSuite?, at place: Place) {
    name = attributes["name"] ?? ""
    className = attributes["classname"] ?? ""
    file = attributes["file"] ?? ""
    self.suite = suite?.name ?? ""
    day = attributes["timestamp"] ?? suite?.day ?? ""
    time = attributes["time"].flatMap(Self.milliseconds)
    self.place = place
    // GoogleTest says so in an attribute.
    let isLeftOut = attributes["status"] == "notrun" || ["skipped", "suppressed", "ignored"].contains(attributes["result"])
    status = isLeftOut ? "skipped" : "passed"
  }

  /// The worst of what stands in the case is how it ended.
  mutating func add(_ fault: String, _ words: String?) {
    faults.insert(fault)
    let ranks = ["passed": 0, "skipped": 1, "error": 2, "failed": 3]
    let word = fault == "failure" ? "failed" : fault
    if ranks[word, default: 3] > ranks[status, default: 0] {
      status = word
      message = Self.firstLine(of: words ?? "")
    }
  }

  /// The first that is not blank, without the blanks before it; the rest of a long one is left out.
  static func firstLine(of words: String) -> String {
    let lines = words.split(whereSeparator: \.isNewline).lazy.map { $0.drop(while: \.isWhitespace) }
    return lines.first { !$0.isEmpty }.map { String($0.prefix(300)) } ?? ""
  }

  /// A property that says so, or class and name.
  var id: String {
    for key in ["id", "test-id", "test_id", "test-case-id", "test_case_id"] {
      if let id = properties[key], !id.isEmpty { return id }
    }
    return className.isEmpty ? name : "\(className).\(name)"
  }

  /// Of seconds such as `1.25` or `1,204.5`.
  static func milliseconds(_ text: String) -> Double? {
    guard let seconds = Double(text.filter { $0 != "," }), seconds.isFinite, seconds >= 0, seconds < 1e9 else { return nil }
    return (seconds * 1_000).rounded()
  }
}
