/// The lines of a text, as a page shows them.
enum TextLines {
  /// Split by bytes at every kind of line end: to put characters together first takes ten times as long.
  static func of(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var lines: [String] = []
      var start = 0
      var offset = 0
      while offset < bytes.count {
        let length = lineEnd(at: offset, in: bytes)
        if length > 0 {
          lines.append(line(bytes[start..<offset]))
          start = offset + length
        }
        offset += max(length, 1)
      }
      lines.append(line(bytes[start...]))
      return lines
    }
  }

  /// A page would put blanks together, and the indent is what tells how lines belong together.
  private static func line(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let words = bytes.drop { $0 == 0x20 }
    return String(repeating: "\u{A0}", count: bytes.count - words.count) + String(decoding: words, as: UTF8.self)
  }

  /// How long the line end is that begins here; 0 if none does.
  @inline(__always)
  private static func lineEnd(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    func next(_ count: Int, are first: UInt8, _ second: ClosedRange<UInt8>) -> Bool {
      offset + count < bytes.count && bytes[offset + count - 1] == first && second.contains(bytes[offset + count])
    }
    switch bytes[offset] {
    case 0x0D: return next(1, are: 0x0D, 0x0A...0x0A) ? 2 : 1
    case 0x0A...0x0C: return 1
    case 0xC2: return next(1, are: 0xC2, 0x85...0x85) ? 2 : 0
    case 0xE2: return next(2, are: 0x80, 0xA8...0xA9) ? 3 : 0
    default: return 0
    }
  }
}
