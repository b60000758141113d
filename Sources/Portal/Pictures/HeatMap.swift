import Assessment

/// Open risks by likelihood and impact: one hue, light to dark, never red to green.
struct HeatMap: Sendable {
  let isEmpty: Bool
  private let cells: [[String]]
  private let title: String

  static var likelihoods: [String] { (1...5).map { Message.text("heat-likelihood", ["level": $0]) } }
  static var impacts: [String] { (1...5).map { Message.text("heat-impact", ["level": $0]) } }

  /// The word for 1 to 5.
  static func word(_ level: Int, _ words: [String]) -> String? { (1...5).contains(level) ? words[level - 1] : nil }

  init(_ risks: [RaidItem]) {
    var cells = Array(repeating: [String](), count: 25)
    var highest: (score: Int, ids: [String]) = (0, [])
    for risk in risks {
      guard let likelihood = risk.likelihood, let impact = risk.impact, (1...5).contains(likelihood), (1...5).contains(impact)
      else { continue }
      cells[(likelihood - 1) * 5 + impact - 1].append(risk.id)
      let score = likelihood * impact
      if score > highest.score { highest = (score, []) }
      if score == highest.score { highest.ids.append(risk.id) }
    }
    self.cells = cells
    isEmpty = highest.ids.isEmpty
    title = Message.text("heat-title", ["highest": highest.ids.listed(atMost: 4)])
  }

  func svg(id: String) -> Drawing {
    let side = 58.0
    let left = 64.0
    let top = 6.0
    var drawing = Drawing(width: left + 5 * side + 4, height: top + 5 * side + 42, title: title, id: id)
    for likelihood in 1...5 {
      for impact in 1...5 {
        let score = likelihood * impact
        let heat = score >= 15 ? 4 : score >= 10 ? 3 : score >= 6 ? 2 : score >= 3 ? 1 : 0
        let x = left + Double(impact - 1) * side
        let y = top + Double(5 - likelihood) * side
        drawing.rect("h\(heat)", x + 1, y + 1, side - 2, side - 2)
        let ids = cells[(likelihood - 1) * 5 + impact - 1]
        let ink = heat == 4 ? "t-heat" : "t-ink"
        let lines = ids.count > 2 ? [Message.text("heat-risks", ["count": ids.count])] : ids.map { $0.shortened(to: 8) }
        for (index, line) in lines.enumerated() {
          let offset = lines.count == 1 ? 4.0 : index == 0 ? -4 : 12
          drawing.text(line, ids.count > 2 ? ink + " t-b" : ink, x + side / 2, y + side / 2 + offset, anchor: "middle")
        }
      }
    }
    for (index, word) in Self.likelihoods.enumerated() {
      drawing.text(word, "", left - 8, top + Double(4 - index) * side + side / 2 + 4, anchor: "end")
    }
    for (index, word) in Self.impacts.enumerated() {
      drawing.text(word, "", left + Double(index) * side + side / 2, top + 5 * side + 16, anchor: "middle")
    }
    drawing.text(Message.text("heat-impact-axis"), "t-ink t-b", left + 2.5 * side, top + 5 * side + 36, anchor: "middle")
    return drawing
  }
}
