import Workspace

/// A Gantt chart as SVG: the plan as outlines, what was measured inside them, the critical path joined.
struct GanttDrawing {
  private let gantt: Gantt
  private var drawing: Drawing
  private let first: Double
  private let last: Double
  private let height: Double
  private let scale: Double
  /// Where the row of a step is, by its id: for the links of the critical path.
  private var rows: [String: (step: Gantt.Step, y: Double)] = [:]

  private static let width = 1152.0
  private static let left = 300.0
  private static let top = 52.0
  private static let pitch = 22.0
  private static let band = 30.0
  /// A step that took so many hours more than planned says so.
  private static let notable = 1.0

  init(_ gantt: Gantt, id: String) {
    self.gantt = gantt
    let ends = gantt.steps.flatMap { [$0.planned.upperBound, $0.finish] } + gantt.checkpoints.map(\.hour)
    let starts = gantt.steps.flatMap { [$0.planned.lowerBound, $0.start] } + gantt.checkpoints.map(\.hour)
    first = min(0, starts.min() ?? 0)
    last = max(ends.max() ?? 1, gantt.window ?? 0, first + 1)
    scale = (Self.width - Self.left - 40) / (last - first)
    let bands = gantt.phases.filter { !$0.name.isEmpty }.count
    height = Self.top + Double(gantt.steps.count) * Self.pitch + Double(bands) * Self.band + 8
    drawing = Drawing(width: Self.width, height: height + 20, title: gantt.title, id: id, cssClass: "gantt")
  }

  private func x(_ hour: Double) -> Double { Self.left + (hour - first) * scale }

  mutating func draw() -> Drawing {
    bands()
    ticks()
    points()
    steps()
    links()
    end()
    return drawing
  }

  private mutating func bands() {
    var y = Self.top
    for phase in gantt.phases {
      if !phase.name.isEmpty {
        drawing.rect("gt-band", 0, y + 4, Self.width, Self.pitch)
        drawing.text(phase.name.unkeyed.capitalised, "t-ph", 6, y + 20)
        y += Self.band
      }
      for step in phase.steps {
        rows[step.id] = (step, y)
        y += Self.pitch
      }
    }
  }

  /// Every six hours, or as many as leave room for their words; days above.
  private mutating func ticks() {
    let step = max(6, ((last - first) / 16 / 6).rounded(.up) * 6)
    var hour = (first / step).rounded(.down) * step
    while hour <= last {
      if hour >= first {
        drawing.line("gr", x(hour), Self.top - 22, x(hour), height)
        let moment = gantt.origin?.adding(minutes: Int((hour * 60).rounded()))
        drawing.text(moment?.clock ?? Message.hours(hour), "t-sm", x(hour) + 3, height + 14)
      }
      hour += step
    }
    guard let origin = gantt.origin else { return }
    drawing.text(origin.adding(minutes: Int(first * 60)).day.weekdayShort, "t-sm", x(first) + 3, 14)
    var midnight = Double(24 * 60 - origin.minute) / 60
    while midnight < last - 6 {
      if midnight > first + 4, !isUnderEnd(x(midnight)) {
        drawing.text(origin.adding(minutes: Int((midnight * 60).rounded())).day.weekdayShort, "t-sm", x(midnight) + 3, 14)
      }
      midnight += 24
    }
  }

  private mutating func points() {
    let points = gantt.checkpoints.sorted(by: { ($0.hour, $0.label) < ($1.hour, $1.label) })
    for (index, point) in points.enumerated() {
      let at = x(point.hour)
      drawing.line("today", at, Self.top - 18, at, height)
      drawing.path("bar-k", "M\(at.oneDecimal) \((Self.top - 27).oneDecimal)l6 6-6 6-6-6z")
      // A word as long as there is room before the next.
      let next = index + 1 < points.count ? x(points[index + 1].hour) : .infinity
      let letters = Int(min(22, max(0, (next - at - 17) / 6)))
      if letters >= 6 { drawing.text(point.label.shortened(to: letters), "t-sm t-halo", at + 9, Self.top - 17) }
    }
  }

  private mutating func steps() {
    for (step, y) in gantt.steps.compactMap({ rows[$0.id] }) {
      let words = step.label.shortened(to: step.isCritical ? 41 : 44)
      drawing.text(words, step.isCritical ? "t-ink t-b" : "t-ink", Self.left - 12, y + 15, anchor: "end")
      if let measured = step.measured {
        drawing.rect("gt-plan", x(step.planned.lowerBound), y + 4, max(step.planned.length * scale, 1.5), 15)
        bar(measured, y + 7.5, 8, step.isCritical ? "gt-over" : "gt-run")
        if step.excess >= Self.notable {
          let words = Message.tookLonger(measured.length, than: step.planned.length)
          let isLate = x(measured.upperBound) > Self.width - 170
          drawing.text(
            words, "t-sm t-halo \(step.isCritical ? "t-block" : "t-ink")",
            isLate ? x(measured.lowerBound) - 5 : x(measured.upperBound) + 5,
            y + 15, anchor: isLate ? "end" : "start")
        }
      } else {
        bar(step.planned, y + 5, 11, step.isCritical ? "gt-crit" : "gt-run")
      }
    }
  }

  /// What lies behind the end of the window is hatched.
  private mutating func bar(_ span: ClosedRange<Double>, _ y: Double, _ height: Double, _ cssClass: String) {
    let window = gantt.window ?? span.upperBound
    let inside = min(span.upperBound, window)
    if inside >= span.lowerBound {
      drawing.rect(cssClass, x(span.lowerBound), y, max((inside - span.lowerBound) * scale, 1.5), height)
    }
    guard span.upperBound > window else { return }
    let over = max(span.lowerBound, window)
    let width = (span.upperBound - over) * scale
    drawing.rect("gt-over", x(over), y + height / 2 - 6, width, 12)
    drawing.hatch(x(over), y + height / 2 - 6, width, 12)
  }

  /// From the end of a step to the one that waits for it, along the critical path.
  private mutating func links() {
    for (step, y) in gantt.steps.compactMap({ rows[$0.id] }) where step.isCritical {
      for (before, above) in step.after.compactMap({ rows[$0] }) where before.isCritical {
        guard abs(before.finish - step.start) < 0.01, above != y else { continue }
        let (from, to) = above < y ? (above + 15.5, y + 7) : (above + 7, y + 15.5)
        drawing.line("gt-link", x(step.start), from, x(step.start), to)
      }
    }
  }

  private mutating func end() {
    guard let window = gantt.window else { return }
    drawing.line("gt-end", x(window), 4, x(window), height)
    drawing.text(Message.windowEnds(gantt, window), "t-ink t-b t-halo", x(window) - 6, 14, anchor: "end")
  }

  /// Where its word stands among the days.
  private func isUnderEnd(_ at: Double) -> Bool {
    gantt.window.map { (x($0) - 200...x($0) + 4).contains(at) } ?? false
  }
}

extension Gantt {
  func drawing(id: String) -> Drawing {
    var drawing = GanttDrawing(self, id: id)
    return drawing.draw()
  }
}
