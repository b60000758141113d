import Diagnostics

/// Links within the site lead to files and anchors that exist.
struct LinkCheck {
  private let files: [(path: String, bytes: [UInt8])]

  init(_ files: [(path: String, bytes: [UInt8])]) { self.files = files }

  /// One for each address that leads nowhere, at the first page that has it.
  var problems: [Diagnostic] {
    let pages = Dictionary(files.indices.map { (files[$0].path, $0) }, uniquingKeysWith: { first, _ in first })
    var wanted: [String: (anchors: [String: String], first: String)] = [:]
    for file in files where file.path.hasSuffix(".html") {
      for address in Self.values(in: file.bytes, of: [Self.href, Self.src]) {
        guard let target = Self.resolve(address, from: file.path) else { continue }
        wanted[target.page, default: ([:], file.path)].anchors.merge([target.anchor: file.path]) { first, _ in first }
      }
    }
    var problems: [Diagnostic] = []
    for (page, links) in wanted.sorted(by: { $0.key.precedesInBytes($1.key) }) {
      guard let index = pages[page] else {
        problems.append(Self.problem("`\(page)`, a file that the site does not have", on: links.first))
        continue
      }
      let anchors = links.anchors.filter { !$0.key.isEmpty }
      if anchors.isEmpty { continue }
      let ids = Set(Self.values(in: files[index].bytes, of: [Self.id]))
      for (anchor, source) in anchors.sorted(by: { $0.key.precedesInBytes($1.key) }) where !ids.contains(anchor) {
        problems.append(Self.problem("`\(page)#\(anchor)`, a place that the page does not have", on: source))
      }
    }
    return problems
  }

  private static func problem(_ what: String, on page: String) -> Diagnostic {
    Diagnostic(
      .siteLink, "a link leads to \(what)", at: Place(page), help: "correct the link, or add what it names", severity: .warning)
  }

  /// The page and anchor that an address names; nil for addresses that leave the site.
  private static func resolve(_ address: String, from page: String) -> (page: String, anchor: String)? {
    let bare = address.prefix { $0 != "#" && $0 != "?" }
    if bare.hasPrefix("/") || bare.prefix(while: { $0 != "/" }).contains(":") { return nil }
    let anchor = address.drop { $0 != "#" }.dropFirst().removingAddressEncoding
    if bare.isEmpty { return (page, anchor) }
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in bare.split(separator: "/") where part != "." {
      if part != ".." { parts.append(part.removingAddressEncoding) } else if parts.popLast() == nil { return nil }
    }
    return (parts.joined(separator: "/"), anchor)
  }

  private static let href = Array(" href=\"".utf8)
  private static let src = Array(" src=\"".utf8)
  private static let id = Array(" id=\"".utf8)

  /// The values of attributes, unescaped. A quote in text is always written as a reference, so every match is an attribute.
  static func values(in bytes: [UInt8], of names: [[UInt8]]) -> [String] {
    var values: [String] = []
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        guard bytes[index] == 0x22, index > 3, bytes[index - 1] == 0x3D else {
          index += 1
          continue
        }
        var end = index + 1
        while end < bytes.count, bytes[end] != 0x22 { end += 1 }
        for name in names where index + 1 >= name.count && bytes[(index + 1 - name.count)...index].elementsEqual(name) {
          values.append(
            String(decoding: bytes[(index + 1)..<end], as: UTF8.self).replacing("&amp;", with: "&").replacing("&#39;", with: "'"))
        }
        index = end + 1
      }
    }
    return values
  }
}
