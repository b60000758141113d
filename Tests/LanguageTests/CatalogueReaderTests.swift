import Diagnostics
import Testing

@testable import Language

struct CatalogueReaderTests {
  private func faults(_ text: String) -> [String] {
    language(text).diagnostics.map { "\($0.place.line):\($0.place.column) \($0.message)" }
  }

  @Test func textMayGoOnInTheNextLine() {
    #expect(language("a = one\n    two\n\nb = three\n").text("a") == "one\ntwo")
    #expect(language("a =\n    one\nb = three\n").text("a") == "one")
  }

  @Test func bracesQuotesAndSpacesAreWrittenAsText() {
    #expect(language(#"a = { "{" }name{ "}" } { "  x" }{ "\u00A0" }{ "\"" }"#).text("a") == "{name}   x\u{A0}\"")
  }

  @Test func commentsSayNothing() {
    #expect(language("# a = b\n## Heading\na = c # no comment\n").text("a") == "c # no comment")
  }

  @Test func aByteOrderMarkIsNoLetter() { #expect(language("\u{FEFF}a = one").text("a") == "one") }

  @Test func linesMayEndAsInWindows() {
    #expect(language("a = one\r\nb = { $n ->\r\n    [one] x\r\n   *[other] y\r\n}\r\n").text("b", ["n": 1]) == "x")
  }

  @Test(arguments: [
    ("a = one } two", "1:9 `}` without `{`"),
    ("a\nb = two", "1:2 `a` has no text"),
    ("a =\nb = two", "1:1 `a` has no text"),
    ("= two", "1:1 a line begins with `=`"),
    ("a = { day }", "1:5 what begins with `{` is not understood"),
    ("a = { $day", "1:5 what begins with `{` is not understood"),
    ("a = { NUMBER($day) }", "1:5 what begins with `{` is not understood"),
    ("a = one\na = two", "2:1 `a` stands in line 1, too"),
    (#"a = x { "\u202E" }"#, "1:10 an escape: the character `U+202E` changes the direction of text"),
    (#"a = { "\u0000" }"#, "1:8 an escape: a NUL character"),
    ("a = one $day", "1:9 `$day` stands outside of braces"),
    ("a = { $n ->\n [one] $n x\n *[other] y\n}", "2:8 `$n` stands outside of braces"),
    ("a = { $n ->\n [one] x\n [one] y\n *[other] z\n}", "3:3 `[one]` stands twice among these forms"),
    ("a = { $n ->\n [other] x\n *[other] z\n}", "3:4 `[other]` stands twice among these forms"),
    ("Und mehr", "1:5 `Und` has no text"),
  ])
  func mistakesAreTold(_ text: String, _ fault: String) { #expect(faults(text) == [fault]) }

  @Test(arguments: [("[one] x\n [other] y\n", "none"), ("*[one] x\n *[other] y\n", "more than one")])
  func oneVariantIsForAllElse(_ variants: String, _ count: String) {
    #expect(faults("a = { $n ->\n \(variants)}").first?.hasSuffix("of these variants \(count) is for all else") == true)
  }

  @Test func readingGoesOnAfterAMistake() {
    let one = language("a = { $n ->\n [one] x\n}\n    more\nb = two\nc = } \nd = four")
    #expect(one.text("b") == "two")
    #expect(one.text("d") == "four")
    #expect(one.diagnostics.count == 2)
  }

  @Test func aSignForMoneyIsALetter() {
    #expect(language("a = US$ 5, $5, 5$ and { \"$\" }x").text("a") == "US$ 5, $5, 5$ and $x")
  }

  @Test func aNameWithOtherLettersIsReadAndRemembered() {
    let one = language("Column_Who = x\nb = { $n ->\n [one] y\n *[other] z\n}\n_c = d\n")
    #expect(one.ids == ["b"])
    #expect(one.misnamed.map { "\($0.place.line):\($0.place.length) \($0.name)" } == ["1:10 Column_Who", "6:2 _c"])
    #expect(one.diagnostics == [])
  }

  @Test func deepNestingIsAMistakeAndNoCrash() {
    let deep = String(repeating: "{ $n ->\n *[other] ", count: 5_000)
    #expect(!faults("a = " + deep).isEmpty)
    #expect(faults("a = { $n ->\n *[a] { $n ->\n *[b] x\n }\n}").isEmpty)
  }

  @Test func bytesThatAreNotUTF8AreTold() {
    let found = Language("de", [0x61, 0x20, 0x3D, 0x20, 0xFF], path: "de.ftl").problems(against: language("b = c", "en-GB"))
    #expect(found.map { "\($0.place.line):\($0.place.column) \($0.message)" } == ["1:5 `de.ftl` is not UTF-8"])
  }
}
