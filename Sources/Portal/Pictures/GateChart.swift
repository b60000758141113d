import Assessment
import Workspace

/// One column for each gate, one block for each area: the ready ones stand at the bottom. Blocks can be counted, so there is no axis.
struct GateChart: Sendable {
  private struct Column {
    let label: String
    let day: String
    let isLast: Bool
    let marks: [Mark]
  }

  private static let order: [Mark] = [.ready, .cond, .block, .none]

  private let columns: [Column]
  let title: String

  init(_ points: [GateHistory.Point], areas: [AreaResult]) {
    let columns = points.enumerated().map { index, point in
      let marks = areas.map(\.area.slug).compactMap { point.verdict(of: $0) }.map { Status($0).mark }
      return Column(
        label: point.label, day: point.day.short, isLast: index == points.count - 1,
        marks: Self.order.flatMap { mark in marks.filter { $0 == mark } })
    }
    func counts(_ marks: [Mark]) -> String {
      columns.map { column in
        Message.text("gate-chart-count", ["gate": column.label, "count": column.marks.count { marks.contains($0) }])
      }
      .joined(separator: Message.text("list-between"))
    }
    self.columns = columns
    title = Message.text(
      "gate-chart", ["ready": counts([.ready]), "conditions": counts([.cond]), "others": counts([.block, .none])])
  }

  /// How many gates there are, with today.
  var count: Int { columns.count }

  /// - Parameter width: less than all where only a few gates are shown.
  func drawing(id: String, width: Double = 360) -> Drawing {
    let unit = 16.5
    let base = 18 + Double(max(1, columns.map(\.marks.count).max() ?? 1)) * unit
    let pitch = min(90, width / Double(max(1, columns.count)))
    let block = pitch - 22
    var drawing = Drawing(width: width, height: base + 36, title: title, id: id)
    for (index, column) in columns.enumerated() {
      let x = 11 + Double(index) * pitch
      var y = base
      for mark in column.marks {
        y -= unit
        self.block(mark, x, y, block, unit, into: &drawing)
      }
      let middle = x + block / 2
      drawing.text(column.label, column.isLast ? "t-ink t-b" : "", middle, base + 16, anchor: "middle")
      drawing.text(column.day, column.isLast ? "t-ink t-sm" : "t-3 t-sm", middle, base + 31, anchor: "middle")
    }
    drawing.line("ax", 0, base + 0.5, width, base + 0.5)
    return drawing
  }

  private func block(
    _ mark: Mark, _ x: Double, _ y: Double, _ width: Double, _ unit: Double, into drawing: inout Drawing
  ) {
    let middle = x + width / 2
    switch mark {
    case .ready: drawing.rect("m-ready", x, y + 1, width, unit - 2)
    case .cond:
      drawing.rect("m-cond", x, y + 1, width, unit - 2)
      drawing.path("g", "M\((middle - 5).oneDecimal) \((y + unit - 4.5).oneDecimal)h10l-5-8z")
    case .block:
      drawing.rect("m-block", x, y + 1, width, unit - 2)
      drawing.path("g", "M\((middle - 4).oneDecimal) \((y + 4.2).oneDecimal)l8 8m0-8l-8 8")
    default: drawing.rect("u-o u-none", x + 1, y + 2, width - 2, unit - 3)
    }
  }
}
