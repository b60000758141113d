import Diagnostics
import Documents
import TestSupport
import Testing

@Suite struct JSONReaderTests {
  private func read(_ text: String) -> Parsed<Node?> { JSONReader.read(SourceFile("a.json", text)) }

  @Test func valuesKeepTheirTextAndKnowTheirPlaces() throws {
    let root = try #require(
      read("{\"a\": [1.50, true],\n  \"ö\": {\"b\": \"x \\\"y\\\" \\u00e9\\uD83D\\uDE42\", \"c\": null}}").value)
    #expect(root["a"]?.list?.map(\.scalar) == ["1.50", "true"])
    #expect(root["ö"]?["b"]?.scalar == "x \"y\" é🙂")
    #expect(root["ö"]?["c"]?.scalar == "")
    let places = [root["a"]?.list?.last?.place, root["ö"]?["b"]?.place, root["ö"]?.entries?.last?.keyPlace]
    #expect(places.map { $0.map { "\($0.line):\($0.column)" } } == ["1:14", "2:14", "2:44"])
  }

  @Test(
    arguments: [
      ("«1»", .jsonSyntax), ("{\"a\": «1»}", .jsonSyntax), ("{\"a\" «1»1}", .jsonSyntax), ("{«1»a: 1}", .jsonSyntax),
      ("[1, 2«1»", .jsonSyntax), ("[1 «1»2]", .jsonSyntax), ("[«1»01]", .jsonSyntax), ("[«1»-]", .jsonSyntax),
      ("[«1»1.]", .jsonSyntax), ("[«1».5]", .jsonSyntax),
      ("[«1»1e]", .jsonSyntax), ("[«1»+1]", .jsonSyntax), ("[«1»0x10]", .jsonSyntax), ("[«1»NaN]", .jsonSyntax),
      ("[«1»nul]", .jsonSyntax),
      ("[1,«1»]", .jsonSyntax), ("{\"a\": 1,«1»}", .jsonSyntax), ("[1] «1»2", .jsonSyntax), ("[\"a«1»\n\"]", .jsonSyntax),
      ("[\"a«1»", .jsonSyntax), ("[\"a«1»\\", .jsonSyntax), ("[\"\\u«1»12", .jsonSyntax), ("[\"«1»\\x\"]", .jsonSyntax),
      ("[\"\\u«1»00g0\"]", .jsonSyntax),
      ("[\"\\ud83d«1» \"]", .jsonSyntax), ("[\"«1»\\u202e\"]", .escapedCharacter), ("[\"«1»\\u0000\"]", .escapedCharacter),
      ("[«1»'a']", .jsonSyntax), ("{\"a\": 1, «1»\"a\": 2}", .duplicateKey), ("«1»\u{FEFF}{}", .byteOrderMark),
      ("[\n«1»// note\n]", .jsonSyntax),
    ] as [(String, Code)])
  func stopsAtThePlace(_ text: String, _ code: Code) {
    let marked = Marked(text, path: "a.json")
    let parsed = JSONReader.read(marked.file)
    #expect(parsed.value == nil)
    marked.expect(parsed.diagnostics, [("1", code)])
  }

  @Test(arguments: ["0", "-0", "10", "-12.50", "1e9", "1.5E+10", "2e-3"]) func numbersKeepTheirText(_ number: String) {
    #expect(read("[\(number)]").value?.list?.map(\.scalar) == [number])
  }

  @Test func depthAndSizeAreBounded() {
    #expect(read(String(repeating: "[", count: 16) + String(repeating: "]", count: 16)).diagnostics == [])
    #expect(read(String(repeating: "[", count: 1_000_000)).diagnostics.map(\.code) == [.jsonTooLarge])
    #expect(read("\"" + String(repeating: "a", count: 4 << 20) + "\"").diagnostics.map(\.code) == [.jsonTooLarge])
  }

  /// One long line is no reason to count it anew for each value.
  @Test func aLongLineIsReadInOneGo() throws {
    let items = try #require(read("[" + String(repeating: "1,", count: 40_000) + "2]").value?.list)
    #expect(items.count == 40_001)
    #expect(items.last?.place.column == 80_002)
  }

  /// Whatever the bytes are, there is a value or a reason.
  @Test func damageIsNeverACrash() {
    var random = Seeded(11)
    let whole = Array("{\"a\": [1, -2.5e3, \"x\\n\\u00e9\", {\"b\": null}], \"c\": [[], {}]}".utf8)
    for _ in 0..<5_000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        default: bytes.insert("{}[],:\"\\u0".utf8.randomElement(using: &random) ?? 0, at: index)
        }
      }
      let parsed = JSONReader.read(SourceFile(path: "a.json", bytes: bytes))
      #expect((parsed.value == nil) == !parsed.diagnostics.isEmpty)
    }
  }
}
