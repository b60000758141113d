import Diagnostics

/// The words of a text or of a page's markup, in lower case. What is neither letter nor digit parts them, and so do tags.
///
/// Accents stay: the search page takes them off what is typed and off the words of the index alike.
struct WordReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isMarkup: Bool
  private var offset = 0
  /// The word that was read last; longer ones are cut, so that the caller sees that they are too long.
  private(set) var word: [UInt8] = []

  /// Bytes. What is longer is a digest or a key.
  static let longest = 40
  /// Letters before a hyphen and a digit: `R-014` and `UAT-7` are one word each.
  private static let longestPrefix = 4

  init(_ bytes: UnsafeBufferPointer<UInt8>, isMarkup: Bool) {
    self.bytes = bytes
    self.isMarkup = isMarkup
    word.reserveCapacity(Self.longest + 8)
  }

  /// Reads the next word; false at the end.
  mutating func next() -> Bool {
    word.removeAll(keepingCapacity: true)
    var isPrefix = true
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case 0x61...0x7A: append(byte)
      case 0x41...0x5A: append(byte | 0x20)
      case 0x30...0x39:
        isPrefix = false
        append(byte)
      case 0x80...:
        isPrefix = !scalar()
        if isPrefix, !word.isEmpty { return true }
        continue
      case UInt8(ascii: "-") where isPrefix && (1...Self.longestPrefix).contains(word.count) && isDigit(at: offset + 1):
        isPrefix = false
      default:
        if !word.isEmpty { return true }
        isPrefix = true
        if isMarkup, byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { skip(to: byte == UInt8(ascii: "<") ? 0x3E : 0x3B) }
      }
      offset += 1
    }
    return !word.isEmpty
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    if word.count <= Self.longest { word.append(byte) }
  }

  private func isDigit(at offset: Int) -> Bool { offset < bytes.count && (0x30...0x39).contains(bytes[offset]) }

  /// To the end of a tag or a reference: in markup of ours each has one.
  private mutating func skip(to end: UInt8) { offset = bytes.next(end, from: offset) }

  /// Passes what is outside ASCII; whether it belongs to a word.
  private mutating func scalar() -> Bool {
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    defer { offset = end }
    let text = String(decoding: bytes[offset..<end], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first, Self.isOfWord(scalar.properties) else { return false }
    if word.count <= Self.longest { word.append(contentsOf: scalar.properties.lowercaseMapping.utf8) }
    return true
  }

  /// Marks stand on the letter before them.
  private static func isOfWord(_ properties: Unicode.Scalar.Properties) -> Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
      .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
