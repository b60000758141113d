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

  package func beginsWithBytes(of start: String) -> Bool { start.utf8.count <= utf8.count && order(inBytes: start) == 0 }

  /// Whether these bytes stand anywhere in the text: a search for characters would put them together first.
  package func containsBytes(of other: String) -> Bool {
    var (text, other) = (self, other)
    return text.withUTF8 { bytes in
      other.withUTF8 { other in
        other.isEmpty || bytes.firstRange(of: other, from: 0) != nil
      }
    }
  }

  /// Below, at or above zero as the bytes that both have.
  private func order(inBytes other: String) -> Int32 {
    let quick = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        guard let left = left.baseAddress, let first = right.baseAddress else { return Int32(0) }
        return memcmp(left, first, min(utf8.count, right.count))
      }
    }
    if let quick, let quick { return quick }
    for (left, right) in zip(utf8, other.utf8) where left != right { return left < right ? -1 : 1 }
    return 0
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
    let quick: Void? = text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    if quick == nil { Array(text.utf8).withUnsafeBytes { hasher.combine(bytes: $0) } }
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

  package func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard let start = baseAddress, let otherStart = other.baseAddress else { return true }
    return memcmp(start, otherStart, count) == 0
  }

  /// Where other bytes, at least one, stand first.
  package func firstRange(of other: UnsafeBufferPointer<UInt8>, from offset: Int) -> Range<Int>? {
    guard let first = other.first else { return nil }
    var start = next(first, from: offset)
    while start + other.count <= count {
      let range = start..<start + other.count
      if UnsafeBufferPointer(rebasing: self[range]).hasSameBytes(as: other) { return range }
      start = next(first, from: start + 1)
    }
    return nil
  }

  /// FNV-1a: the same for the same bytes, and mostly another for others. To look up a text before it is one.
  package var fingerprint: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in self { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }
}

extension [UInt8] {
  package func hasSameBytes(as other: [UInt8]) -> Bool {
    withUnsafeBufferPointer { bytes in other.withUnsafeBufferPointer { bytes.hasSameBytes(as: $0) } }
  }

  /// Where these bytes stand first.
  package func firstRange(ofBytes other: [UInt8], from offset: Int = 0) -> Range<Int>? {
    withUnsafeBufferPointer { bytes in other.withUnsafeBufferPointer { bytes.firstRange(of: $0, from: offset) } }
  }

  /// Everywhere where they stand.
  package func ranges(ofBytes other: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    while let next = firstRange(ofBytes: other, from: ranges.last?.upperBound ?? 0) { ranges.append(next) }
    return ranges
  }
}

extension String {
  package func hasBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.hasSameBytes(as: bytes) } ?? utf8.elementsEqual(bytes)
  }
}

extension [UInt8] {
  /// A file that the program carries.
  ///
  /// - Parameter file: tells the length in bytes, and gives them; they last as long as the program.
  package init(resource file: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?) {
    var length = 0
    let start = file(&length)
    self.init(UnsafeBufferPointer(start: start, count: length))
  }
}
