import Diagnostics

/// Samples of a load test, counted as they come: what is kept grows with the labels and the different lengths of time, not with the
/// samples. Percentiles are exact to the millisecond in which samples are measured, for each length of time has its count: the 95th is
/// the shortest time within which at least 95 of 100 samples were done.
struct LoadSummary {
  struct Label {
    let name: String
    let place: Place
    var samples = 0, failures = 0, total = 0
    /// Milliseconds since 1970.
    var begin = Int.max, end = 0
    var counts: [Int32: Int] = [:]

    /// The counts in order of time.
    var sorted: [(time: Int, count: Int)] { counts.map { (Int($0.key), $0.value) }.sorted { $0.0 < $1.0 } }

    func percentile(_ percent: Int, of sorted: [(time: Int, count: Int)]) -> Int {
      // The rank is rounded up: with fewer samples none is left out.
      let rank = (samples * percent + 99) / 100
      var seen = 0
      for (time, count) in sorted {
        seen += count
        if seen >= rank { return time }
      }
      return sorted.last?.time ?? 0
    }
  }

  static let maximumLabels = 10_000
  /// Different lengths of time, over all labels.
  static let maximumTimes = 4_000_000
  /// A week.
  static let longest = 604_800_000

  private(set) var labels: [Label] = []
  private var indices: [Exact: Int] = [:]
  private var times = 0
  private(set) var samples = 0
  private(set) var users = 0
  private(set) var begin = Int.max
  private(set) var end = 0

  /// False if there is no room for more.
  mutating func add(_ label: String, elapsed: Int, begin: Int, hasFailed: Bool, users: Int, at place: @autoclosure () -> Place)
    -> Bool
  {
    let index: Int
    if let known = indices[Exact(label)] {
      index = known
    } else {
      if labels.count == Self.maximumLabels { return false }
      index = labels.count
      indices[Exact(label)] = index
      labels.append(Label(name: label, place: place()))
    }
    samples += 1
    self.users = max(self.users, users)
    self.begin = min(self.begin, begin)
    self.end = max(self.end, begin + elapsed)
    labels[index].samples += 1
    labels[index].failures += hasFailed ? 1 : 0
    labels[index].total += elapsed
    labels[index].begin = min(labels[index].begin, begin)
    labels[index].end = max(labels[index].end, begin + elapsed)
    let count = labels[index].counts[Int32(elapsed), default: 0]
    labels[index].counts[Int32(elapsed)] = count + 1
    if count == 0 { times += 1 }
    return times <= Self.maximumTimes
  }

  /// A row for each label, in order of their names.
  func results(path: String) -> Results {
    let start = Place(path, line: 1, column: 1)
    let fields: [Results.Field] = [
      .init(["id"], .key, at: start), .init(["label", "scenario", "name", "transaction"], at: start),
      .init(["timeStamp", "date"], .epoch, at: start), .init(["lasted", "duration"], .milliseconds, at: start),
      .init(["allThreads", "users"], .count, at: start), .init(["samples"], .count, at: start),
      .init(["average", "mean"], .milliseconds, at: start), .init(["p50", "median"], .milliseconds, at: start),
      .init(["p90"], .milliseconds, at: start), .init(["p95"], .milliseconds, at: start), .init(["p99"], .milliseconds, at: start),
      .init(["slowest", "max"], .milliseconds, at: start), .init(["error rate"], .share, at: start),
      .init(["errors"], .count, at: start), .init(["throughput"], .number, at: start),
    ]
    let stem = path.lastPathName.split(separator: ".").first.map { "\($0)." } ?? ""
    let rows = labels.sorted { $0.name.precedesInBytes($1.name) }.map { label in
      let sorted = label.sorted
      let percentiles = [50, 90, 95, 99].map { "\(label.percentile($0, of: sorted))" }
      let texts =
        [stem + label.name, label.name, "\(begin)", "\(end - begin)", users > 0 ? "\(users)" : "", "\(label.samples)"]
        + [Self.written(Double(label.total) / Double(label.samples), digits: 1)] + percentiles + ["\(sorted.last?.time ?? 0)"]
        + [Self.written(Double(label.failures) / Double(label.samples), digits: 5), "\(label.failures)", throughput(of: label)]
      return Table.Row(texts.map { .init($0, at: label.place) }, at: label.place)
    }
    let failures = labels.reduce(0) { $0 + $1.failures }
    var results = Results(
      .jtl,
      counted:
        "\(Results.count(samples, "sample")) with \(Results.count(failures, "error")), counted by \(Results.count(labels.count, "label"))",
      fields: fields, rows: rows)
    let shown = [1, 5, 13, 6, 7, 8, 9, 10, 11, 14]
    results.report =
      [["label", "samples", "errors", "average ms", "p50 ms", "p90 ms", "p95 ms", "p99 ms", "slowest ms", "per second"]]
      + rows.map { row in shown.map { row.cells[$0].text } }
    return results
  }

  /// Samples in a second, over the time in which the label was at work.
  private func throughput(of label: Label) -> String {
    let length = label.end - label.begin
    return length == 0 ? "" : Self.written(Double(label.samples) * 1_000 / Double(length), digits: 2)
  }

  /// With at most so many digits behind the point.
  private static func written(_ value: Double, digits: Int) -> String {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
