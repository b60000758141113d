import Diagnostics

/// Reads the summary of a load test by k6, in both shapes: that of `--summary-export`, in which `true` at a threshold means that it
/// was crossed, and that of `handleSummary`, which says `ok`.
struct K6Reader {
  private let path: String
  private var findings = Findings()
  private var notes: [Diagnostic] = []
  private var errorRate = ""
  private var users = ""
  private var lasted = ""

  private static let columns = ["avg", "med", "p(90)", "p(95)", "p(99)", "max"]

  private init(_ path: String) { self.path = path }

  static func read(_ file: SourceFile) -> Parsed<Results?> {
    let parsed = JSONReader.read(file)
    guard let root = parsed.value else { return Parsed(nil, parsed.diagnostics) }
    var reader = K6Reader(file.path)
    let results = reader.results(root)
    return Parsed(results, reader.findings.diagnostics + reader.notes)
  }

  private mutating func results(_ root: Node) -> Results? {
    guard let metrics = root["metrics"]?.entries else {
      findings.add(
        .resultsUnknown, "the JSON has no `metrics`", at: root.place,
        help: "accepted of k6: the file of `--summary-export` or `handleSummary`")
      return nil
    }
    readRun(root, metrics)
    let rows = metrics.compactMap { row($0) }
    if rows.isEmpty {
      findings.add(
        .resultsEmpty, "no metric with times or with a threshold", at: root.place,
        help: "nothing was measured: that is no evidence; look at the run and export its summary again")
      return nil
    }
    let place = root.place
    let fields: [Results.Field] = [
      .init(["id"], .key, at: place), .init(["metric", "name", "scenario", "label"], at: place),
      .init(["status", "result"], .word, at: place), .init(["avg", "average"], .milliseconds, at: place),
      .init(["med", "median", "p50"], .milliseconds, at: place), .init(["p(90)", "p90"], .milliseconds, at: place),
      .init(["p(95)", "p95"], .milliseconds, at: place), .init(["p(99)", "p99"], .milliseconds, at: place),
      .init(["max", "slowest"], .milliseconds, at: place), .init(["error rate"], .share, at: place),
      .init(["users"], .count, at: place), .init(["lasted", "duration"], .milliseconds, at: place),
    ]
    var results = Results(.k6, counted: Results.count(rows.count, "metric"), fields: fields, rows: rows)
    results.report = [["metric", "status"] + Self.columns] + rows.map { $0.cells[1...8].map(\.text) }
    return results
  }

  /// What holds for the whole run.
  private mutating func readRun(_ root: Node, _ metrics: [Node.Entry]) {
    func values(_ name: String) -> Node? {
      metrics.first { $0.key == name }.map { $0.value["values"] ?? $0.value }
    }
    if let node = values("http_req_failed").flatMap({ $0["rate"] ?? $0["value"] }) { errorRate = number(node, "http_req_failed") }
    if let node = values("vus_max").flatMap({ $0["max"] ?? $0["value"] }) { users = number(node, "vus_max") }
    if let node = root["state"]?["testRunDurationMs"] { lasted = number(node, "testRunDurationMs") }
  }

  private mutating func row(_ metric: Node.Entry) -> Table.Row? {
    let values = metric.value["values"] ?? metric.value
    let isTrend = values["avg"] != nil || values["p(95)"] != nil
    let thresholds = metric.value["thresholds"]?.entries ?? []
    guard isTrend || !thresholds.isEmpty else { return nil }
    let isTime = isTrend && (metric.value["contains"]?.scalar ?? "time") == "time"
    if isTrend, metric.value["values"] == nil, notes.isEmpty {
      notes.append(
        Diagnostic(
          .resultsAccount, "this shape of summary does not say in which unit a metric is; all are taken as milliseconds",
          at: metric.keyPlace, help: "the summary of `handleSummary` says it; leave other metrics out with `--only`",
          severity: .note))
    }
    let place = metric.keyPlace
    let times = Self.columns.map { name in
      guard isTime, let node = values[name] else { return Table.Cell("", at: place) }
      return Table.Cell(number(node, "\(metric.key), \(name)"), at: node.place)
    }
    let stem = path.lastPathName.split(separator: ".").first.map { "\($0)." } ?? ""
    let status = status(thresholds)
    let cells = [Table.Cell(stem + metric.key, at: place), .init(metric.key, at: place), .init(status, at: place)] + times
    return Table.Row(cells + [errorRate, users, lasted].map { .init($0, at: place) }, at: place)
  }

  /// Failed as soon as one threshold was crossed; blank where there is none.
  private mutating func status(_ thresholds: [Node.Entry]) -> String {
    var hasFailed = false
    for threshold in thresholds {
      switch (threshold.value.scalar, threshold.value["ok"]?.scalar) {
      case ("true", nil), (nil, "false"): hasFailed = true
      case ("false", nil), (nil, "true"): break
      default:
        findings.add(
          .resultValue, "the threshold `\(threshold.key)` does not say whether it held", at: threshold.value.place,
          help: "accepted: `true` (crossed) or `false`, or `{\"ok\": true}`; export the summary again")
      }
    }
    return thresholds.isEmpty ? "" : hasFailed ? "failed" : "passed"
  }

  private mutating func number(_ node: Node, _ what: String) -> String {
    let text = node.scalar ?? ""
    if let value = Double(text), value.isFinite, value >= 0, value < 1e12 { return text }
    findings.add(
      .resultValue, "`\(what)` is `\(node.scalar ?? node.kind)`", at: node.place, help: "accepted: a number, not below zero")
    return ""
  }
}
