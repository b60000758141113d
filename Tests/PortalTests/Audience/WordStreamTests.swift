import Testing

@testable import Portal

/// A text and what a page makes of it have the same words.
struct WordStreamTests {
  private func words(_ text: String, _ kind: WordStream.Kind = .plain) -> [UInt64] { WordStream(text.utf8, kind).words }

  @Test(arguments: [
    ("The landlord’s offer", "the LANDLORD&#39;s <b>offer</b>", WordStream.Kind.html),
    ("48,250 euro", "48250&nbsp;euro", .html),
    ("7 December", "<time datetime=\"2026-12-07\">7\u{A0}December</time>", .html),
    ("first – second", "first <code>second</code>", .html),
    ("a \"b\" c", "a \\\"b\\\"\\nc", .json),
    ("Søren’s pièce", "Søren\\u2019s pièce", .json),
  ])
  func areTheSame(_ source: String, _ page: String, _ kind: WordStream.Kind) {
    #expect(words(source) == words(page, kind))
  }

  @Test func whatStandsInTwoCellsIsNotOneText() {
    #expect(words("<td>open</td><td>high</td>", .html).filter { $0 != 0 } == words("open high"))
    #expect(words("<td>open</td><td>high</td>", .html) != words("open high"))
  }

  @Test func otherWordsAreOthers() {
    #expect(words("48,250") != words("48,251"))
    #expect(words("ab c") != words("a bc"))
  }
}
