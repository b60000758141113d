import Diagnostics
import Templates

/// A page as the preview shows it: with what is wrong now, and the script that loads it anew. The file on disk has neither.
struct PreviewPage {
  static let events = "/.golive/events"
  static let script = "/.golive/reload.js"
  static let style = "/.golive/preview.css"
  private static let policy = Array(#"http-equiv="Content-Security-Policy" content=""#.utf8)
  private static let end = Array("</body>".utf8)

  let preview: Preview

  /// A page of the site. Its own policy lets scripts and styles of the site in; the first word on connections is the one that counts.
  func page(_ bytes: [UInt8]) -> [UInt8] {
    var page = bytes
    if let end = Self.last(Self.end, in: page) { page.insert(contentsOf: addition, at: end) } else { page += addition }
    if let start = page.firstRange(of: Self.policy) {
      page.insert(contentsOf: Array("connect-src 'self'; ".utf8), at: start.upperBound)
    }
    return page
  }

  /// A page that the site does not have.
  func own(_ title: String, _ words: String) -> [UInt8] {
    var page = Array("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>".utf8)
    page.appendEscaped(title)
    page += Array("</title>\n<link rel=\"stylesheet\" href=\"\(Self.style)\">\n</head>\n<body class=\"golive-own\">\n<h1>".utf8)
    page.appendEscaped(title)
    page += Array("</h1>\n<p>".utf8)
    page.appendEscaped(words)
    page += Array("</p>\n<p><a href=\"/\">Overview</a></p>\n".utf8) + addition + Array("</body>\n</html>\n".utf8)
    return page
  }

  private var addition: [UInt8] {
    problems + Array("<script src=\"\(Self.script)\" data-state=\"\(preview.state)\"></script>\n".utf8)
  }

  private var problems: [UInt8] {
    let errors = preview.errors
    guard !errors.isEmpty else { return [] }
    let count = errors.count == 1 ? "1 error" : "\(errors.count) errors"
    let title = preview.hasSite ? "\(count); what is shown is from before" : count
    var html = Array(
      "<link rel=\"stylesheet\" href=\"\(Self.style)\">\n<aside id=\"golive-preview\" role=\"alert\"><details open>".utf8)
    html += Array("<summary>\(title)</summary>\n<ol>\n".utf8)
    for error in errors.prefix(100) {
      let place = error.place.citation + (error.place.column > 0 ? ":\(error.place.column)" : "")
      html += Array("<li><code>".utf8)
      html.appendEscaped(VisibleText.of("\(place.isEmpty ? "golive" : place): \(error.severity.rawValue) \(error.code.id)"))
      html += Array("</code> ".utf8)
      html.appendEscaped(VisibleText.of(error.message))
      if let help = error.help {
        html += Array("<span class=\"help\">".utf8)
        let lines = help.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.of(String($0)) }
        html.appendEscaped(lines.joined(separator: "\n"))
        html += Array("</span>".utf8)
      }
      html += Array("</li>\n".utf8)
    }
    if errors.count > 100 { html += Array("<li>\(errors.count - 100) more: see the terminal</li>\n".utf8) }
    return html + Array("</ol>\n</details></aside>\n".utf8)
  }

  private static func last(_ wanted: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= wanted.count else { return nil }
    return stride(from: bytes.count - wanted.count, through: 0, by: -1).first { bytes[$0...].starts(with: wanted) }
  }
}
