import Diagnostics
import Testing

@testable import Documents

/// Texts made to take long: each is read or refused in bounded time and memory, and linearly where it is read.
@Suite(.serialized) struct BoundsTests {
  /// Units that are repeated; and texts that need more than repetition.
  static let units = [
    "[", "]", "[a", "![[](", "[a](<b", "[ (](", "*a_ ", "*_", "*", "_a__a ", "~a ~~b ", "`", "e`", "<", "<?", "<!A ", "<a b=\"",
    "</", "[a]: b\n",
    "www.", "www._", "http://_", "http://a<", "http://a(", "a@", "a@b_", "a@a.b ", "a+", "a://", ":", ")", "www.a) ", "&amp;", "&",
    "|", "|-\n", "a|b\n-|\n",
    "a\n-|\n", "|a|\n|-|\n", "a | b\n", "| a |\n| --- | x\n", "\\|", "- [ ] ", "- ", "> ", "1. ", "- a\n\n", "-\n", "a\n=\n",
    "a\n-\n", "\n", "\t",
    "word ", "[a](b) ", "[a]( b \"c\" )", "![a](b) ", "<a>\n\n", "# a\n", "> a\n> - a\n", "```\n", "a  \n", "~", "!", "\"", "é@",
    "<http://a> ",
  ]

  static let shapes: [(name: String, text: @Sendable (Int) -> String)] = [
    ("address and brackets", { "http://a" + String(repeating: ")", count: $0) }),
    ("expansion", { "[x]: /" + String(repeating: "u", count: $0 / 2) + "\n\n" + String(repeating: "[x]", count: $0 / 6) }),
    (
      "title expansion",
      { "[x]: /u '" + String(repeating: "t", count: $0 / 100) + "'\n\n" + String(repeating: "[x]", count: $0 / 3) }
    ),
    ("deeper lists", { n in (0..<Int(Double(n).squareRoot())).map { String(repeating: "  ", count: $0) + "* a\n" }.joined() }),
    ("quotes, then lazy lines", { String(repeating: "> ", count: $0 / 4) + "a\n" + String(repeating: "b\n", count: $0 / 4) }),
    ("lists, then lazy lines", { String(repeating: "- ", count: $0 / 4) + "a\n" + String(repeating: "b\n", count: $0 / 4) }),
    ("wide table", { String(repeating: "|a", count: $0 / 6) + "\n" + String(repeating: "|-", count: $0 / 6) + "\n|b|\n" }),
    (
      "wide table, short rows",
      { n in
        String(repeating: "|a", count: 60) + "\n" + String(repeating: "|-", count: 60) + "\n"
          + String(repeating: "|b\n", count: n / 3)
      }
    ),
    ("lines before a table", { String(repeating: "a\n", count: $0 / 2) + "|a|\n|-|\n|b|\n" }),
    ("candidates behind a comment", { "<!--\n\n| a |\n| - |\n| --> |\n" + String(repeating: "| x |\n|-|-|\n", count: $0 / 12) }),
    ("candidates behind a fence", { "  ```\n  ```\n\n```\n" + String(repeating: "a|b\n-|\n", count: $0 / 7) }),
    ("growing back-ticks", { n in (0..<Int(Double(2 * n).squareRoot())).map { "e" + String(repeating: "`", count: $0) }.joined() }),
    ("many definitions", { n in (0..<n / 20).map { "[r\($0)]: a\n" }.joined() + "\n" + (0..<n / 20).map { "[r\($0)] " }.joined() }),
  ]

  static var texts: [(name: String, text: @Sendable (Int) -> String)] {
    units.map { unit in (unit, { String(repeating: unit, count: max(1, $0 / unit.utf8.count)) }) } + shapes
  }

