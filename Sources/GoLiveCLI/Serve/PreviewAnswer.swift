import CResources
import Diagnostics

/// What is asked of the preview, as far as it matters.
struct PreviewRequest {
  let method: String
  let target: String
  /// Every `Host` that the request names.
  let hosts: [String]
  var hasBody = false
}

/// What it answers.
struct PreviewAnswer {
  var status = 200
  var type = "text/plain; charset=utf-8"
  var body: [UInt8] = []
  /// The policy of what is no page of the site.
  var policy = "default-src 'none'; sandbox; frame-ancestors 'none'"
  /// Events follow, and the connection stays.
  var isStream = false

  static func refusal(_ status: Int, _ words: String) -> PreviewAnswer {
    PreviewAnswer(status: status, body: Array("golive preview: \(words)\n".utf8))
  }

  private static let pagePolicy = "frame-ancestors 'none'"
  private static let ownPolicy = """
    default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'
    """

  /// A page elsewhere may point a name of its own at this machine: only the names that this preview told are answered to.
  static func to(_ request: PreviewRequest, port: Int, _ preview: Preview) -> PreviewAnswer {
    let names = ["127.0.0.1", "localhost", "[::1]"]
    let accepted = names.map { "\($0):\(port)" } + (port == 80 ? names : [])
    guard request.hosts.count == 1, accepted.contains(where: { $0.sameBytes(as: request.hosts[0]) }) else {
      return refusal(421, "this is no address of it; open http://127.0.0.1:\(port)/")
    }
    guard request.method == "GET" || request.method == "HEAD" else { return refusal(405, "it only shows: GET and HEAD") }
    guard !request.hasBody else { return refusal(400, "a request for a page has no content") }
    guard request.target.utf8.first == UInt8(ascii: "/") else { return refusal(400, "a request names a path") }
    let path = String(request.target.dropFirst().prefix { $0 != "?" })
    if let own = own("/" + path, request) { return own }
    let page = PreviewPage(preview: preview)
    guard let bytes = preview.read(path.isEmpty ? "index.html" : path) else {
      let words =
        preview.hasSite ? "The site has no such page or file." : "No site was built yet. This page changes when there is one."
      let title = preview.hasSite ? "Not in the site" : "No site yet"
      return PreviewAnswer(status: 404, type: ContentType.html, body: page.own(title, words), policy: ownPolicy)
    }
    let type = ContentType.of(path.isEmpty ? "index.html" : path)
    guard type == ContentType.html else { return PreviewAnswer(type: type, body: bytes) }
    return PreviewAnswer(type: type, body: page.page(bytes), policy: pagePolicy)
  }

  private static func own(_ target: String, _ request: PreviewRequest) -> PreviewAnswer? {
    switch target {
    case PreviewPage.script: PreviewAnswer(type: ContentType.of("reload.js"), body: [UInt8](resource: golive_reload_js))
    case PreviewPage.style: PreviewAnswer(type: ContentType.of("preview.css"), body: [UInt8](resource: golive_preview_css))
    case PreviewPage.events: PreviewAnswer(type: "text/event-stream; charset=utf-8", isStream: request.method == "GET")
    default: nil
    }
  }

  var headers: [(String, String)] {
    var headers = [
      ("Content-Type", type), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
      ("Content-Security-Policy", policy),
      // The search's data is a script, which pages elsewhere could ask for.
      ("Cross-Origin-Resource-Policy", "same-origin"), ("Referrer-Policy", "no-referrer"), ("Connection", "close"),
    ]
    if !isStream { headers.append(("Content-Length", String(body.count))) }
    if status == 405 { headers.append(("Allow", "GET, HEAD")) }
    return headers
  }
}
