import Assessment

/// Values against their targets: the tick is the target. A track of "at most" runs to twice the target, so that all its ticks stand in
/// one line; a track of "at least" ends at the whole.
struct TargetBars: Sendable {
  struct Row: Sendable {
    let label: String
    let value: Double?
    let target: Double?
    let unit: String
    let isAtLeast: Bool
    /// Known only where the figure has a column `state`.
    let mark: Mark?
    /// In place of the number.
    let words: String

    var measured: String {
      if !words.isEmpty { return words }
      return value.map { TargetBars.number($0, unit) } ?? Message.text("target-not-measured")
    }

    /// `at most 2 s`
    var wanted: String {
      guard let target else { return words.isEmpty || value != nil ? Message.text("target-none") : "" }
      if target == 0, !isAtLeast { return Message.text("target-none-allowed") }
      let number = TargetBars.number(target, unit)
      return isAtLeast ? Message.text("target-at-least", ["number": number]) : Message.text("target-at-most", ["number": number])
    }

    /// By the mark, or by the numbers where there is none.
    var isMissed: Bool {
      if let mark { return mark == .block || mark == .none }
      guard let value else { return true }
      return target.map { isAtLeast ? value < $0 : value > $0 } ?? false
    }

    fileprivate var cssClass: String {
      switch mark {
      case .ready: "t-ready"
      case .cond: "t-cond"
      case .block: "t-block"
      case nil where value == nil && words.isEmpty: "t-block"
      default: "t-ink t-b"
      }
    }

    /// Parts of the track: the bar, and the tick.
    fileprivate var parts: (bar: Double, tick: Double?) {
      let value = max(0, value ?? 0)
      guard let target, target > 0 || isAtLeast else { return (value > 0 ? 1 : 0, nil) }
      if !isAtLeast { return (min(value / target, 2) / 2, 0.5) }
      let whole = unit == "%" ? 100 : max(target, value)
      return whole > 0 ? (min(value / whole, 1), min(max(0, target / whole), 1)) : (0, nil)
    }
  }

  let rows: [Row]
  let title: String

  static let mostRows = 60
  /// More rows stand beside each other.
  static let mostInAColumn = 10

  init(_ figure: FigureRows, title: String) {
    rows = figure.rows.indices.prefix(Self.mostRows).map { row in
      Row(
        label: figure.text(row, "label"), value: figure.number(row, "value"), target: figure.number(row, "target"),
        unit: figure.text(row, "unit"), isAtLeast: figure.text(row, "direction") == "at-least",
        mark: Status(figureState: figure.text(row, "state"))?.mark, words: figure.text(row, "words"))
    }
    self.title = Message.targets(title, rows)
  }

  var caption: String {
    let track =
      rows.allSatisfy(\.isAtLeast)
      ? Message.text("targets-track-whole")
      : rows.contains(where: \.isAtLeast) ? Message.text("targets-track-mixed") : Message.text("targets-track-twice")
    let cross = rows.contains { $0.mark == .block } ? [Message.text("targets-cross")] : []
    return ([Message.text("targets-tick")] + cross + [track]).inSentences
  }

  /// In columns of equal length, at most three.
  func drawings(id: String) -> [Drawing] {
    let columns = min(3, (rows.count + Self.mostInAColumn - 1) / Self.mostInAColumn)
    if columns <= 1 { return [drawing(rows, title, id: id)] }
    let length = (rows.count + columns - 1) / columns
    return (0..<columns).map { column in
      let part = rows.dropFirst(column * length).prefix(length)
      let words = Message.text("targets-part", ["title": title, "part": column + 1, "count": columns])
      return drawing(Array(part), words, id: "\(id)-\(column + 1)")
    }
  }

  private func drawing(_ rows: [Row], _ title: String, id: String) -> Drawing {
    let width = 358.0
    let pitch = 35.0
    var drawing = Drawing(width: width, height: Double(rows.count) * pitch + 2, title: title, id: id)
    for (index, row) in rows.enumerated() {
      let y = 4 + Double(index) * pitch
      let right = width - (row.mark == nil ? 0 : 18)
      let measured = row.measured.shortened(to: 34)
      let wanted = row.wanted.isEmpty ? "" : Message.text("target-wanted", ["wanted": row.wanted])
      drawing.text(row.label.shortened(to: max(10, Int(right / 6.4) - measured.count - wanted.count - 2)), "t-ink", 0, y + 11)
      drawing.text([(measured, row.cssClass), (wanted, "")], right, y + 11, anchor: "end")
      if let mark = row.mark { drawing.use(mark, width - 13, y, size: 13) }
      let parts = row.parts
      drawing.rect("tb-track", 0.5, y + 18, width - 1, 9)
      drawing.rect("tb-fill", 0, y + 18, parts.bar * width, 9)
      if let tick = parts.tick {
        drawing.line("tb-tick", min(tick * width, width - 1), y + 15, min(tick * width, width - 1), y + 30)
      }
    }
    return drawing
  }

  /// Small numbers keep what tells them apart.
  static func number(_ value: Double, _ unit: String) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return Message.text("target-not-a-number") }
    let text =
      value == value.rounded() ? Int(value).grouped : abs(value) >= 0.1 ? FigureResult.Cell.number(value).text : Self.small(value)
    return unit.isEmpty ? text : unit == "%" ? "\(text)%" : "\(text)\(nbsp)\(unit)"
  }

  private static func small(_ value: Double) -> String {
    let parts = Int((abs(value) * 10_000).rounded())
    if parts == 0 { return "0" }
    let digits = String(String(10_000 + parts).dropFirst())
    let trimmed = digits.reversed().drop { $0 == "0" }.reversed()
    return (value < 0 ? "-0." : "0.") + String(trimmed)
  }
}
