import Diagnostics
import Testing

@testable import Language

struct CompletenessTests {
  private let original = language(
    "verdict = Ready for { $day }\nnobody = Nobody\nunsigned = { $n ->\n [one] one\n *[other] { $n }\n}")

  private func problems(_ text: String) -> [String] {
    language(text, "de").problems(against: original).map { "\($0.place.line): \($0.message) | \($0.help ?? "")" }
  }

  @Test func aTranslationThatSaysAllIsAccepted() {
    #expect(problems("verdict = Bereit für { $day }\nnobody = Niemand\nunsigned = { $n } offen") == [])
  }

  @Test func whatIsNotSaidIsListedOnce() {
    #expect(
      problems("nobody = Niemand") == [
        "1: these are not said: `verdict`, `unsigned` | copy from `x.ftl`, line 1 on, and translate what stands behind `=`"
      ])
  }

  @Test func aNameThatNobodyKnowsIsTold() {
    let found = problems("verdict = Bereit\nnobdy = Niemand\nunsigned = offen")
    #expect(found.count == 2)
    #expect(found.last == "2: no page says `nobdy` | did you mean `nobody`? correct the name, or remove it")
  }

  @Test(arguments: ["Nobody", "NOBODY", "nobodY"])
  func aNameWithOtherLettersIsToldOnceWithTheOneThatIsMeant(_ name: String) {
    #expect(
      problems("verdict = Bereit\n\(name) = Niemand\nunsigned = offen") == [
        "2: `\(name)` is no name of a message | did you mean `nobody`? names have small letters, digits and hyphens"
      ])
  }

  @Test func aLowLineIsMostlyAHyphen() {
    let found = language("column_who = Wer\n", "de").problems(against: language("column-who = Who"))
    #expect(found.map(\.message) == ["`column_who` is no name of a message"])
    #expect(found.first?.help?.hasPrefix("did you mean `column-who`? ") == true)
    #expect(found.first?.place == Place("x.ftl", line: 1, column: 1, length: 10))
  }

  @Test func aListHasAsManyNamesAsTheOriginal() {
    let original = language("weekdays = a, b, c")
    let found = language("weekdays = x, y", "de").problems(against: original)
    #expect(found.map(\.message) == ["`weekdays` has 2 names"])
    #expect(language("weekdays = x, y, z", "de").problems(against: original) == [])
    let put = language("weekdays = x, y, { $day }", "de").problems(against: original)
    #expect(put.contains { $0.message.hasPrefix("`weekdays` has") })
  }

  @Test func whatCannotBeReadIsNotMissing() {
    let found = problems("verdict = Bereit für { $day\nnobody = Niemand\nunsigned = offen")
    #expect(!found.contains { $0.contains("not said") })
    #expect(found.count == 1)
  }

  @Test func aValueThatIsNotGivenIsTold() {
    #expect(
      problems("verdict = Bereit für { $dya }\nnobody = { $x }\nunsigned = offen") == [
        "1: `verdict` is not given `$dya` | did you mean `day`? accepted: `$day`",
        "2: `nobody` is not given `$x` | nothing is put into it",
      ])
  }
}
