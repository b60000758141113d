import Templates

/// The rendered body of a file, made to stand in a page: links that name files of the workspace lead to the files' pages.
struct Body {
  private let site: SiteMap
  private let path: String
  private let page: String

  init(_ site: SiteMap, from path: String, on page: String) {
    self.site = site
    self.path = path
    self.page = page
  }

  /// The whole file on its own page.
  func page(_ html: String) -> String { Body.scrolling(Body.demoted(rewritten(html, keepsAnchors: true)), named: "Table") }

  /// A part among others of its kind: without anchors, which would not be unique.
  ///
  /// - Parameter name: of the part; its tables are called by it.
  func part(_ html: String, named name: String) -> String { Body.scrolling(rewritten(html, keepsAnchors: false), named: name) }

  private func rewritten(_ html: String, keepsAnchors: Bool) -> String {
    let bytes = Array(html.utf8)
    var result: [UInt8] = []
    var start = 0
    var index = 0
    while index + 5 < bytes.count {
      // Attributes of the renderer's own markup: in text a quote is written as a reference.
      guard bytes[index] == 0x20, let name = Body.attributes.first(where: { bytes[index...].starts(with: $0) }),
        let end = bytes[(index + name.count)...].firstIndex(of: 0x22)
      else {
        index += 1
        continue
      }
      let value = index + name.count
      if name == Body.id {
        if !keepsAnchors {
          result += bytes[start..<index]
          start = end + 1
        }
      } else {
        result += bytes[start..<value]
        result += address(String(decoding: bytes[value..<end], as: UTF8.self), isSource: name == Body.src).utf8
        start = end
      }
      index = end + 1
    }
    return start == 0 ? html : String(decoding: result + bytes[start...], as: UTF8.self)
  }

  /// Wide tables scroll in a box of their own, which the keyboard can reach.
  private static func scrolling(_ html: String, named name: String) -> String {
    guard html.contains("<table") else { return html }
    var result = ""
    for (number, piece) in html.split(separator: "<table", omittingEmptySubsequences: false).enumerated() {
      if number > 0 {
        let label = SafeHTML(escaping: "\(name), table \(number), scrolls sideways")
        result +=
          "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(String(decoding: label.bytes, as: UTF8.self))\"><table"
      }
      result += piece.replacing("</table>", with: "</table></div>")
    }
    return result
  }

  /// Headings one level down: a page has one first heading, its own.
  private static func demoted(_ html: String) -> String {
    var bytes = Array(html.utf8)
    var index = 0
    while index + 3 < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "<") else { continue }
      let digit = bytes[index + 1] == UInt8(ascii: "/") ? index + 3 : index + 2
      guard bytes[digit - 1] == UInt8(ascii: "h"), digit + 1 < bytes.count, (0x31...0x35).contains(bytes[digit]) else { continue }
      if bytes[digit + 1] == UInt8(ascii: ">") || bytes[digit + 1] == 0x20 { bytes[digit] += 1 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let href = Array(" href=\"".utf8)
  private static let src = Array(" src=\"".utf8)
  private static let id = Array(" id=\"".utf8)
  private static let attributes = [href, src, id]

  private func address(_ written: String, isSource: Bool) -> String {
    let address = written.replacing("&amp;", with: "&")
    let bare = address.prefix { $0 != "#" && $0 != "?" }
    let fragment = address.drop { $0 != "#" }
    if bare.isEmpty || bare.hasPrefix("/") || bare.prefix(while: { $0 != "/" }).contains(":") { return written }
    guard let file = resolved(bare.removingAddressEncoding).flatMap({ site.file($0) }) else { return written }
    let target = isSource ? Target(file.raw) : Target(file.page)
    return target.href(from: page) + fragment.replacing("&", with: "&amp;")
  }

  private func resolved(_ link: String) -> String? {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") where part != "." {
      if part != ".." { parts.append(String(part)) } else if parts.popLast() == nil { return nil }
    }
    return parts.joined(separator: "/")
  }
}

extension StringProtocol {
  /// With `%20` read as a space.
  var removingAddressEncoding: String {
    guard contains("%") else { return String(self) }
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
