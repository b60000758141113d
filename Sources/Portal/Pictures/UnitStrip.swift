/// One mark for each criterion, so that nothing hides in a share.
struct UnitStrip: Sendable {
  private let marks: [Mark]
  private let label: String

  init(_ tally: Tally) {
    func times(_ mark: Mark, _ count: Int) -> [Mark] { Array(repeating: mark, count: count) }
    marks =
      times(.ready, tally.met) + times(.cond, tally.conditions) + times(.waive, tally.waived) + times(.wait, tally.notDue)
      + times(.block, tally.notMet) + times(.none, tally.noEvidence + tally.unsigned)
    label = tally.words
  }

  var isEmpty: Bool { marks.isEmpty }

  var drawing: Drawing {
    let side = 9.0
    let pitch = 11.5
    // Above 24 in rows of twelve.
    let columns = marks.count > 24 ? 12 : max(1, marks.count)
    let rows = (marks.count + columns - 1) / columns
    var drawing = Drawing(
      inline: Double(min(columns, max(1, marks.count))) * pitch - 1, Double(max(1, rows)) * pitch - 1, label: label)
    for (index, mark) in marks.enumerated() {
      let x = 0.75 + Double(index % columns) * pitch
      let y = 0.75 + Double(index / columns) * pitch
      switch mark {
      case .ready: drawing.rect("m-ready", x, y, side, side)
      case .cond:
        drawing.path(
          "m-cond", "M\(x.oneDecimal) \((y + side).oneDecimal)h\(side.oneDecimal)L\((x + side / 2).oneDecimal) \(y.oneDecimal)z")
      case .block:
        drawing.rect("u-o u-block", x + 0.5, y + 0.5, side - 1, side - 1)
        drawing.path("u-o u-block", "M\((x + 2).oneDecimal) \((y + 2).oneDecimal)l5 5m0 -5l-5 5")
      case .waive:
        drawing.path("o-waive", "M\((x + 4.5).oneDecimal) \((y + 0.5).oneDecimal)l4 4l-4 4l-4 -4z")
      case .wait:
        drawing.rect("u-o o-wait", x + 0.5, y + 0.5, side - 1, side - 1)
        drawing.rect("m-none", x + 0.5, y + 4.5, side - 1, 4)
      case .none, .lapse, .na: drawing.rect("u-o u-none", x + 0.5, y + 0.5, side - 1, side - 1)
      }
    }
    return drawing
  }
}
