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

  /// Markup without words.
  mutating func add(_ markup: String) { body += Array(markup.utf8) }

  var html: SafeHTML { SafeHTML(trusted: open + body + Array("</svg>".utf8)) }
}
