import Testing

@testable import Portal

struct WordReaderTests {
  private func words(_ text: String, isMarkup: Bool = false) -> [String] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var reader = WordReader(bytes, isMarkup: isMarkup)
      var words: [String] = []
      while reader.next() { words.append(String(decoding: reader.word, as: UTF8.self)) }
      return words
    }
  }

  @Test(arguments: [
    ("", []), (" . ", []), ("Go", ["go"]), ("The cutover, again: 48 h.", ["the", "cutover", "again", "48", "h"]),
    ("uat.no-admin_role", ["uat", "no", "admin", "role"]), ("O’Brien\u{A0}& Søn", ["o", "brien", "søn"]),
    ("go-live", ["go", "live"]), ("7-December", ["7", "december"]), ("310,000", ["310", "000"]),
  ])
  func neitherLettersNorDigitsPartWords(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

  @Test(arguments: [
    ("R-014", ["r014"]), ("“R-014”", ["r014"]), ("éR-1", ["ér", "1"]), ("(UAT-0412)", ["uat0412"]), ("EC-12d", ["ec12d"]),
    ("mail-2026", ["mail2026"]), ("phase-2", ["phase", "2"]),
    ("R-x", ["r", "x"]), ("R--1", ["r", "1"]), ("R-", ["r"]), ("A-1-2", ["a1", "2"]), ("1-R-2", ["1", "r2"]),
  ])
  func anIdIsOneWord(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

  @Test(arguments: [
    ("ÉTÉ Ågot Łukasz", ["été", "ågot", "łukasz"]), ("ΣΟΦΙΑ Ольга", ["σοφια", "ольга"]), ("5×6 3÷2", ["5", "6", "3", "2"]),
    ("e\u{301}te\u{301}", ["e\u{301}te\u{301}"]), ("准备 上线", ["准备", "上线"]), ("٣٤", ["٣٤"]),
    ("a—b\u{2028}c 🚀 d", ["a", "b", "c", "d"]),
    ("नमस्ते", ["नमस्ते"]),
  ])
  func everyScriptHasWords(_ text: String, _ expected: [String]) {
    // As bytes: with and without composed letters they would be equal.
    #expect(words(text).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test func tagsAndReferencesAreNoWords() {
    let markup = #"<h2 id="L4">Way&nbsp;back</h2><p class="note">A&amp;B <a href="x/y.html">link</a></p>"#
    #expect(words(markup, isMarkup: true) == ["way", "back", "a", "b", "link"])
    #expect(words("a <b & c; d> e") == ["a", "b", "c", "d", "e"])
  }

  @Test(arguments: ["<p", "<p class=\"x", "a&amp", "&", "<"]) func brokenMarkupEnds(_ text: String) {
    #expect(words(text, isMarkup: true) == (text.hasPrefix("a") ? ["a"] : []))
  }

  @Test func longWordsAreSeenToBeLong() {
    let digest = String(repeating: "ab1", count: 400)
    let found = words("x \(digest) y")
    #expect(found.map(\.utf8.count) == [1, WordReader.longest + 1, 1])
  }
}
