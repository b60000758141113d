import Diagnostics

/// Words, each with the entries that have it and how much they are about it. Found by their bytes: most were seen before.
struct WordTable {
  private struct Word {
    let bytes: Range<Int>
    /// An entry times 16, and its weight.
    var entries: [UInt32] = []
  }

  private var bytes: [UInt8] = []
  private var words: [Word] = []
  /// Numbers of words, -1 where there is none.
  private var slots = [Int32](repeating: -1, count: 1 << 12)
  /// Those in front are passed over.
  private let common: Int

  /// More weights nothing.
  static let most: UInt32 = 9

  init(passingOver common: String) {
    self.common = common.split(separator: " ").count
    words.reserveCapacity(1 << 12)
    bytes.reserveCapacity(1 << 16)
    for word in common.split(separator: " ") { Array(word.utf8).withUnsafeBufferPointer { _ = number(of: $0) } }
  }

  /// - Parameters:
  ///   - weight: of the first time that the entry has it; each further one adds one, to twice that and no more.
  ///   - room: bytes that are left for it.
  /// - Returns: the bytes that it takes as it will be written; nil when there is no room, and it was not added.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>, of entry: Int, weight: UInt32, room: Int) -> Int? {
    let number = self.number(of: word)
    if number < common { return 0 }
    if let last = words[number].entries.last, last >> 4 == UInt32(entry) {
      if last & 15 < min(2 * weight, Self.most) { words[number].entries[words[number].entries.count - 1] += 1 }
      return 0
    }
    // `"word":[],` and a line end, or a comma; `entry,weight`.
    let cost = (words[number].entries.isEmpty ? word.count + 7 : 1) + Self.digits(entry) + 2
    guard cost <= room else { return nil }
    words[number].entries.append(UInt32(entry) << 4 | weight)
    return cost
  }

  /// By the bytes of the words: `"word":[entry,weight,…]`, a line each.
  func write(into output: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      let sorted = words[common...].filter { !$0.entries.isEmpty }.sorted { left, right in
        bytes[left.bytes].lexicographicallyPrecedes(bytes[right.bytes])
      }
      for (index, word) in sorted.enumerated() {
        output.append(contentsOf: index == 0 ? "\n\"".utf8 : ",\n\"".utf8)
        output.append(contentsOf: bytes[word.bytes])
        output.append(contentsOf: "\":[".utf8)
        for (index, entry) in word.entries.enumerated() {
          if index > 0 { output.append(UInt8(ascii: ",")) }
          Self.write(entry >> 4, into: &output)
          output.append(UInt8(ascii: ","))
          Self.write(entry & 15, into: &output)
        }
        output.append(UInt8(ascii: "]"))
      }
    }
  }

  // MARK: Looking up

  private mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let slot = self.slot(of: word)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let start = bytes.count
    bytes.append(contentsOf: word)
    words.append(Word(bytes: start..<bytes.count))
    slots[slot] = Int32(words.count - 1)
    if words.count * 2 > slots.count { grow() }
    return words.count - 1
  }

  /// Where the word is, or would be put.
  private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var slot = Int(truncatingIfNeeded: word.fingerprint) & (slots.count - 1)
      while slots[slot] >= 0 {
        let other = UnsafeBufferPointer(rebasing: bytes[words[Int(slots[slot])].bytes])
        if other.hasSameBytes(as: word) { break }
        slot = (slot + 1) & (slots.count - 1)
      }
      return slot
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, word) in words.enumerated() {
      let slot = bytes.withUnsafeBufferPointer { self.slot(of: UnsafeBufferPointer(rebasing: $0[word.bytes])) }
      slots[slot] = Int32(number)
    }
  }

  // MARK: Numbers

  private static func digits(_ number: Int) -> Int {
    var (count, rest) = (1, number / 10)
    while rest > 0 { (count, rest) = (count + 1, rest / 10) }
    return count
  }

  private static func write(_ number: UInt32, into output: inout [UInt8]) {
    if number >= 10 { write(number / 10, into: &output) }
    output.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
