/// Results by row on one scale: passed, with workaround, failed, blocked, not run.
struct ResultBars: Sendable {
  struct Row: Hashable, Sendable {
    let label: String
    /// Passed, with workaround, failed, blocked, not run.
    let counts: [Int]

    var total: Int { counts.reduce(0, +) }
    var bad: Int { counts[2] + counts[3] }

    var words: String {
      if total == 0 { return Message.text("results-none") }
      if bad > 0 { return Message.text("results-bad", ["count": bad]) }
      return counts[4] > 0 ? Message.text("results-to-run", ["count": counts[4]]) : Message.text("results-good")
    }
  }

  let rows: [Row]
  let title: String

  /// Names of columns.
  static let kinds = ["passed", "with workaround", "failed", "blocked", "not run"]
  /// A picture with more rows is a table.
  static let mostRows = 40

  init(_ figure: FigureRows, title: String) {
    rows = figure.rows.indices.prefix(Self.mostRows).map { row in
      Row(
        label: figure.text(row, "label"),
        counts: Self.kinds.map { kind in
          Int(max(0, min(1e9, (figure.number(row, kind) ?? figure.number(row, kind.replacing("with ", with: "")) ?? 0).rounded())))
        })
    }
    let passed = rows.map { $0.counts[0] }.reduce(0, +)
    let all = rows.map(\.total).reduce(0, +)
    let bad = rows.map(\.bad).reduce(0, +)
    self.title =
      [
        Message.text("results-title", ["title": title, "passed": passed, "all": all, "bad": bad]),
        Message.text("picture-table-below"),
      ].inSentences
  }

  func drawing(id: String, narrow: Bool) -> Drawing {
    let width = narrow ? 358.0 : 700
    let left = narrow ? 0.0 : 176
    let pitch = narrow ? 46.0 : 32
    let most = Double(max(1, rows.map(\.total).max() ?? 1))
    let scale = (width - left - (narrow ? 0 : 130)) / most
    let name = id + (narrow ? "n" : "w")
    var drawing = Drawing(width: width, height: 4 + Double(rows.count) * pitch, title: title, id: name)
    drawing.add(
      "<defs><pattern id=\"\(name)-c\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect class=\"m-cond\" width=\"6\" height=\"6\"/><path class=\"hatch\" d=\"M0 0v6\"/></pattern>"
        + "<pattern id=\"\(name)-b\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\"><rect class=\"m-none\" width=\"5\" height=\"5\"/><path class=\"hatch\" d=\"M0 2.5h5\"/></pattern></defs>"
    )
    for (index, row) in rows.enumerated() {
      let y = (narrow ? 18 : 4) + Double(index) * pitch
      narrow
        ? drawing.text(row.label.shortened(to: 34), "t-ink", 0, y - 5)
        : drawing.text(row.label.shortened(to: 24), "t-ink", left - 10, y + 15, anchor: "end")
      var x = left
      for (kind, count) in row.counts.enumerated() where count > 0 {
        let length = Double(count) * scale
        segment(kind, x, y, length, name, into: &drawing)
        if kind == 0, length > Double(String(count).count) * 7 + 10 { drawing.text(String(count), "t-inv", x + 7, y + 14) }
        x += length
      }
      let ink = row.bad > 0 ? "t-block" : ""
      narrow ? drawing.text(row.words, ink, width, y - 5, anchor: "end") : drawing.text(row.words, ink, x + 8, y + 15)
    }
    return drawing
  }

  private func segment(_ kind: Int, _ x: Double, _ y: Double, _ length: Double, _ name: String, into drawing: inout Drawing) {
    let width = max(length - 1.5, 1.5)
    switch kind {
    case 0: drawing.rect("m-ready", x, y, width, 20)
    case 1: drawing.rect("pt-fill", x, y, width, 20, fill: "url(#\(name)-c)")
    case 2:
      drawing.rect("m-block", x, y, width, 20)
      if length > 12 { drawing.path("hatch", "M\((x + length / 2 - 5).oneDecimal) \((y + 6).oneDecimal)l8 8m0-8l-8 8") }
    case 3: drawing.rect("pt-fill", x, y, width, 20, fill: "url(#\(name)-b)")
    default: drawing.rect("u-o u-none", x + 0.75, y + 0.75, max(width - 0.75, 1), 18.5)
    }
  }
}
