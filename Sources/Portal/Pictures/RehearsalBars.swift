/// How long each rehearsal took, against the window that it must fit.
struct RehearsalBars: Sendable {
  struct Row: Sendable {
    let label: String
    let hours: Double?
    let window: Double?
    /// Not run yet.
    let isPlanned: Bool

    /// Above zero: over the window.
    var over: Double? { hours.flatMap { hours in window.map { hours - $0 } } }
    var isOver: Bool { over.map { $0 > 1 / 120 } ?? false }

    var words: String {
      guard let hours else {
        return isPlanned ? Message.text("rehearsal-not-planned") : Message.text("rehearsal-not-measured")
      }
      let time = isPlanned ? Message.text("rehearsal-planned", ["hours": hours.hoursInWords]) : hours.hoursInWords
      guard let over else { return time }
      if abs(over) <= 1 / 120 { return Message.text("rehearsal-fits", ["time": time]) }
      let distance = abs(over).hoursInWords
      return over > 0
        ? Message.text("rehearsal-over", ["time": time, "hours": distance])
        : Message.text("rehearsal-under", ["time": time, "hours": distance])
    }
  }

  let rows: [Row]
  let title: String

  /// A picture with more rows is a table.
  static let mostRows = 24

  init(_ figure: FigureRows, title: String) {
    rows = figure.rows.indices.prefix(Self.mostRows).map { row in
      func hours(_ column: String) -> Double? { figure.number(row, column).flatMap { (0..<1e5).contains($0) ? $0 : nil } }
      return Row(
        label: figure.text(row, "label").withShortDate, hours: hours("hours"), window: hours("window"),
        isPlanned: figure.flag(row, "planned"))
    }
    self.title = Message.rehearsals(title, rows)
  }

  func drawing(id: String) -> Drawing {
    let width = 358.0
    let pitch = 36.0
    let top = 20.0
    let height = top + Double(rows.count) * pitch + 26
    let most = rows.flatMap { [$0.hours ?? 0, $0.window ?? 0] }.max() ?? 0
    let end = Self.end(of: most)
    func x(_ hours: Double) -> Double { hours / end.last * width }
    var drawing = Drawing(width: width, height: height, title: title, id: id)
    drawing.line("ax", 0, height - 24, width, height - 24)
    var tick = 0.0
    while tick <= end.last + 0.001 {
      let anchor = tick == 0 ? "start" : tick > end.last - end.step / 2 ? "end" : "middle"
      drawing.text(Message.hours(tick), "t-sm", x(tick), height - 8, anchor: anchor)
      tick += end.step
    }
    if let window = rows.lazy.compactMap(\.window).first {
      let place = min(max(x(window), 44), width - 44)
      let words = Message.text("rehearsal-window", ["hours": window.hoursInWords])
      drawing.text(words, "t-ink t-b", place, 12, anchor: "middle")
    }
    for (index, row) in rows.enumerated() {
      let y = top + Double(index) * pitch
      let words = row.words
      drawing.text(row.label.shortened(to: max(8, 54 - words.count)), "t-ink", 0, y + 12)
      drawing.text(words, row.isOver || row.hours == nil ? "t-block" : "t-ink", width, y + 12, anchor: "end")
      draw(row, y + 18, x, into: &drawing)
      if let window = row.window { drawing.line("gt-end", x(window), y + 16, x(window), y + 33) }
    }
    return drawing
  }

  private func draw(_ row: Row, _ y: Double, _ x: (Double) -> Double, into drawing: inout Drawing) {
    guard let hours = row.hours else { return }
    if row.isPlanned {
      drawing.rect("ln-plan", 0.75, y, x(hours) - 1.5, 13)
      return
    }
    let inside = min(hours, row.window ?? hours)
    drawing.rect("gt-run", 0, y, x(inside), 13)
    guard hours > inside else { return }
    drawing.rect("gt-over", x(inside), y, x(hours) - x(inside), 13)
    drawing.hatch(x(inside), y, x(hours) - x(inside), 13)
  }

  /// Ticks with room for their words: at most six of them.
  private static func end(of hours: Double) -> (last: Double, step: Double) {
    let steps: [Double] = [1, 2, 3, 6, 12, 24, 48, 96, 168]
    let step = steps.first { hours / $0 <= 5 } ?? (hours / 5 / 168).rounded(.up) * 168
    return (max(step, (hours / step).rounded(.up) * step), step)
  }
}
