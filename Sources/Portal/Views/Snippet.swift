import Templates

/// Text to paste; what the reader must fill in stands in italics.
struct Snippet: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    case text(String)
    case hint(String)
  }

  var parts: [Part]

  init(_ parts: [Part] = []) { self.parts = parts }
  init(_ text: String) { parts = [.text(text)] }

  var isEmpty: Bool { parts.isEmpty }

  var plain: String {
    parts.map { part in
      switch part {
      case .text(let text), .hint(let text): text
      }
    }.joined()
  }

  static func + (left: Snippet, right: Snippet) -> Snippet { Snippet(left.parts + right.parts) }

  var html: SafeHTML {
    var bytes: [UInt8] = []
    for part in parts {
      switch part {
      case .text(let text): bytes.appendEscaped(text)
      case .hint(let text):
        bytes += Array("<i>".utf8)
        bytes.appendEscaped(text)
        bytes += Array("</i>".utf8)
      }
    }
    return SafeHTML(trusted: bytes)
  }
}
