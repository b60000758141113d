import Diagnostics

/// What a browser is told of a file, by the end of its name.
enum ContentType {
  static let html = "text/html; charset=utf-8"

  private static let byEnd = [
    "html": html, "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "json": "application/json",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
    "csv": "text/csv; charset=utf-8", "xml": "application/xml", "pdf": "application/pdf", "ics": "text/calendar; charset=utf-8",
    "md": "text/plain; charset=utf-8", "txt": "text/plain; charset=utf-8",
  ]

  static func of(_ path: String) -> String {
    let end = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return byEnd[end] ?? "application/octet-stream"
  }
}
