/// The last gates of one area in a line of text: the higher the better, with the mark of today at the end.
struct StepLine: Sendable {
  struct Step: Sendable {
    let status: Status
    /// As areas are compared with each other: 0 to 2. Nil where the area was not asked.
    let rank: Int?
  }

  private let steps: [Step]
  private let label: String

  init(_ steps: [Step], title: String) {
    self.steps = steps
    let states = steps.map { $0.status.inSentence }.joined(separator: Message.text("list-between"))
    label = Message.text("step-line", ["area": title, "states": states])
  }

  var drawing: Drawing {
    let width = 11.0
    let end = Double(max(0, steps.count - 1)) * width
    var drawing = Drawing(inline: end + 18, 28, label: label)
    var points: [(x: Double, y: Double)] = []
    for (index, step) in steps.enumerated() {
      guard let rank = step.rank else {
        // Where nothing was asked, nothing rose and nothing fell.
        drawing.polyline("sp", points)
        points = []
        continue
      }
      points.append((Double(index) * width, Self.height(of: rank)))
      if index < steps.count - 1 { points.append((Double(index + 1) * width, Self.height(of: rank))) }
    }
    drawing.polyline("sp", points)
    if let last = steps.last { drawing.use(last.status.mark, end + 2, Self.height(of: last.rank ?? 0) - 4, size: 12) }
    return drawing
  }

  private static func height(of rank: Int) -> Double { 20 - 8 * Double(rank) }
}
