import Workspace

/// How many were run and passed by each day, against the plan.
struct RunAgainstPlan: Sendable {
  struct Point: Sendable {
    let day: Day
    let value: Double
  }

  let planned: [Point]
  let run: [Point]
  let passed: [Point]
  let title: String

  var isEmpty: Bool { planned.isEmpty && run.isEmpty }

  init(_ figure: FigureRows, title: String) {
    func series(_ column: String) -> [Point] {
      let points = figure.rows.indices.compactMap { row -> Point? in
        guard let day = Day(iso: figure.text(row, "day").prefix(10)), let value = figure.number(row, column) else { return nil }
        return Point(day: day, value: max(0, min(value, 1e9)))
      }
      return points.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }
    let (planned, run, passed) = (series("planned"), series("run"), series("passed"))
    (self.planned, self.run, self.passed) = (planned, run, passed)
    let last = run.last
    self.title = Message.runAgainstPlan(
      title, run: last.map { ($0.day, $0.value) }, passed: passed.last?.value, total: planned.map(\.value).max(),
      planned: last.flatMap { last in planned.last { $0.day <= last.day }?.value })
  }

  func drawing(id: String) -> Drawing {
    let width = 360.0
    let height = 226.0
    let top = 12.0
    let base = 176.0
    let days = (planned + run + passed).map(\.day)
    let first = days.min() ?? Day(number: 0)
    let length = Double(max(1, (days.max() ?? first).number - first.number))
    let scale = Self.scale(to: (planned + run + passed).map(\.value).max() ?? 0)
    let left = scale.last >= 10_000 ? 46.0 : 34
    let right = width - 44
    func x(_ day: Day) -> Double { left + Double(day.number - first.number) / length * (right - left) }
    func y(_ value: Double) -> Double { base - value / scale.last * (base - top) }
    func points(_ series: [Point]) -> [(x: Double, y: Double)] { series.map { (x($0.day), y($0.value)) } }
    var drawing = Drawing(width: width, height: height, title: title, id: id)
    var value = 0.0
    while value <= scale.last {
      drawing.line(value == 0 ? "ax" : "gr", left, y(value), right, y(value))
      drawing.text(Int(value).grouped, "t-sm", left - 6, y(value) + 4, anchor: "end")
      value += scale.step
    }
    let area = points(passed)
    if let start = area.first, let end = area.last, area.count > 1 {
      drawing.path(
        "area",
        "M\(start.x.oneDecimal) \(base.oneDecimal)L" + area.map { "\($0.x.oneDecimal) \($0.y.oneDecimal)" }.joined(separator: "L")
          + "L\(end.x.oneDecimal) \(base.oneDecimal)z")
    }
    drawing.polyline("ln-plan", points(planned))
    drawing.polyline("ln", points(run))
    labels(x, y, right, base, into: &drawing)
    weeks(first, length, x, base, into: &drawing)
    legend(left, height, into: &drawing)
    return drawing
  }

  /// The last values stand beside their lines.
  private func labels(_ x: (Day) -> Double, _ y: (Double) -> Double, _ right: Double, _ base: Double, into drawing: inout Drawing) {
    if let end = planned.last {
      let isTaken = run.last.map { abs(y($0.value) - y(end.value)) < 11 && right - x($0.day) < 12 } ?? false
      drawing.text(Int(end.value).grouped, "t-sm", x(end.day) + 5, y(end.value) + (isTaken ? -2 : 4))
    }
    if let end = passed.last, passed.count > 1 {
      drawing.text(
        Message.text("run-passed", ["count": Int(end.value)]), "t-ink", x(end.day) - 6,
        base - max(8, (base - y(end.value)) * 0.25), anchor: "end")
    }
    if let end = run.last {
      drawing.circle("bar-k", x(end.day), y(end.value), radius: 3.5)
      let isLeft = x(end.day) > 110
      drawing.text(
        Message.text("run-run", ["count": Int(end.value)]), "t-ink t-b t-halo", x(end.day) + (isLeft ? -8 : 8),
        max(11, y(end.value) - 6), anchor: isLeft ? "end" : "start")
    }
  }

  /// A date each week, or as many weeks apart as leave room for the words.
  private func weeks(_ first: Day, _ length: Double, _ x: (Day) -> Double, _ base: Double, into drawing: inout Drawing) {
    let step = max(7, Int((length / 5 / 7).rounded(.up)) * 7)
    for offset in stride(from: 0, through: Int(length), by: step) {
      drawing.text(first.adding(offset).short, "t-sm", x(first.adding(offset)), base + 17, anchor: "middle")
    }
  }

  private func legend(_ left: Double, _ height: Double, into drawing: inout Drawing) {
    drawing.line("ln-plan", left, height - 8, left + 22, height - 8)
    drawing.text(Message.text("run-legend-plan"), "t-sm", left + 28, height - 4)
    drawing.line("ln", left + 70, height - 8, left + 92, height - 8)
    drawing.text(Message.text("run-legend-run"), "t-sm", left + 98, height - 4)
    drawing.rect("area", left + 134, height - 14, 22, 12)
    drawing.text(Message.text("run-legend-passed"), "t-sm", left + 162, height - 4)
  }

  /// Even steps, at most five.
  private static func scale(to most: Double) -> (last: Double, step: Double) {
    var power = 1.0
    while true {
      for factor in [1.0, 2, 5] where factor * power * 5 >= most {
        let step = factor * power
        return (max(step, (most / step).rounded(.up) * step), step)
      }
      power *= 10
    }
  }
}
