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
    var bytes: [UInt8] = []
    write(from: here, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same appended to a page: nothing in it needs to be escaped.
  func write(from here: String, into bytes: inout [UInt8]) {
    if anchor == nil || page != here {
      var (there, here) = (page, here)
      there.withUTF8 { there in here.withUTF8 { Self.write(wayTo: there, from: $0, into: &bytes) } }
    }
    guard var anchor else { return }
    bytes.append(UInt8(ascii: "#"))
    anchor.withUTF8 { bytes.appendAddress($0) }
  }

  /// Up to the last folder that both are in, and down to the page.
  private static func write(
    wayTo there: UnsafeBufferPointer<UInt8>, from here: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]
  ) {
    let slash = UInt8(ascii: "/")
    var shared = 0
    for offset in 0..<min(there.count, here.count) {
      guard there[offset] == here[offset] else { break }
      if there[offset] == slash { shared = offset + 1 }
    }
    for offset in shared..<here.count where here[offset] == slash { bytes.append(contentsOf: "../".utf8) }
    bytes.appendAddress(UnsafeBufferPointer(rebasing: there[shared...]), keepsSlash: true)
  }
}

extension [UInt8] {
  /// Percent-encoded: what is not a letter, a digit or one of `-._~` could mean something else in an address.
  fileprivate mutating func appendAddress(_ text: UnsafeBufferPointer<UInt8>, keepsSlash: Bool = false) {
    let isPlain = { (byte: UInt8) in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
      default: keepsSlash && byte == UInt8(ascii: "/")
      }
    }
    if text.allSatisfy(isPlain) { return append(contentsOf: text) }
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text { self += isPlain(byte) ? [byte] : [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
  }
}

extension String {
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
