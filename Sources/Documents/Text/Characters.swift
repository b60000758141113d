import Diagnostics

/// Finds what no input may hold: bytes that are not UTF-8, and characters that hide or reorder text.
enum Characters {
  struct Result {
    var findings = Findings()
    /// The text cannot be parsed at all: not UTF-8, or a NUL byte.
    var unreadable = false

    var diagnostics: [Diagnostic] { findings.diagnostics }
  }

  /// One pass over the bytes; at most one finding a line.
  static func check(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: Lines) -> Result {
    var result = Result()
    var lastLine = 0
    var offset = 0
    while offset < bytes.count {
      if offset + 8 <= bytes.count, isPlain(eightBytesAt: offset, of: bytes) {
        offset += 8
        continue
      }
      let byte = bytes[offset]
      if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        offset += 1
        continue
      }
      let (scalar, length) = decode(bytes, at: offset)
      defer { offset += length }
      guard let refusal = scalar.map(RefusedCharacter.init(of:)) ?? .invalid else { continue }
      if refusal == .invalid || refusal == .nul { result.unreadable = true }
      let line = lines.line(at: offset)
      if line == lastLine { continue }
      lastLine = line
      result.findings.add(
        refusal.code, refusal.message(byte: byte, scalar), at: lines.place(at: offset, onLine: line, in: bytes), help: refusal.help)
    }
    return result
  }

  /// Whether the next eight bytes are letters, digits, signs and spaces of ASCII, looked at as one number.
  private static func isPlain(eightBytesAt offset: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress else { return false }
    let word = UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Bit 7 of a byte of the sums shows what is below 0x20, or above 0x7E.
    let below = (word &- 0x20 &* ones) & ~word
    let above = (word & (0x7F &* ones)) &+ ones
    return (below | above | word) & (0x80 &* ones) == 0
  }

  /// The scalar at an offset and its length in bytes, or nil and the bytes to skip.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (Unicode.Scalar?, Int) {
    let first = bytes[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4 else { return (nil, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for step in 1..<length {
      guard offset + step < bytes.count, bytes[offset + step] & 0xC0 == 0x80 else { return (nil, step) }
      value = value << 6 | UInt32(bytes[offset + step] & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return (nil, length) }
    return (scalar, length)
  }
}
