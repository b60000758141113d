/// The last gates of one area in a line of text: the higher the better, with the mark of today at the end.
struct StepLine: Sendable {
  private let marks: [Mark]
  private let label: String

  init(_ statuses: [Status], title: String) {
    marks = statuses.map(\.mark)
    label = "\(title): \(statuses.map { $0.word.lowercased() }.joined(separator: ", "))"
  }

  var drawing: Drawing {
    let step = 11.0
    let end = Double(max(0, marks.count - 1)) * step
    var drawing = Drawing(inline: end + 18, 28, label: label)
    var points: [(x: Double, y: Double)] = []
    for (index, mark) in marks.enumerated() {
      let y = Self.height(of: mark)
      points.append((Double(index) * step, y))
      if index < marks.count - 1 { points.append((Double(index + 1) * step, y)) }
    }
    drawing.polyline("sp", points)
    if let last = marks.last { drawing.use(last, end + 2, max(0, Self.height(of: last) - 6), size: 12) }
    return drawing
  }

  private static func height(of mark: Mark) -> Double {
    switch mark {
    case .ready: 4
    case .cond, .waive, .wait: 10
    case .block: 17
    case .none, .lapse, .na: 22
    }
  }
}
