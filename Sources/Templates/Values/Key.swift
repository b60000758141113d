/// The name of a field, up to 32 bytes in four words: compared without looking at a string, copied without counting references.
///
/// Of longer names the first 24 bytes and a mark of the whole are kept: enough to tell them apart.
package struct Key: Hashable, Sendable, ExpressibleByStringLiteral {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  package init(_ text: String) {
    var text = text
    self = text.withUTF8 { Key($0) }
  }

  package init(stringLiteral text: StaticString) { self = text.withUTF8Buffer { Key($0) } }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes.prefix(bytes.count > 32 ? 24 : 32)) }
    guard bytes.count > 32 else { return }
    var mark: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { mark = (mark ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    // No name of a template has such a byte, so that none is equal to this mark.
    words.3 = mark | 0x8080_8080_8080_8080
  }

  /// The name; of one longer than 32 bytes its beginning.
  package var text: String {
    withUnsafeBytes(of: words) { bytes in
      let isCut = bytes[31] >= 0x80 && bytes[24] >= 0x80
      let kept = isCut ? bytes[..<24] : bytes.prefix { $0 != 0 }
      return String(decoding: kept, as: UTF8.self) + (isCut ? "…" : "")
    }
  }

  @inline(__always)
  package static func == (left: Key, right: Key) -> Bool {
    left.words.0 == right.words.0 && left.words.1 == right.words.1 && left.words.2 == right.words.2 && left.words.3 == right.words.3
  }

  package func hash(into hasher: inout Hasher) { withUnsafeBytes(of: words) { hasher.combine(bytes: $0) } }
}
