/// Steps on a line of hours from the first start, in phases; the critical path stands out.
struct Gantt: Sendable {
  struct Step: Sendable {
    let id: String
    let label: String
    let owner: String
    let phase: String
    let start: Double
    let finish: Double
    let isCritical: Bool
  }

  let steps: [Step]
  let title: String
  /// Hours after which the window is over, where the figure says so.
  let window: Double?
  /// Steps that have no times, or that the picture has no room for.
  let leftOut: Int

  static let mostRows = 60

  init(_ figure: FigureRows, title: String) {
    let all = figure.rows.indices.compactMap { row -> Step? in
      guard let start = figure.number(row, "start"), let finish = figure.number(row, "finish"), finish >= start, abs(start) < 1e5,
        finish < 1e5
      else { return nil }
      return Step(
        id: figure.text(row, "id"), label: figure.text(row, "label"), owner: figure.text(row, "owner"),
        phase: figure.text(row, "phase"),
        start: start, finish: finish, isCritical: figure.flag(row, "critical"))
    }
    steps = Array(all.prefix(Self.mostRows))
    leftOut = figure.rows.count - steps.count
    window = figure.rows.indices.lazy.compactMap { figure.number($0, "window") }.first
    let end = steps.map(\.finish).max() ?? 0
    let critical = steps.count { $0.isCritical }
    let against =
      window.map { end > $0 ? "; the window of \($0.hoursInWords) ends before" : "; the window is \($0.hoursInWords)" } ?? ""
    self.title =
      "\(title): \(steps.count.digits("step")) in \(end.hoursInWords), \(critical) on the critical path\(against). The table below holds the same numbers."
  }

  /// Steps under their phases, both in the order given.
  var phases: [(name: String, steps: [Step])] {
    var phases: [(name: String, steps: [Step])] = []
    for step in steps {
      if let index = phases.firstIndex(where: { $0.name == step.phase }) {
        phases[index].steps.append(step)
      } else {
        phases.append((step.phase, [step]))
      }
    }
    return phases
  }

  func drawing(id: String) -> Drawing {
    let width = 1152.0
    let left = 300.0
    let pitch = 22.0
    let first = min(0, steps.map(\.start).min() ?? 0)
    let last = max(steps.map(\.finish).max() ?? 1, window ?? 0, first + 1)
    let scale = (width - left - 20) / (last - first)
    func x(_ hours: Double) -> Double { left + (hours - first) * scale }
    let bands = phases.filter { !$0.name.isEmpty }.count
    let height = 44 + Double(steps.count) * pitch + Double(bands) * 32
    var drawing = Drawing(width: width, height: height + 4, title: title, id: id, cssClass: "gantt")
    var hour = first
    // Ticks every six hours, or as many as leave room for their words.
    let step = max(6, ((last - first) / 16 / 6).rounded(.up) * 6)
    while hour <= last {
      drawing.line("gr", x(hour), 22, x(hour), height)
      drawing.text("\(hour.oneDecimal)\(nbsp)h", "t-sm", x(hour) + 3, 16)
      hour += step
    }
    var y = 34.0
    for phase in phases {
      if !phase.name.isEmpty {
        drawing.rect("gt-band", 0, y + 4, width, 22)
        drawing.text(phase.name.unkeyed.capitalised, "t-ph", 6, y + 20)
        y += 32
      }
      for step in phase.steps {
        draw(step, y, x(step.start), x(step.finish), window.map(x), left, into: &drawing)
        y += pitch
      }
    }
    if let window {
      drawing.line("gt-end", x(window), 18, x(window), height)
      drawing.text("window ends", "t-ink t-b t-halo", x(window) - 6, 32, anchor: "end")
    }
    return drawing
  }

  private func draw(
    _ step: Step, _ y: Double, _ start: Double, _ finish: Double, _ window: Double?, _ left: Double, into drawing: inout Drawing
  ) {
    drawing.text(
      step.label.shortened(to: step.isCritical ? 41 : 44), step.isCritical ? "t-ink t-b" : "t-ink", left - 12, y + 15, anchor: "end"
    )
    let end = min(finish, window ?? finish)
    if end >= start { drawing.rect(step.isCritical ? "gt-crit" : "gt-run", start, y + 5, max(end - start, 1.5), 11) }
    guard let window, finish > window else { return }
    let over = max(start, window)
    drawing.rect("gt-over", over, y + 5, finish - over, 12)
    var stripe = 1.0
    var hatch = ""
    while stripe < finish - over - 1 {
      let length = min(8, finish - over - stripe)
      hatch += "M\((over + stripe).oneDecimal) \((y + 17).oneDecimal)l\(length.oneDecimal) -\((length * 1.5).oneDecimal)"
      stripe += 5
    }
    drawing.path("gt-hy", hatch)
  }
}