  /// The limit is a safety net for machines that are busy; what is counted is memory.
  @Test(arguments: 0..<texts.count)
  func isBounded(_ index: Int) {
    let (name, text) = Self.texts[index]
    let file = SourceFile("a.md", text(30_000))
    let clock = ContinuousClock()
    var parsed = Parsed(Document("a.md"))
    let took = clock.measure { parsed = MarkdownReader.read(file) }
    #expect(took < .seconds(10), "\(name)")
    #expect(parsed.value.html.utf8.count <= BodyReader.maximumHTML + 1 << 20)
    #expect(parsed.diagnostics.count <= 2 * (Findings.maximum + 1))
    #expect(parsed.diagnostics.allSatisfy { $0.place.line > 0 && $0.place.column > 0 })

    if name.hasSuffix("expansion") { return }
    let (half, whole) = (memory(text(8_000)), memory(text(16_000)))
    if let half, let whole { #expect(whole <= half * 5 / 2 + 100_000, "\(name): \(half) bytes become \(whole)") }
  }

  /// Memory of the tree; nil if the text is refused.
  private func memory(_ text: String) -> Int? {
    let file = SourceFile("a.md", text)
    return file.bytes.withUnsafeBufferPointer { bytes in
      Bounds.check(bytes, Lines("a.md", bytes), from: 1).isEmpty ? CommonMark.read(bytes) { _ in CommonMark.memory } : nil
    }
  }

  @Test func ordinaryPagesAreFarFromTheBounds() {
    let row = "| TC-1 | Order to cash | passed | - | https://tests.example/run?id=1&x=(2) | a_b_c `code` [x](y.md) |\n"
    let table = "Results:\n| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n" + String(repeating: row, count: 5_000)
    let list = (0..<2_000).map { "- item \($0) with [a link](x.md) and *words* (see https://a.example/\($0))\n" }.joined()
    let dashes = "\n| a | b |\n|---|---|\n" + String(repeating: "| - | --- |\n", count: 8_000)
    let deep = (0..<10).map { String(repeating: "    ", count: $0) + "- level \($0)\n" }.joined()
    let code = "```json\n" + String(repeating: "{\"a\":[1,(2),\"x@y\"],\"u\":\"http://a.example\"},", count: 2_000) + "\n```\n"
    let rules = String(repeating: "* ", count: 50) + "\n\n" + String(repeating: "-", count: 200) + "\n"
    for text in [table, list, dashes, deep, code, rules] {
      #expect(MarkdownReader.read(SourceFile("a.md", text)).diagnostics.isEmpty)
    }
  }

  @Test func nestingIsAcceptedUpToTheBound() {
    let quotes = { (count: Int) in String(repeating: ">", count: count) + " a\n" }
    #expect(MarkdownReader.read(SourceFile("a.md", quotes(32))).diagnostics.isEmpty)
    #expect(MarkdownReader.read(SourceFile("a.md", quotes(33))).diagnostics.map(\.code) == [.nestedTooDeep])
    let stars = { (count: Int) in String(repeating: "*a ", count: count) + String(repeating: "b*", count: count) + "\n" }
    #expect(MarkdownReader.read(SourceFile("a.md", stars(32))).diagnostics.isEmpty)
    #expect(MarkdownReader.read(SourceFile("a.md", stars(33))).diagnostics.map(\.code) == [.nestedTooDeep])
    let lists = { (count: Int) in (0..<count).map { String(repeating: "  ", count: $0) + "- a\n" }.joined() }
    #expect(MarkdownReader.read(SourceFile("a.md", lists(32))).diagnostics.isEmpty)
    #expect(MarkdownReader.read(SourceFile("a.md", lists(33))).diagnostics.map(\.code) == [.nestedTooDeep])
  }

  @Test func codeBetweenFencesIsToldFromText() {
    func flags(_ text: String) -> [Bool] {
      let bytes = Array(text.utf8)
      return bytes.withUnsafeBufferPointer { bytes in
        let lines = Lines("a.md", bytes)
        var fences = FenceTracker()
        return (1...lines.count).map { fences.isCode(lines.range(of: $0, in: bytes), of: bytes) }
      }
    }
    #expect(flags("a\n```\nb\n\n``\n````\nc") == [false, true, true, true, true, true, false])
    #expect(flags("~~~ x`y\n```\n ~~~ \nc") == [true, true, true, false])
    #expect(flags("``` x`y\na") == [false, false])
    #expect(flags("   ```\n```\na") == [false, false, false])
    #expect(flags("<!--\n```\na") == [false, false, false])
  }
}
