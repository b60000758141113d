import Diagnostics
import Testing

@testable import Language

struct LanguageTests {
  private func language(_ text: String, _ tag: String = "en-GB") -> Language { Language(tag, Array(text.utf8), path: "languages/x.ftl") }

  @Test func whatIsPutInStandsInItsPlace() {
    #expect(language("a = Ready for { $day }.").text("a", ["day": "7 December"]) == "Ready for 7 December.")
  }

  @Test func formsFollowTheNumber() {
    let one = language(
      """
      numbers = no, one, two
      a = { $count ->
          [0] Nothing is
          [one] One area is
         *[other] { SPELLED($count) } areas are
      } not ready.
      """)
    #expect(one.text("a", ["count": 0]) == "Nothing is not ready.")
    #expect(one.text("a", ["count": 1]) == "One area is not ready.")
    #expect(one.text("a", ["count": 2]) == "two\u{A0}areas are not ready.")
    #expect(one.text("a", ["count": 12]) == "12\u{A0}areas are not ready.")
  }
}
