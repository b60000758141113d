import Workspace

/// Bars in as few rows as their words leave room for; milestones below, with a line up to the weeks.
extension Timeline {
  private static let width = 1152.0
  private static let pitch = 26.0
  private static let top = 26.0
  private static let mostRows = 5
  private static let longest = 40

  /// Where something stands: its row, and where its words begin or end.
  private struct Place {
    let item: Item
    let row: Int
    let from: Double
    let to: Double
    let label: String
    let anchor: String
    let labelX: Double
  }

  func drawing(id: String) -> Drawing {
    let bars = places(items.filter { !$0.isMilestone }, diamonds: false)
    let miles = places(items.filter(\.isMilestone), diamonds: true)
    let barRows = Double((bars.map(\.row).max() ?? -1) + 1)
    let mileRows = Double((miles.map(\.row).max() ?? -1) + 1)
    let base = Self.top + barRows * Self.pitch
    let height = base + mileRows * Self.pitch + 4
    var drawing = Drawing(width: Self.width, height: height, title: title, id: id, cssClass: "gantt")
    let today = x(Moment(asOf, minute: 720))
    for week in 0..<Self.weeks {
      let day = start.adding(7 * week)
      let x = x(Moment(day))
      drawing.line("gr", x, 20, x, height)
      if abs(x + 20 - today) > 70 { drawing.text(day.short, "t-sm", x + 4, 14) }
    }
    for place in miles { drawing.line("ax", place.from, 20, place.from, base + Double(place.row) * Self.pitch + 13) }
    drawing.line("today", today, 4, today, height)
    drawing.text(Message.text("timeline-today", ["day": asOf.short]), "t-ink t-b t-halo", today + 6, 14)
    for place in bars { draw(place, Self.top + Double(place.row) * Self.pitch + 3, into: &drawing) }
    for place in miles {
      let y = base + Double(place.row) * Self.pitch + 5
      drawing.path("bar-k", "M\(place.from.oneDecimal) \(y.oneDecimal)l8 8-8 8-8-8z")
      drawing.text(place.label, "t-ink t-b t-halo", place.labelX, y + 13, anchor: place.anchor)
    }
    return drawing
  }

  private func draw(_ place: Place, _ y: Double, into drawing: inout Drawing) {
    let style =
      switch place.item.kind {
      case .critical: "gt-crit"
      case .freeze: "bar-frz"
      case .hypercare: "bar-hyp"
      case .bar, .milestone: "bar"
      }
    drawing.rect(style, place.from, y, place.to - place.from, 20)
    drawing.text(place.label, "t-ink t-halo", place.labelX, y + 15, anchor: place.anchor)
  }

  /// Each in the first row where neither it nor its words touch another; what finds no room stands in the list only.
  private func places(_ items: [Item], diamonds: Bool) -> [Place] {
    var taken: [[ClosedRange<Double>]] = []
    return items.compactMap { item in
      let (from, to) = (max(0, x(item.start)), min(Self.width, max(x(item.finish), x(item.start) + 3)))
      let words =
        diamonds ? Message.text("timeline-item", ["item": item.label, "when": item.start.weekdayShort]) : item.label
      let label = words.shortened(to: diamonds ? 48 : Self.longest)
      let length = Double(label.count) * (diamonds ? 8.4 : 7.6)
      let inside = !diamonds && length + 14 <= to - from
      let margin = diamonds ? 13.0 : 7
      var ways: [(x: Double, anchor: String, span: ClosedRange<Double>)] = []
      if inside { ways.append((from + 7, "start", from...to)) }
      if to + margin + length <= Self.width { ways.append((to + margin, "start", (from - margin)...(to + margin + length))) }
      if from - margin - length >= 0 { ways.append((from - margin, "end", (from - margin - length)...(to + margin))) }
      for row in 0..<(diamonds ? 3 : Self.mostRows) {
        if row == taken.count { taken.append([]) }
        for way in ways where !taken[row].contains(where: { $0.overlaps(way.span) }) {
          taken[row].append((way.span.lowerBound - 5)...(way.span.upperBound + 5))
          return Place(item: item, row: row, from: from, to: to, label: label, anchor: way.anchor, labelX: way.x)
        }
      }
      return nil
    }
  }

  private func x(_ moment: Moment) -> Double {
    moment.hours(since: Moment(start)) / 24 / Double(7 * Self.weeks) * Self.width
  }
}
