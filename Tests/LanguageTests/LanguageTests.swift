import Diagnostics
import Testing

@testable import Language

func language(_ text: String, _ tag: String = "en-GB") -> Language { Language(tag, Array(text.utf8), path: "x.ftl") }

struct LanguageTests {
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

  @Test func wordsChooseToo() {
    let one = language("a = { $how ->\n [met] Met\n *[other] Not met\n} today.")
    #expect(one.text("a", ["how": "met"]) == "Met today.")
    #expect(one.text("a", ["how": "missing"]) == "Not met today.")
  }

  @Test func variantsStandInVariants() {
    let one = language("a = { $n ->\n [one] one of { $of ->\n [one] one\n *[other] { $of }\n } is\n *[other] { $n } are\n} open")
    #expect(one.text("a", ["n": 1, "of": 3]) == "one of 3 is open")
    #expect(one.text("a", ["n": 2, "of": 3]) == "2\u{A0}are open")
  }

  @Test func anotherLanguageHasItsOwnForms() {
    let polish = language("a = { $n ->\n [one] { $n } obszar\n [few] { $n } obszary\n *[many] { $n } obszarów\n}", "pl")
    #expect(
      [1, 2, 5, 22].map { polish.text("a", ["n": $0]) } == [
        "1\u{A0}obszar", "2\u{A0}obszary", "5\u{A0}obszarów", "22\u{A0}obszary",
      ])
  }

  @Test func whatWasNotGivenIsNotHidden() {
    #expect(language("a = Until { $day }").text("a") == "Until $day")
    #expect(language("a = b").text("c") == "c")
  }

  @Test(arguments: [(0, "no"), (2, "two"), (3, "3"), (1_240, "1,240"), (-1_240, "-1,240"), (1_000_000, "1,000,000")])
  func numbersAreSpelledOrGrouped(_ number: Int, _ words: String) {
    #expect(language("numbers = no, one, two\nnumber-groups = { \",\" }").spelled(number) == words)
  }

  @Test(arguments: [(2.0, "2"), (2.35, "2,4"), (-0.04, "0"), (-1.5, "-1,5")])
  func decimalsHaveTheirOwnSign(_ number: Double, _ words: String) {
    #expect(language("number-decimals = { \",\" }").decimal(number) == words)
  }

  @Test func daysAreWrittenAsTheCatalogueSays() {
    let german = language(
      """
      months = Januar, Februar, März
      weekdays = Montag, Dienstag
      date-weekday = { $weekday }, { $day }. { $month }
      """, "de")
    #expect(german.date("date-weekday", day: 2, month: 3, year: 2026, weekday: 0, isShort: false) == "Montag, 2. März")
  }

  @Test func golivesOwnIsWhole() {
    #expect(Language.original.diagnostics == [])
    #expect(Language.original.text("hours-minutes", ["hours": 51, "minutes": 40]) == "51\u{A0}h\u{A0}40\u{A0}min")
    #expect(
      Language.original.date("date-weekday-year", day: 7, month: 12, year: 2026, weekday: 0, isShort: true)
        == "Mon\u{A0}7\u{A0}Dec\u{A0}2026")
  }
}
