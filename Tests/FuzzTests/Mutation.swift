import TestSupport

/// Changes to seeds as a fuzzer makes them, but always the same ones: bytes are turned, cut out, said twice, put in from other seeds
/// or from a list of signs that mean something to one reader or another.
struct Mutation {
  let seeds: [[UInt8]]
  private var random: Seeded

  private static let longest = 8_192
  private static let signs: [[UInt8]] =
    [
      "\n", "\r", "\r\n", "\t", " ", "---\n", ": ", "- ", "  ", "[", "]", "{", "}", "{{", "}}", "{{#rows}}", "{{/rows}}", "\"", "'",
      "|", "\\|", "|-|-|\n", "\\", "&", "*", "`", "```\n", "<", ">", "<script>", "<!--", "](", "javascript:", "//", "../",
      "%2e%2e/",
      "\\u0000", "\\ud83d\\ude42", "null", "1e999", "= ", "{ $count ->\n *[other] x\n}", "sha256:", "ü", "🙂", "e\u{301}",
      "\u{202E}",
      "\u{FEFF}", "\u{0}", "2026-11-20T09:30:00Z",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]]

  init(of seeds: [[UInt8]], seed: UInt64) { (self.seeds, random) = (seeds, Seeded(seed)) }

  mutating func next() -> [UInt8] {
    var bytes = seeds.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...6, using: &random) { change(&bytes) }
    return Array(bytes.prefix(Self.longest))
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let (place, part) = (Int.random(in: 0...bytes.count, using: &random), range(of: bytes))
    switch Int.random(in: 0..<7, using: &random) {
    case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 2: bytes.removeSubrange(part)
    case 3: bytes.insert(contentsOf: bytes[part], at: place)
    case 4:
      let other = seeds.randomElement(using: &random) ?? []
      bytes.insert(contentsOf: other[range(of: other)], at: place)
    default: bytes.insert(contentsOf: Self.signs.randomElement(using: &random) ?? [], at: place)
    }
  }

  private mutating func range(of bytes: [UInt8]) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &random)
    return start..<min(bytes.count, start + Int.random(in: 0...40, using: &random))
  }
}
