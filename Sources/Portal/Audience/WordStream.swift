/// The words of a text as numbers, the same for the source of a text and for what a page makes of it: letters of either case, marks,
/// references such as `&amp;` and inline tags make no difference.
struct WordStream {
  enum Kind { case plain, html, json, csv }

  /// Zero stands between what does not belong together.
  private(set) var words: [UInt64] = []
  /// Bytes of each word.
  private(set) var lengths: [Int] = []

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private var current = seed
  private var length = 0

  init(_ bytes: some Collection<UInt8>, _ kind: Kind) {
    let bytes = Array(bytes)
    bytes.withUnsafeBufferPointer { read($0, kind) }
    end()
  }

  /// What is written in one word, in small letters.
  static func hash(of words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(seed) { ($0 ^ $1) &* 0x0000_0100_0000_01B3 }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ kind: Kind) {
    var index = 0
    var isQuoted = false
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "<") where kind == .html: index = tag(bytes, index)
      case UInt8(ascii: "&") where kind != .plain:
        end()
        index += Self.reference(bytes, index)
      case UInt8(ascii: "\\") where kind == .json:
        end()
        index += index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "u") ? 6 : 2
      case UInt8(ascii: "\"") where kind == .csv:
        isQuoted.toggle()
        end()
        index += 1
      case UInt8(ascii: ",") where kind == .csv && !isQuoted:
        cut()
        index += 1
      case UInt8(ascii: ",") where Self.isThousands(bytes, index): index += 1
      case 0x30...0x39, 0x61...0x7A: index += put(byte)
      case 0x41...0x5A: index += put(byte | 0x20)
      // A blank that does not break, dashes and curved quotes.
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0:
        end()
        index += 2
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
        end()
        index += 3
      case 0x80...: index += put(byte)
      default:
        end()
        index += 1
      }
    }
  }

  private mutating func put(_ byte: UInt8) -> Int {
    current = (current ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    length += 1
    return 1
  }

  private mutating func end() {
    if length == 0 { return }
    words.append(current)
    lengths.append(length)
    (current, length) = (Self.seed, 0)
  }

  private mutating func cut() {
    end()
    if words.last == 0 { return }
    words.append(0)
    lengths.append(0)
  }

  private static let inline: Set<String> = [
    "a", "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "ins", "mark", "q", "s", "small", "span", "strong", "sub", "sup",
    "time", "tspan", "u", "wbr",
  ]

  /// Past the tag; its attributes are texts of their own.
  private mutating func tag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
    let first = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/") ? start + 2 : start + 1
    let name = bytes[min(first, end)..<end].prefix { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
    if Self.inline.contains(String(decoding: name, as: UTF8.self).lowercased()) { self.end() } else { cut() }
    return min(end + 1, bytes.count)
  }

  /// How long `&amp;` is.
  private static func reference(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let end = bytes[start...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
    return end.map { $0 - start + 1 } ?? 1
  }

  /// `48,250`, and not a list such as `4,5,6`.
  private static func isThousands(_ bytes: UnsafeBufferPointer<UInt8>, _ comma: Int) -> Bool {
    isDigit(bytes, comma - 1) && (1...3).allSatisfy { isDigit(bytes, comma + $0) } && !isDigit(bytes, comma + 4)
  }

  private static func isDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
  }
}
