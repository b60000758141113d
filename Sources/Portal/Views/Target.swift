import Diagnostics

/// A place on the site: a page, and perhaps something on it.
struct Target: Hashable, Sendable {
  /// Relative to the site, with `/`.
  let page: String
  let anchor: String?

  init(_ page: String, _ anchor: String? = nil) {
    self.page = page
    self.anchor = anchor
  }

  /// The address as a page writes it: relative, so that the site also works from a disk.
  func href(from here: String) -> String {
    let fragment = anchor.map { "#" + $0.addressEncoded } ?? ""
    if page == here, anchor != nil { return fragment }
    // What stands behind the last folder that both are in.
    var shared = page.startIndex
    for (index, byte) in zip(page.utf8.indices, page.utf8) {
      let same = page.utf8.distance(from: page.startIndex, to: index)
      guard same < here.utf8.count, here.utf8[here.utf8.index(here.startIndex, offsetBy: same)] == byte else { break }
      if byte == UInt8(ascii: "/") { shared = page.utf8.index(after: index) }
    }
    let way = page.utf8.distance(from: page.startIndex, to: shared)
    let up = here.utf8.dropFirst(way).count { $0 == UInt8(ascii: "/") }
    return String(repeating: "../", count: up) + page[shared...].pathEncoded + fragment
  }
}

extension Substring {
  /// A path with its names percent-encoded.
  fileprivate var pathEncoded: String {
    if utf8.allSatisfy({ String.isPlain($0) || $0 == UInt8(ascii: "/") }) { return String(self) }
    return split(separator: "/").map { String($0).addressEncoded }.joined(separator: "/")
  }
}

extension String {
  /// Percent-encoded: what is not a letter, a digit or one of `-._~` could mean something else in an address.
  var addressEncoded: String {
    if utf8.allSatisfy(Self.isPlain) { return self }
    var bytes: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in utf8 { bytes += Self.isPlain(byte) ? [byte] : [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: bytes, as: UTF8.self)
  }

  fileprivate static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  /// As an `id`: lower case letters, digits and hyphens.
  var anchored: String {
    var text = ""
    for scalar in lowercased().unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        text.unicodeScalars.append(scalar)
      } else if !text.hasSuffix("-"), !text.isEmpty {
        text += "-"
      }
    }
    return text.hasSuffix("-") ? String(text.dropLast()) : text
  }
}
