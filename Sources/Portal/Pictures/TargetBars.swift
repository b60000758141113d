/// Values against their targets: the tick is the target. Every track runs to twice the target, so that all ticks stand in one line.
struct TargetBars: Sendable {
  struct Row: Sendable {
    let label: String
    let value: Double?
    let target: Double?
    let unit: String
    /// Known only where the figure has a column `state`.
    let mark: Mark?
  }

  let rows: [Row]
  let title: String

  static let mostRows = 40

  init(_ figure: FigureRows, title: String) {
    rows = figure.rows.indices.prefix(Self.mostRows).map { row in
      Row(
        label: figure.text(row, "label"), value: figure.number(row, "value"), target: figure.number(row, "target"),
        unit: figure.text(row, "unit"), mark: Self.marks[figure.text(row, "state")])
    }
    self.title = "\(title): \(rows.count.digits("value")) against the target of each. The table below holds the same numbers."
  }

  private static let marks: [String: Mark] = ["met": .ready, "conditions": .cond, "not-met": .block, "no-evidence": .none]

  func drawing(id: String) -> Drawing {
    let width = 358.0
    let pitch = 35.0
    var drawing = Drawing(width: width, height: Double(rows.count) * pitch + 2, title: title, id: id)
    for (index, row) in rows.enumerated() {
      let y = 4 + Double(index) * pitch
      let unit = row.unit.isEmpty ? "" : row.unit == "%" ? "%" : "\(nbsp)\(row.unit)"
      let value = row.value.map { $0.oneDecimal + unit } ?? "not measured"
      let target = row.target.map { "target\(nbsp)\($0.oneDecimal)\(unit)" } ?? "no target"
      drawing.text(row.label.shortened(to: 28), "t-ink", 0, y + 11)
      drawing.text(
        "\(value), \(target)", row.value == nil || row.mark == .block ? "t-block" : "t-ink", width - (row.mark == nil ? 0 : 18),
        y + 11, anchor: "end")
      if let mark = row.mark { drawing.use(mark, width - 13, y, size: 13) }
      drawing.rect("tb-track", 0.5, y + 18, width - 1, 9)
      guard let target = row.target, target > 0 else { continue }
      drawing.rect("tb-fill", 0, y + 18, max(0, min((row.value ?? 0) / target, 2)) / 2 * width, 9)
      drawing.line("tb-tick", width / 2, y + 15, width / 2, y + 30)
    }
    return drawing
  }
}
