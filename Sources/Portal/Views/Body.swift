import Assessment
import Diagnostics
import Templates

/// The rendered body of a file, made to stand in a page: links that name files of the workspace lead to the files' pages.
struct Body: LinkAddresses {
  private let site: SiteMap
  private let path: String
  private let page: String

  init(_ site: SiteMap, from path: String, on page: String) {
    self.site = site
    self.path = path
    self.page = page
  }

  /// The whole file on its own page, with headings one level down: a page has one first heading, its own.
  func page(_ html: [UInt8]) -> [UInt8] {
    BodyWriter(addresses: self, keepsAnchors: true, demotesHeadings: true).write(html)
  }

  /// A part among others of its kind: without anchors, which would not be unique.
  func part(_ html: String) -> String {
    let writer = BodyWriter(addresses: self, keepsAnchors: false, demotesHeadings: false)
    return String(decoding: writer.write(Array(html.utf8)), as: UTF8.self)
  }

  func address(_ written: UnsafeBufferPointer<UInt8>, isSource: Bool) -> String? {
    Self.staysAsWritten(written) ? nil : address(String(decoding: written, as: UTF8.self), isSource: isSource)
  }

  /// Places of this page and addresses on the web, which most links are.
  static func staysAsWritten(_ written: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = min(written.next(UInt8(ascii: "#"), from: 0), written.next(UInt8(ascii: "?"), from: 0))
    let folder = written.next(UInt8(ascii: "/"), from: 0)
    return end == 0 || folder == 0 || written.next(UInt8(ascii: ":"), from: 0) < min(end, folder)
  }

  private func address(_ written: String, isSource: Bool) -> String? {
    let address = written.utf8.contains(UInt8(ascii: "&")) ? written.replacing("&amp;", with: "&") : written
    let bare = Substring(address.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") })
    guard let file = resolved(bare.removingAddressEncoding).flatMap({ site.file($0) ?? markdown($0) }) else {
      // Where not everything is shown, a link leads to why.
      if site.assessment.edition == nil { return nil }
      return isSource ? "data:," : Target(Method.page).href(from: page)
    }
    let target = isSource ? Target(file.raw) : Target(file.page)
    let fragment = address.utf8.firstIndex(of: UInt8(ascii: "#")).map { address[$0...].replacing("&", with: "&amp;") } ?? ""
    return target.href(from: page) + fragment
  }

  /// The reader of Markdown has written `.html` for `.md` already.
  private func markdown(_ path: String) -> FilePage? {
    path.hasSuffix(".html") ? site.file(String(path.dropLast(4)) + "md") : nil
  }

  private func resolved(_ link: String) -> String? {
    let slash = UInt8(ascii: "/")
    var bytes = Array(path.utf8.prefix(upTo: path.utf8.lastIndex(of: slash) ?? path.startIndex))
    for name in link.utf8.split(separator: slash) where !name.elementsEqual(".".utf8) {
      if !name.elementsEqual("..".utf8) {
        if !bytes.isEmpty { bytes.append(slash) }
        bytes.append(contentsOf: name)
      } else if bytes.isEmpty {
        return nil
      } else {
        bytes.removeSubrange((bytes.lastIndex(of: slash) ?? 0)...)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension StringProtocol {
  /// With `%20` read as a space.
  var removingAddressEncoding: String {
    guard utf8.contains(0x25) else { return String(self) }
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
