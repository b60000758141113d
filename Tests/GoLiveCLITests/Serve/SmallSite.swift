import Diagnostics

@testable import GoLiveCLI

/// A site of a page, a style and a picture, that lies in no folder.
enum SmallSite {
  static let page = """
    <!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"></head>\
    <body><main>Ready</main></body></html>
    """
  static let files = ["areas/cutover.html": page, "assets/a.css": "main { color: red }", "index.html": page]

  static func preview(errors: [Diagnostic] = []) -> Preview {
    let marker = files.keys.sorted().map { "\(String(repeating: "a", count: 64))  \($0)\n" }.joined()
    // Whatever is read, the list decides what is served.
    return Preview(marker: Array(marker.utf8), errors: errors) { Array((files[$0] ?? "secret").utf8) }
  }

  static func answer(
    _ target: String, method: String = "GET", hosts: [String] = ["127.0.0.1:8484"], hasBody: Bool = false, port: Int = 8_484,
    _ preview: Preview = preview()
  ) -> PreviewAnswer {
    PreviewAnswer.to(PreviewRequest(method: method, target: target, hosts: hosts, hasBody: hasBody), port: port, preview)
  }
}

extension PreviewAnswer {
  var text: String { String(decoding: body, as: UTF8.self) }
}
