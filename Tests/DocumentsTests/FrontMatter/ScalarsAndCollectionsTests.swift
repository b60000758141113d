import Documents
import Testing

/// What YAML says about texts over several lines and about lists and maps: one case for each rule, where the YAML test suite has more
/// (`YAMLTests`).
@Suite struct ScalarsAndCollectionsTests {
  @Test(
    arguments: [
      ("one\n  two\n\n  three", "one two\nthree"), ("\n  one\n   two", "one two"), ("b:c", "b:c"),
      ("-1", "-1"), ("?b", "?b"), (":b", ":b"), ("b #c\n  # d", "b"), ("b#c", "b#c"), ("b, [c] {d}", "b, [c] {d}"),
      ("...b", "...b"),
      ("'it''s\n  one\n\n  two '", "it's one\ntwo "), ("'\n  one'", " one"), ("'\\n'", "\\n"), ("''", ""), ("'# b'", "# b"),
      ("\"one \n   two\n\n  three\"", "one two\nthree"), ("\"one \\\n  two\"", "one two"), ("\"one\\n\\\n  \\ two\"", "one\n two"),
      (#""\x41\u00fc\U0001F642\/\"\\\t\_""#, "A\u{FC}\u{1F642}/\"\\\t\u{A0}"),
      ("|\n  one\n   two\n\n  three\n\n", "one\n two\n\nthree\n"), ("|-\n  one\n\n", "one"), ("|+\n  one\n", "one\n\n"),
      ("|1\n  one\n two", " one\ntwo\n"), ("|-2\n    one", "  one"), ("|\n  # one\n  - two", "# one\n- two\n"), ("|\n", ""),
      (">\n  one\n  two\n\n  three", "one two\nthree\n"), (">-\n  one\n    two\n  three", "one\n  two\nthree"),
      (">+\n  one\n\n\n  two\n", "one\n\ntwo\n\n"), (">\n\n  one\n", "\none\n"), (">2-\n   one\n  two", " one\ntwo"),
    ] as [(String, String)])
  func texts(_ yaml: String, _ text: String) {
    let front = FrontMatterReader.read(SourceFile("a.md", "---\na: \(yaml)\n---\n"))
    #expect(front.diagnostics.isEmpty)
    #expect(YAMLValue(front.value.node) == .map([.scalar("a"), .scalar(text)]))
  }

  @Test(
    arguments: [
      ("a:\n- b\n- c", #"{"a" ["b", "c"]}"#), ("a:\n  - - b\n    - c\n  -\n    - d", #"{"a" [["b", "c"], ["d"]]}"#),
      ("a:\n  - b: c\n    d:\n      - e\n  - f", #"{"a" [{"b" "c" "d" ["e"]}, "f"]}"#),
      ("a:\n  b:\n    c: d\n  e:", #"{"a" {"b" {"c" "d"} "e" ""}}"#),
      ("a: [b, [c, {d: e}], 'f', ]", #"{"a" ["b", ["c", {"d" "e"}], "f"]}"#),
      ("a: [\n  b c\n  d,\n  e # f\n  ]", #"{"a" ["b c d", "e"]}"#),
      ("a: {b: [c], d, \"e\":f, g: }", #"{"a" {"b" ["c"] "d" "" "e" "f" "g" ""}}"#), ("a: [b: c, d]", #"{"a" [{"b" "c"}, "d"]}"#),
      ("a: []\nb: {}\nc: [ ]", #"{"a" [] "b" {} "c" []}"#), ("{a: b,\n c: d}", #"{"a" "b" "c" "d"}"#),
      ("? a\n: b\n? c\n: - d\n  - e", #"{"a" "b" "c" ["d", "e"]}"#),
      ("\"a b\": c\n'd': e\nf g: h", #"{"a b" "c" "d" "e" "f g" "h"}"#),
      ("# z\na: # y\n  # x\n  b # w\n\n# v\nc: d", #"{"a" "b" "c" "d"}"#), ("a:\n  - # b\n    c: d", #"{"a" [{"c" "d"}]}"#),
    ] as [(String, String)])
  func collections(_ yaml: String, _ value: String) {
    let front = FrontMatterReader.read(SourceFile("a.md", "---\n\(yaml)\n---\n"))
    #expect(front.diagnostics.isEmpty)
    #expect(YAMLValue(front.value.node).description == value)
  }
}
