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
    var from = here.pathNames.dropLast()
    var to = page.pathNames[...]
    while to.count > 1, let folder = from.first, folder == to.first {
      from.removeFirst()
      to.removeFirst()
    }
    let path = from.map { _ in ".." } + to.map { String($0).addressEncoded }
    return path.joined(separator: "/") + fragment
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

  private static func isPlain(_ byte: UInt8) -> Bool {
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
