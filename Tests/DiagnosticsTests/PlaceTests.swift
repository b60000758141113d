import Diagnostics
import Testing

@Suite struct PlaceTests {
  @Test func sortsByPathThenLineNeverAsText() {
    let places = [Place("a.md", line: 10), Place("a.md", line: 9, column: 2), Place("a.md", line: 9), Place("B.md", line: 1)]
    #expect(places.sorted().map(\.citation) == ["B.md:1", "a.md:9", "a.md:9", "a.md:10"])
    #expect(Place("a.md").citation == "a.md")
  }

  @Test func theFirstBytesThatAreNotUTF8HaveAPlace() {
    #expect(Place(ofInvalidUTF8In: Array("a\né\n".utf8), "a.md") == nil)
    #expect(Place(ofInvalidUTF8In: [], "a.md") == nil)
    #expect(Place(ofInvalidUTF8In: Array("a\r\nb\rc".utf8) + [0xFF], "a.md") == Place("a.md", line: 3, column: 2))
    let place = Place(ofInvalidUTF8In: Array("a\r\nb\rc".utf8) + [0xFF], "a.md", returnEndsLine: false)
    #expect(place == Place("a.md", line: 2, column: 4))
    #expect(Place(ofInvalidUTF8In: [0xFF], "a.md") == Place("a.md", line: 1, column: 1))
    #expect(Place(ofInvalidUTF8In: Array("a\né b".utf8) + [0xC3, 0x28], "a.md") == Place("a.md", line: 2, column: 4))
  }

  @Test func textsThatLookTheSameAndDifferInBytesAreTwo() {
    #expect("e\u{301}" == "é")
    #expect(Exact("e\u{301}") != Exact("é"))
    #expect(Set([Exact("e\u{301}"), Exact("é")]).count == 2)
    #expect(!"e\u{301}".sameBytes(as: "é"))
  }

  @Test func complaintsAreToldInOrderOfPlace() {
    let code = Code("GL000", "Test", "Only for this test.")
    let diagnostics = [
      Diagnostic(code, "second", at: Place("a.md", line: 2)),
      Diagnostic(code, "first", at: Place("a.md", line: 1), severity: .note),
    ]
    #expect(diagnostics.sorted().map(\.message) == ["first", "second"])
    #expect(diagnostics.containErrors)
    #expect(!diagnostics.filter { $0.severity == .note }.containErrors)
  }

  /// A set has another order in each run of the program.
  @Test func onlyEqualComplaintsHaveNoOrder() {
    let code = Code("GL000", "Test", "Only for this test.")
    func told(_ length: Int, _ help: String?, _ severity: Diagnostic.Severity = .error) -> Diagnostic {
      Diagnostic(code, "words", at: Place("a.md", line: 1, column: 1, length: length), help: help, severity: severity)
    }
    let sorted = [told(1, nil), told(1, "a"), told(1, "b"), told(1, "a", .note), told(2, "a")]
    #expect(sorted.reversed().sorted() == sorted)
  }
}
