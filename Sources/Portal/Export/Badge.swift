import Assessment

/// The verdict in two words, to stand on another site: as a picture and as data.
struct Badge: Sendable {
  private let label: String
  private let message: String
  private let mark: Mark
  private let isError: Bool

  /// - Parameter status: as the overview has it.
  init(_ status: Status, _ recommendation: Recommendation, isLive: Bool) {
    label = Message.text("badge-label")
    let state = status.inSentence
    message = isLive ? Message.text("badge-live", ["state": state]) : state
    (mark, isError) = (status.mark, recommendation == .noGo)
  }

  var files: [SiteFile] { [SiteFile("assets/badge.svg", svg), SiteFile("badge.json", json)] }

  private var color: String {
    switch mark {
    case .ready: "#0A5C4E"
    case .cond: "#734400"
    case .block: "#98221A"
    default: "#4C535E"
    }
  }

  /// In the form that makers of badges read.
  private var json: [UInt8] {
    JSON.object([
      ("schemaVersion", .number(1)), ("label", .string(label)), ("message", .string(message)), ("color", .string(color)),
      ("isError", .flag(isError)),
    ]).bytes
  }

  /// Fixed widths: whoever shows it may have any font.
  private var svg: [UInt8] {
    let (left, right) = (56, message.count * 7 + 32)
    let title = "\(label): \(message)"
    let text =
      "font-family=\"Verdana,'DejaVu Sans',sans-serif\" font-size=\"11\" fill=\"#fff\""
    let glyph =
      switch mark {
      case .ready: "M4.6 8.3l2.3 2.4 4.5-5"
      case .cond: "M8 4v4.6M8 11.6v.05"
      case .block: "M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"
      default: "M5 8h6"
      }
    return Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(left + right)" height="20" role="img" aria-label="\(title)"><title>\(title)</title>\
      <rect width="\(left)" height="20" fill="#1A1D21"/><rect x="\(left)" width="\(right)" height="20" fill="\(color)"/>\
      <text x="8" y="14" textLength="\(left - 16)" \(text)>\(label)</text>\
      <path transform="translate(\(left + 5) 2)" fill="none" stroke="#fff" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" d="\(glyph)"/>\
      <text x="\(left + 24)" y="14" textLength="\(right - 32)" \(text)>\(message)</text></svg>

      """.utf8)
  }
}
