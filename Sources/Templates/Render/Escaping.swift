extension [UInt8] {
  /// Appends a text so that it is text again between tags, in `<title>` and in quoted attributes.
  package mutating func appendEscaped(_ text: String) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
    if done == nil { Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) } }
  }

  /// Runs without special bytes are copied whole: most values are one run.
  @inline(__always)
  private mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in bytes.indices {
      let byte = bytes[index]
      // All five are below `?`: letters and everything outside ASCII leave at the first comparison.
      if byte > 0x3e || !isSpecial(byte) { continue }
      if start < index { append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index])) }
      reference(to: byte).withUTF8Buffer { append(contentsOf: $0) }
      start = index + 1
    }
    if start < bytes.count { append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...])) }
  }
}

/// A bit for each of `"` `&` `'` `<` `>`.
private let specials: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3c | 1 << 0x3e

@inline(__always)
private func isSpecial(_ byte: UInt8) -> Bool { (1 as UInt64) << UInt64(byte) & specials != 0 }

private func reference(to byte: UInt8) -> StaticString {
  switch byte {
  case 0x22: "&quot;"
  case 0x26: "&amp;"
  case 0x27: "&#39;"
  case 0x3c: "&lt;"
  default: "&gt;"
  }
}
