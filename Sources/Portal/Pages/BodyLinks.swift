import Diagnostics

/// Links in a Markdown body name files of the workspace; on the site they lead to the files' pages.
struct BodyLinks {
  private let site: SiteMap
  private let path: String
  private let page: String

  init(_ site: SiteMap, from path: String, on page: String) {
    self.site = site
    self.path = path
    self.page = page
  }

  func rewritten(_ html: String) -> String {
    let bytes = Array(html.utf8)
    var result: [UInt8] = [], start = 0, index = 0
    while index + 6 < bytes.count {
      // ` href="` and ` src="` of the renderer's own markup: in text a quote is written as a reference.
      let length = bytes[index...].starts(with: Self.href) ? Self.href.count : bytes[index...].starts(with: Self.src) ? Self.src.count : 0
      guard length > 0, let end = bytes[(index + length)...].firstIndex(of: UInt8(ascii: "\"")) else {
        index += 1
        continue
      }
      result += bytes[start..<(index + length)]
      let written = String(decoding: bytes[(index + length)..<end], as: UTF8.self)
      result += Array(address(written, isSource: length == Self.src.count).utf8)
      (start, index) = (end, end)
    }
    return start == 0 ? html : String(decoding: result + bytes[start...], as: UTF8.self)
  }

  private static let href = Array(" href=\"".utf8)
  private static let src = Array(" src=\"".utf8)

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
    var bytes: [UInt8] = [], rest = Array(utf8)[...]
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
