import Diagnostics

/// What both notations have in common: the values of a sample, and when to stop.
struct LoadLog {
  let path: String
  private(set) var summary = LoadSummary()
  var findings = Findings()
  var isStopped = false

  init(_ path: String) { self.path = path }

  mutating func add(
    label: String, elapsed: String, begin: String, success: String, users: Int, at place: @autoclosure () -> Place
  ) {
    guard let time = Int(elapsed), (0...LoadSummary.longest).contains(time) else {
      return refuse("`elapsed` is `\(elapsed)`", "milliseconds, from 0 to a week", at: place())
    }
    guard let start = Int(begin), (100_000_000_000..<10_000_000_000_000).contains(start) else {
      return refuse(
        "`timeStamp` is `\(begin)`",
        "milliseconds since 1970, which JMeter writes with `jmeter.save.saveservice.timestamp_format=ms`",
        at: place())
    }
    guard let isGood = ["true": true, "false": false][success.lowercased()] else {
      return refuse("`success` is `\(success)`", "`true` or `false`", at: place())
    }
    if label.isEmpty { return refuse("a sample has no label", "a name, by which samples are counted", at: place()) }
    if !summary.add(label, elapsed: time, begin: start, hasFailed: !isGood, users: users, at: place()) {
      stop(
        "more than \(LoadSummary.maximumLabels) labels, or \(LoadSummary.maximumTimes) different lengths of time",
        "give the samplers names without what differs in each request", at: place())
    }
  }

  mutating func refuse(_ message: String, _ accepted: String, at place: Place) {
    findings.add(
      .resultValue, message, at: place, help: "accepted: \(accepted); where the run was broken off, delete what is half written")
    if findings.diagnostics.count > Findings.maximum { isStopped = true }
  }

  mutating func stop(_ message: String, _ help: String, at place: Place) {
    findings.add(.resultsTooLarge, message, at: place, help: help)
    isStopped = true
  }

  func finish() -> Parsed<Results?> {
    if !findings.diagnostics.isEmpty { return Parsed(nil, findings.diagnostics) }
    if summary.samples == 0 { return Parsed(nil, [DelimitedReader.empty(Place(path, line: 1, column: 1), "a sample")]) }
    return Parsed(summary.results(path: path), [])
  }
}
