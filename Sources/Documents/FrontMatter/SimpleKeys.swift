import Diagnostics

/// Front matter as nearly everybody writes it, read without a YAML parser: `key: value`, `key: [a, b]`, and lists indented by two
/// blanks, of values or of keys. It is given up at the first line that could mean anything else, and libyaml reads the whole:
/// what is read here is read just as libyaml reads it, at a tenth of the cost.
struct SimpleKeys {
  /// More keys than this in one map are looked through too slowly for duplicates.
  private static let maximumKeys = 64
  private static let longestKey = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private let lines: Lines
  private var line: Int
  private let lastLine: Int

  /// The keys of these lines of the file; nil if they are not that simple.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: Lines, _ wanted: ClosedRange<Int>) -> Node? {
    var keys = SimpleKeys(bytes: bytes, lines: lines, line: wanted.lowerBound, lastLine: wanted.upperBound)
    guard let root = keys.map(indent: 0, from: keys.start), keys.line > keys.lastLine else { return nil }
    return root
  }

  private var start: Int { lines.start(of: line) }
  private var end: Int { lines.range(of: line, in: bytes).upperBound }

  /// Whether the line begins with so many blanks and something else behind them.
  private func isIndented(by indent: Int) -> Bool {
    let (start, end) = (start, end)
    return line <= lastLine && end - start > indent && bytes[start + indent] != 0x20
      && (start..<start + indent).allSatisfy { bytes[$0] == 0x20 }
  }

  /// The lines of a map; the first key stands at an offset of this line, the others at the indent of theirs.
  private mutating func map(indent: Int, from first: Int) -> Node? {
    var entries: [Node.Entry] = []
    // An entry is large to move.
    entries.reserveCapacity(indent == 0 ? 8 : 4)
    let place = place(first)
    var offset = first
    repeat {
      guard let entry = entry(at: offset), entries.count < Self.maximumKeys,
        !entries.indices.contains(where: { entries[$0].key.sameBytes(as: entry.key) })
      else { return nil }
      entries.append(entry)
      offset = start + indent
    } while isIndented(by: indent) && bytes[offset] != UInt8(ascii: "-")
    return Node(.map(entries), at: place)
  }

  private mutating func entry(at offset: Int) -> Node.Entry? {
    let end = end
    guard offset < end, isLetter(bytes[offset]) else { return nil }
    var colon = offset + 1
    while colon < end, isLetter(bytes[colon]) || isDigit(bytes[colon]) || bytes[colon] == UInt8(ascii: "-") { colon += 1 }
    guard colon < end, bytes[colon] == UInt8(ascii: ":"), colon - offset <= Self.longestKey else { return nil }
    let (key, keyPlace) = (text(offset..<colon), place(offset, length: colon - offset))
    if colon + 1 == end {
      // A list in a list would need another indent.
      guard offset == start else { return nil }
      line += 1
      return list().map { Node.Entry(key: key, keyPlace: keyPlace, value: $0) }
    }
    guard colon + 2 < end, bytes[colon + 1] == 0x20, let value = value(colon + 2..<end) else { return nil }
    line += 1
    return Node.Entry(key: key, keyPlace: keyPlace, value: value)
  }

  /// A list in lines that begin with `  - `; nil if there is none.
  private mutating func list() -> Node? {
    guard isIndented(by: 2) else { return nil }
    var items: [Node] = []
    let place = place(start + 2)
    while isIndented(by: 2) {
      let (item, end) = (start + 4, end)
      guard item < end, bytes[item - 2] == UInt8(ascii: "-"), bytes[item - 1] == 0x20 else { return nil }
      if let value = value(item..<end) {
        items.append(value)
        line += 1
      } else if let map = map(indent: 4, from: item) {
        items.append(map)
      } else {
        return nil
      }
    }
    return Node(.list(items), at: place)
  }

  private func value(_ range: Range<Int>) -> Node? {
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "["): flowList(range)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted(range)
    default: plain(range)
    }
  }

  /// Words that mean themselves: no `: ` and no ` #` in them, no blank or colon at their end.
  private func plain(_ range: Range<Int>) -> Node? {
    guard isLetter(bytes[range.lowerBound]) || isDigit(bytes[range.lowerBound]) else { return nil }
    var last: UInt8 = 0
    for byte in UnsafeBufferPointer(rebasing: bytes[range]) {
      if byte < 0x20 || byte == 0x20 && last == UInt8(ascii: ":") || byte == UInt8(ascii: "#") && last == 0x20 { return nil }
      last = byte
    }
    return last == 0x20 || last == UInt8(ascii: ":") ? nil : Node(.scalar(text(range)), at: place(range))
  }

  /// A text between two quotes, without any escape.
  private func quoted(_ range: Range<Int>) -> Node? {
    let quote = bytes[range.lowerBound]
    // One quote alone begins a text of several lines.
    guard range.count >= 2, bytes[range.upperBound - 1] == quote else { return nil }
    let inner = range.lowerBound + 1..<range.upperBound - 1
    guard
      !inner.contains(where: { bytes[$0] == quote || bytes[$0] == UInt8(ascii: "\\") || bytes[$0] < 0x20 })
    else { return nil }
    let place = place(range)
    let content = Place(place.path, line: line, column: place.column + 1, length: max(1, place.length - 2))
    return Node(.scalar(text(inner)), at: place, contentPlace: content)
  }

  /// `[a, b]` of simple words.
  private func flowList(_ range: Range<Int>) -> Node? {
    guard range.count > 2, bytes[range.upperBound - 1] == UInt8(ascii: "]") else { return nil }
    var items: [Node] = []
    var item = range.lowerBound + 1
    let end = range.upperBound - 1
    // Of ASCII: columns are counted once, and then as bytes.
    let bracket = place(range.lowerBound)
    while item < end {
      var stop = item
      while stop < end, isSimple(bytes[stop]) { stop += 1 }
      guard stop > item, bytes[item] != 0x20, bytes[item] != UInt8(ascii: "-"), bytes[stop - 1] != 0x20 else { return nil }
      let column = bracket.column + item - range.lowerBound
      items.append(Node(.scalar(text(item..<stop)), at: Place(bracket.path, line: line, column: column, length: stop - item)))
      if stop == end { return Node(.list(items), at: bracket) }
      guard bytes[stop] == UInt8(ascii: ","), bytes[stop + 1] == 0x20 else { return nil }
      item = stop + 2
    }
    return nil
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") }

  private func isSimple(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte == 0x20 || byte == UInt8(ascii: "-") }

  private func text(_ range: Range<Int>) -> String { String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self) }

  private func place(_ offset: Int, length: Int = 1) -> Place {
    Place(lines.path, line: line, column: scalars(in: start..<offset, of: bytes) + 1, length: length)
  }

  private func place(_ range: Range<Int>) -> Place { place(range.lowerBound, length: scalars(in: range, of: bytes)) }
}
