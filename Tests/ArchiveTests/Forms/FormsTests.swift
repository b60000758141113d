import Testing

@testable import Archive

@Suite struct FormsTests {
  private func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

  @Test(arguments: ["2026-11-20T09:30:00Z", "2024-02-29T00:00:00Z", "2999-12-31T23:59:59Z", "2000-02-29T00:00:00Z"])
  func momentsOfTheCalendar(_ text: String) { #expect(SealMoment.isMoment(bytes(text))) }

  @Test(arguments: [
    "2026-02-29T00:00:00Z", "2100-02-29T00:00:00Z", "2026-11-31T00:00:00Z", "2026-11-20T24:00:00Z", "2026-11-20T09:30:60Z",
    "1999-11-20T09:30:00Z", "2026-11-20T09:30:00", "2026-11-20 09:30:00Z", "2026-11-20T09:30:00ZZ", "2026-00-20T09:30:00Z", "",
  ])
  func nothingElseIsAMoment(_ text: String) { #expect(!SealMoment.isMoment(bytes(text))) }

  @Test func decisionsAndPersons() {
    for right in ["0001-go", "0001-go-live-2"] { #expect(Forms.isDecision(bytes(right)), "\(right)") }
    for wrong in ["0001", "0001-", "001-go", "0001-Go", "0001--go", "../0001-go", "0001-go-"] {
      #expect(!Forms.isDecision(bytes(wrong)), "\(wrong)")
    }
    #expect(Forms.isPerson(bytes("ann-2-")))
    for wrong in ["", "-ann", "Ann", "a*", "ann,bob"] { #expect(!Forms.isPerson(bytes(wrong)), "\(wrong)") }
  }

  @Test func values() {
    for right in ["a", "G6.b:c-d", "\"\"", "\"two words\"", #""a \" and \\""#] { #expect(Forms.isValue(bytes(right)), "\(right)") }
    for wrong in ["", "two words", "a-", "\"", "\"open", #""a " b""#, #""\x""#, #""a\""#, "'a'"] {
      #expect(!Forms.isValue(bytes(wrong)), "\(wrong)")
    }
  }

  @Test func pathsStayInside() {
    #expect(Forms.isPath(bytes("evidence/a-b/c.d_e.md")))
    for wrong in ["", "/a", "a/", "a//b", "../a", "a/../b", "./a", ".a", "a b"] { #expect(!Forms.isPath(bytes(wrong)), "\(wrong)") }
  }

  @Test func plainTextHidesNothing() {
    #expect(PlainText.lines(Array("one\n\ntwo é\n".utf8))?.map(\.text) == ["one", "", "two é"])
    for wrong in [
      "", "open", "a\r\n", "a\tb\n", "\u{FEFF}a\n", "a\u{202E}b\n", "a\u{2028}b\n", "a\u{85}b\n", "a\u{0}b\n", "a\u{2066}\n",
    ] {
      #expect(PlainText.lines(Array(wrong.utf8)) == nil, "\(wrong.debugDescription)")
    }
    #expect(PlainText.lines([0xED, 0xA0, 0x80, 0x0A]) == nil, "half of a pair is no UTF-8")
    #expect(PlainText.lines([0xC0, 0x80, 0x0A]) == nil, "nor is what is longer than needed")
  }

  @Test func wordsHaveNoBlankAtTheirEnds() {
    #expect(Forms.isWords(bytes("a b")))
    // A mark behind a blank is one character with it, and still a blank.
    for wrong in ["", " ", "a ", " a", " \u{301}a"] { #expect(!Forms.isWords(bytes(wrong)), "\(wrong.debugDescription)") }
  }
}
