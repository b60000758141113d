import Diagnostics
import TestSupport
import Testing

@testable import Documents

/// What is read without libyaml is read as libyaml reads it, to the last place.
@Suite struct SimpleKeysTests {
  private struct Both {
    var simple: Node?
    var tree: Node
    var complaints: [Diagnostic]
  }

  private func both(_ yaml: String) -> Both {
    SourceFile("a.md", yaml).bytes.withUnsafeBufferPointer { bytes in
      let lines = Lines("a.md", bytes)
      var tree = YAMLTree(bytes: bytes, lines: lines, firstLine: 1)
      tree.read(bytes)
      return Both(simple: SimpleKeys.read(bytes, lines, 1...lines.count - 1), tree: tree.root, complaints: tree.diagnostics)
    }
  }

  @Test(
    arguments: [
      "a: b\n", "title: Zürich, 18:30 \"so\" and 'so', [x] {y}\r\nb: 1.10\r\n", "a: \"\"\nb: 'x: # y'\n",
      "a: [b]\nc: [d e, f-g, 1]\n",
      "a:\n  - b\n  - c d\ne: f\n", "a:\n  - b: c\n    d: \"é\"\n  - b: [x, y]\ne-2: http://x.org/a#b\n", "a:\n  - b: c\n",
      "A9: ~b\na: B~\n",
    ])
  func readsWhatIsSimple(_ yaml: String) throws {
    let both = both(yaml)
    #expect(both.complaints.isEmpty)
    if yaml.hasPrefix("A9") { #expect(both.simple == nil) } else { #expect(both.simple == both.tree) }
  }

  @Test(
    arguments: [
      "a: b\na: c\n", "a: b # c\n", "a: b \n", "a: b:\n", "a: b: c\n", "a:\nb: c\n", "a: b\n  c\n", "a: b\n\nc: d\n", "a: |\n  b\n",
      "a: &b c\n",
      "a: *b\n", "a: \"b\\n\"\n", "a: 'it''s'\n", "a: [b, [c]]\n", "a: []\n", "a: {b: c}\n", "- a\n", "a:\n- b\n", "a:\n   - b\n",
      "a:\n  - b:\n    - c\n", "a:\n  - b:\n  - c\n", "a:\n  - - b\n", "a:\n  - b\n    c\n", "a:\tb\n", "a: b\tc\n", "größe: 3\n",
      "? a\n", "a : b\n",
      "a:b\n", " a: b\n", "a: b\n...\n", "a: \"b\" c\n", "a: [b,c]\n", "a: \"\n", "a: '\n", "a:\n  - \"\n", "a: \"\n  b\"\n",
      "a: [\n", "a: [b, ]\n", "a: -b\n",
    ])
  func leavesTheRest(_ yaml: String) { #expect(both(yaml).simple == nil) }

  /// Lines put together at random from parts that mean something to YAML.
  @Test func agreesWithTheParserOnWhatItTakes() {
    var random = Seeded(7)
    let starts = ["", "", "", "  ", "  - ", "  - ", "    ", "- ", "   "]
    let keys = ["a", "b", "c2", "d-e", "f", "g", "h", "a b", "é", "\"q\"", ""]
    let colons = [": ", ": ", ": ", ": ", ":", " : ", ""]
    let values = [
      "x", "x y", "\"", "'", "[", "18:30", "2026-11-27", "\"q\"", "'q'", "\"q 'r'\"", "[a, b]", "[a b, c-d]", "é ü", "x#y", "x #y",
      "x: y", "x:",
      "-x", "~", "",
      "[a,b]", "[]", "{a: b}", "\"q\" r", "x ", "|", "*x", "&x y", "x, y", "x]", "?x", "\"q\\\"r\"", "'q''r'",
      "https://e.org/x?y=z",
    ]
    var taken = 0
    for _ in 0..<200_000 {
      var yaml = ""
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let end = Int.random(in: 0..<12, using: &random) == 0 ? "\r\n" : "\n"
        yaml += starts.randomElement(using: &random)! + keys.randomElement(using: &random)!
        yaml += colons.randomElement(using: &random)! + values.randomElement(using: &random)! + end
      }
      let both = both(yaml)
      guard let simple = both.simple else { continue }
      taken += 1
      if simple != both.tree || !both.complaints.isEmpty { Issue.record("read otherwise than libyaml reads it:\n\(yaml)") }
    }
    #expect(taken > 2_000)
  }
}
