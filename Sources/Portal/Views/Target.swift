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
    var (there, here) = (page, here)
    return there.withUTF8 { there in here.withUTF8 { Self.way(to: there, from: $0) } } + fragment
  }

  /// Up to the last folder that both are in, and down to the page.
  private static func way(to there: UnsafeBufferPointer<UInt8>, from here: UnsafeBufferPointer<UInt8>) -> String {
    let slash = UInt8(ascii: "/")
    var shared = 0
    for offset in 0..<min(there.count, here.count) {
      guard there[offset] == here[offset] else { break }
      if there[offset] == slash { shared = offset + 1 }
    }
    let up = here[shared...].count { $0 == slash }
    let down = String(decoding: UnsafeBufferPointer(rebasing: there[shared...]), as: UTF8.self)
    return up == 0 ? down.pathEncoded : String(repeating: "../", count: up) + down.pathEncoded
  }
}

extension String {
  /// A path with its names percent-encoded.
  fileprivate var pathEncoded: String {
    if utf8.allSatisfy({ String.isPlain($0) || $0 == UInt8(ascii: "/") }) { return self }
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
