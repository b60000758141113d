/// Which names files may have, so that a path means the same on every machine, in `sha256sum` lists and in links.
package enum FileName {
  package static let accepted = "ASCII letters, digits, `.`, `_` and `-`, beginning with a letter or a digit"

  /// `[A-Za-z0-9][A-Za-z0-9._-]*`
  package static func isAccepted(_ name: some StringProtocol) -> Bool {
    guard let first = name.utf8.first, isLetterOrDigit(first) else { return false }
    return isPlain(name)
  }

  /// `[A-Za-z0-9._-]+`, which also lets names through that begin with a dot, but not `.` and `..`.
  package static func isPlain(_ name: some StringProtocol) -> Bool { isPlain(name.utf8) }

  package static func isPlain(_ name: some Collection<UInt8>) -> Bool {
    var dots = 0
    for byte in name {
      guard isLetterOrDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") else {
        return false
      }
      if byte == UInt8(ascii: ".") { dots += 1 }
    }
    let count = name.count
    return count > 0 && (dots < count || count > 2)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
