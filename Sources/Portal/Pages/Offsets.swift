/// The offsets of a byte, in order. Eight bytes are looked at at a time: in markup quotes and tags follow each other too closely for
/// `memchr` to pay.
struct Offsets {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let pattern: UInt64
  /// Where the next eight bytes begin.
  private var offset = 0
  /// The high bit of each byte that was found and not handed out yet.
  private var hits: UInt64 = 0

  private static let low: UInt64 = 0x7f7f_7f7f_7f7f_7f7f

  @inline(__always)
  init(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    pattern = UInt64(byte) &* 0x0101_0101_0101_0101
  }

  /// The end of the bytes after the last.
  @inline(__always)
  mutating func next() -> Int {
    while hits == 0 {
      guard offset < bytes.count else { return bytes.count }
      let other = eight ^ pattern
      // Only of a byte that is zero neither the sum nor the byte itself has the high bit.
      hits = ~((other & Self.low) &+ Self.low | other | Self.low)
      offset += 8
    }
    let found = offset - 8 + hits.trailingZeroBitCount / 8
    hits &= hits - 1
    return found
  }

  /// Behind the end are zeros, which nobody looks for.
  @inline(__always)
  private var eight: UInt64 {
    if bytes.count - offset >= 8, let start = bytes.baseAddress {
      return UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    var last: UInt64 = 0
    for index in offset..<bytes.count { last |= UInt64(bytes[index]) << UInt64(8 * (index - offset)) }
    return last
  }
}
