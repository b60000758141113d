import Diagnostics

/// What the search page looks into, as a script that puts it into `window.GOLIVE_INDEX`: a page that is opened from a disk may load
/// nothing but scripts.
///
///     {"v":1, "s":"words passed over", "d":[[address,title,kind,summary],…], "t":{"word":[entry,weight,…],…}}
///
/// It never grows beyond its limit. What matters most goes first: titles and what is told of each entry, then headings, then the
/// words of files, until there is no room.
struct SearchIndex {
  /// Bytes: a page that takes longer to load would not be used.
  static let mostBytes = 500_000
  /// Bytes. Where there are fewer for each file, only its title is told, so that more of them are found.
  private static let roomOfFile = 400

  /// How many entries there are, and how many the index has.
  let all: Int
  private(set) var kept = 0
  /// How many files have words of their own, and of how many these are in the index.
  let texts: Int
  private(set) var read = 0

  private let common: String
  private var entries: [UInt8] = []
  private var table: WordTable
  private var room: Int
  private var isFull = false

  private static let parts = ["window.GOLIVE_INDEX={\"v\":1,\"s\":\"", "\",\n\"d\":[", "\n],\"t\":{", "\n}};\n"]

  /// - Parameters:
  ///   - first: what comes before any file, in the order in which hits of the same weight are shown.
  ///   - files: likewise.
  init(_ first: [SearchEntry], _ files: [SearchFile], common: String = CommonWords.all, mostBytes: Int = mostBytes) {
    all = first.count + files.count
    texts = files.count { $0.hasText }
    self.common = common
    table = WordTable(passingOver: common)
    room = mostBytes - Self.parts.map(\.utf8.count).reduce(common.utf8.count, +)
    for entry in first where !isFull { add(entry) }
    let isBrief = room < files.count * Self.roomOfFile
    for file in files where !isFull { add(file.entry(isBrief: isBrief)) }
    for (number, file) in zip(first.count..., files) where !isFull {
      for heading in file.headings { add(heading, of: number, weight: 2) }
    }
    for (number, file) in zip(first.count..., files) where file.hasText && !isFull {
      file.visitWords { add($0, of: number, weight: 1) }
      if !isFull { read += 1 }
    }
  }

  var script: [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(Self.mostBytes)
    output += Self.parts[0].utf8
    output += common.utf8
    output += Self.parts[1].utf8
    output += entries
    output += Self.parts[2].utf8
    table.write(into: &output)
    output += Self.parts[3].utf8
    return output
  }

  private mutating func add(_ entry: SearchEntry) {
    let start = entries.count
    entries += (start == 0 ? "\n" : ",\n").utf8
    for (index, text) in [entry.address, entry.title, entry.kind, entry.summary].enumerated() {
      entries.append(UInt8(ascii: index == 0 ? "[" : ","))
      JSON.write(text, into: &entries)
    }
    entries.append(UInt8(ascii: "]"))
    guard entries.count - start <= room else {
      entries.removeSubrange(start...)
      isFull = true
      return
    }
    room -= entries.count - start
    kept += 1
    add(entry.title, of: kept - 1, weight: entry.weight)
    for text in [entry.summary] + entry.words { add(text, of: kept - 1, weight: 1) }
  }

  private mutating func add(_ text: String, of entry: Int, weight: UInt32) {
    var text = text
    text.withUTF8 { bytes in
      var reader = WordReader(bytes, isMarkup: false)
      while !isFull, reader.next() { add(Self.cut(reader.word), of: entry, weight: weight) }
    }
  }

  /// A long word that somebody has written is found by its beginning; those of files are digests and keys.
  private static func cut(_ word: [UInt8]) -> [UInt8] {
    if word.count <= WordReader.longest { return word }
    var end = WordReader.longest
    while word[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(word[..<end])
  }

  /// Whether there was room.
  @discardableResult
  private mutating func add(_ word: [UInt8], of entry: Int, weight: UInt32) -> Bool {
    guard (2...WordReader.longest).contains(word.count) else { return true }
    let cost = word.withUnsafeBufferPointer { table.add($0, of: entry, weight: weight, room: room) }
    isFull = cost == nil
    room -= cost ?? 0
    return !isFull
  }
}
