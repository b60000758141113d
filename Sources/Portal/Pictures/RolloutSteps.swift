import Workspace

/// When people join: one column for each go-live, this one filled.
struct RolloutSteps: Sendable {
  struct Step: Sendable {
    let label: String
    let note: String
    /// As people read it; empty where none is set.
    let date: String
    let value: Double?
    let isNow: Bool

    var written: String { date.isEmpty ? Message.text("rollout-no-date") : date }
    var number: String { value.map { Int($0).grouped } ?? Message.text("rollout-number-unknown") }
  }

  let steps: [Step]
  let title: String

  static let mostSteps = 10

  init(_ figure: FigureRows, title: String) {
    steps = figure.rows.indices.prefix(Self.mostSteps).map { row in
      let date = figure.text(row, "date")
      return Step(
        label: figure.text(row, "label"), note: figure.text(row, "note"), date: Day(iso: date)?.shortYear ?? date,
        value: figure.number(row, "value").map { max(0, min($0.rounded(), 1e9)) }, isNow: figure.flag(row, "now"))
    }
    self.title = Message.rollouts(title, steps)
  }

  /// Columns as wide as their words need; more than three do not fit a narrow screen.
  var isWide: Bool { steps.count > 3 }
  private var most: Double { max(1, steps.compactMap(\.value).max() ?? 1) }

  func drawing(id: String) -> Drawing {
    let pitch = isWide ? 115.0 : 358 / Double(max(1, steps.count))
    let width = pitch * Double(max(1, steps.count))
    let base = 112.0
    let room = Int(pitch / 6.6)
    let texts = steps.map { ($0.label.wrapped(to: room, lines: 2), $0.note.wrapped(to: room, lines: 3)) }
    let lines = texts.map { $0.0.count + $0.1.count }.max() ?? 0
    var drawing = Drawing(width: width, height: base + 20 + Double(lines + 1) * 15, title: title, id: id)
    for (index, step) in steps.enumerated() {
      let middle = (Double(index) + 0.5) * pitch
      let height = (step.value ?? 0) / most * 88
      drawing.rect(step.isNow ? "col" : "col-l", middle - 42, base - height, 84, height)
      drawing.text(step.number, step.value == nil ? "t-block" : "t-ink t-b", middle, base - height - 6, anchor: "middle")
      var y = base + 16
      for line in texts[index].0 {
        drawing.text(line, step.isNow ? "t-ink t-b" : "t-ink", middle, y, anchor: "middle")
        y += 15
      }
      for line in texts[index].1 {
        drawing.text(line, "", middle, y, anchor: "middle")
        y += 15
      }
      drawing.text(step.written, step.date.isEmpty ? "t-block" : "t-3", middle, y, anchor: "middle")
    }
    drawing.line("ax", 0, base + 0.5, width, base + 0.5)
    return drawing
  }

  /// The same lying down, for narrow screens.
  func narrow(id: String) -> Drawing {
    let width = 358.0
    let pitch = 56.0
    var drawing = Drawing(width: width, height: Double(steps.count) * pitch + 2, title: title, id: id)
    for (index, step) in steps.enumerated() {
      let y = Double(index) * pitch
      drawing.text(step.label.shortened(to: 52 - step.number.count), step.isNow ? "t-ink t-b" : "t-ink", 0, y + 12)
      drawing.text(step.number, step.value == nil ? "t-block" : "t-ink t-b", width, y + 12, anchor: "end")
      let length = max(2, (step.value ?? 0) / most * (width - 2))
      drawing.rect(step.isNow ? "col" : "col-l", 1, y + 17, length, 12)
      let date = step.written
      drawing.text(step.note.shortened(to: 52 - date.count), "", 0, y + 43)
      drawing.text(date, step.date.isEmpty ? "t-block" : "t-3", width, y + 43, anchor: "end")
    }
    return drawing
  }
}
