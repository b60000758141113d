import Templates

/// An SVG picture as it is drawn: geometry in attributes, colour through classes, words escaped.
struct Drawing: Sendable {
  private var body: [UInt8] = []
  private let open: [UInt8]

  /// - Parameters:
  ///   - title: the finding that the picture shows, in words.
  ///   - id: unique on the page.
  init(width: Double, height: Double, title: String, id: String, cssClass: String = "") {
    var open: [UInt8] = []
    let classes = cssClass.isEmpty ? "" : "class=\"\(cssClass)\" "
    open += Array(
      "<svg \(classes)viewBox=\"0 0 \(width.oneDecimal) \(height.oneDecimal)\" role=\"img\" aria-labelledby=\"\(id)-t\"><title id=\"\(id)-t\">"
        .utf8)
    open.appendEscaped(title)
    open += Array("</title>".utf8)
    self.open = open
  }

  /// Small and of a fixed size, to stand in a line of text.
  init(inline width: Double, _ height: Double, label: String) {
    var open = Array(
      "<svg class=\"unit\" width=\"\(width.oneDecimal)\" height=\"\(height.oneDecimal)\" viewBox=\"0 0 \(width.oneDecimal) \(height.oneDecimal)\" role=\"img\" aria-label=\""
        .utf8)
    open.appendEscaped(label)
    self.open = open + Array("\">".utf8)
  }

  mutating func rect(_ cssClass: String, _ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: String? = nil) {
    let fill = fill.map { " fill=\"\($0)\"" } ?? ""
    add(
      "<rect class=\"\(cssClass)\"\(fill) x=\"\(x.oneDecimal)\" y=\"\(y.oneDecimal)\" width=\"\(max(0, width).oneDecimal)\" height=\"\(max(0, height).oneDecimal)\"/>"
    )
  }

  mutating func line(_ cssClass: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    add(
      "<line class=\"\(cssClass)\" x1=\"\(x1.oneDecimal)\" x2=\"\(x2.oneDecimal)\" y1=\"\(y1.oneDecimal)\" y2=\"\(y2.oneDecimal)\"/>"
    )
  }

  mutating func path(_ cssClass: String, _ data: String) { add("<path class=\"\(cssClass)\" d=\"\(data)\"/>") }

  mutating func use(_ mark: Mark, _ x: Double, _ y: Double, size: Double) {
    add(
      "<use href=\"#s-\(mark.rawValue)\" x=\"\(x.oneDecimal)\" y=\"\(y.oneDecimal)\" width=\"\(size.oneDecimal)\" height=\"\(size.oneDecimal)\"/>"
    )
  }

  mutating func text(_ words: String, _ cssClass: String, _ x: Double, _ y: Double, anchor: String = "start") {
    let classes = cssClass.isEmpty ? "" : " class=\"\(cssClass)\""
    let anchor = anchor == "start" ? "" : " text-anchor=\"\(anchor)\""
    add("<text\(classes) x=\"\(x.oneDecimal)\" y=\"\(y.oneDecimal)\"\(anchor)>")
    body.appendEscaped(words)
    add("</text>")
  }

  /// Words in more than one ink on one line.
  mutating func text(_ parts: [(words: String, cssClass: String)], _ x: Double, _ y: Double, anchor: String = "start") {
    let anchor = anchor == "start" ? "" : " text-anchor=\"\(anchor)\""
    add("<text x=\"\(x.oneDecimal)\" y=\"\(y.oneDecimal)\"\(anchor)>")
    for part in parts where !part.words.isEmpty {
      add("<tspan class=\"\(part.cssClass)\">")
      body.appendEscaped(part.words)
      add("</tspan>")
    }
    add("</text>")
  }

  mutating func circle(_ cssClass: String, _ x: Double, _ y: Double, radius: Double) {
    add("<circle class=\"\(cssClass)\" cx=\"\(x.oneDecimal)\" cy=\"\(y.oneDecimal)\" r=\"\(radius.oneDecimal)\"/>")
  }

  /// Slanted strokes over a bar.
  mutating func hatch(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    var data = ""
    var stripe = 1.0
    while stripe < width - 1 {
      let length = min(height / 1.5, width - stripe)
      data += "M\((x + stripe).oneDecimal) \((y + height).oneDecimal)l\(length.oneDecimal) -\((length * 1.5).oneDecimal)"
      stripe += 5
    }
    if !data.isEmpty { path("gt-hy", data) }
  }

  /// A line through points, or nothing if there are fewer than two.
  mutating func polyline(_ cssClass: String, _ points: [(x: Double, y: Double)]) {
    guard points.count > 1 else { return }
    path(cssClass, "M" + points.map { "\($0.x.oneDecimal) \($0.y.oneDecimal)" }.joined(separator: "L"))
  }

  /// Markup without words.
  mutating func add(_ markup: String) { body += Array(markup.utf8) }

  var html: SafeHTML { SafeHTML(trusted: open + body + Array("</svg>".utf8)) }
}
