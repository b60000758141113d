import Glibc

extension String {
  /// Identities, keys and paths compare as bytes: Swift's `==` holds `e` + combining accent equal to `é`, their digests differ.
  package func sameBytes(as other: String) -> Bool {
    // The lengths are at hand, and mostly tell.
    utf8.count == other.utf8.count && order(inBytes: other) == 0
  }

  package func precedesInBytes(_ other: String) -> Bool {
    let order = order(inBytes: other)
    return order < 0 || order == 0 && utf8.count < other.utf8.count
  }

  /// Below, at or above zero as the bytes that both have; a text that is not stored as UTF-8 is brought into that form.
  private func order(inBytes other: String) -> Int32 {
    var (left, right) = (self, other)
    return left.withUTF8 { left in
      right.withUTF8 { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return 0 }
        return memcmp(left, right, min(self.utf8.count, other.utf8.count))
      }
    }
  }
}

/// A text that is hashed and compared by its UTF-8 bytes; the key type of every dictionary of ids, names and paths from outside.
package struct Exact: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package var description: String { text }

  package static func == (left: Exact, right: Exact) -> Bool { left.text.sameBytes(as: right.text) }

  package static func < (left: Exact, right: Exact) -> Bool { left.text.precedesInBytes(right.text) }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension String {
  /// The names of a path, split as bytes: characters would be put together first, which takes ten times as long.
  package var pathNames: [Substring] { utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) } }

  /// What stands behind the last `/`; all of it if there is none.
  package var lastPathName: String {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[utf8.index(after: $0)...]) } ?? self
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The offset of the next such byte; the end if there is none.
  package func next(_ byte: UInt8, from offset: Int) -> Int {
    guard offset < count, let start = baseAddress else { return count }
    guard let found = memchr(start + offset, Int32(byte), count - offset) else { return count }
    return UnsafeRawPointer(start).distance(to: found)
  }

  /// Whether these bytes stand at an offset.
  package func has(_ text: StaticString, at offset: Int) -> Bool {
    guard let start = baseAddress, offset >= 0, count - offset >= text.utf8CodeUnitCount else { return false }
    return memcmp(start + offset, text.utf8Start, text.utf8CodeUnitCount) == 0
  }
}
