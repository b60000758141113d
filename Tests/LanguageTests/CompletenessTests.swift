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

  @Test func aValueThatIsNotGivenIsTold() {
    #expect(
      problems("verdict = Bereit für { $dya }\nnobody = { $x }\nunsigned = offen") == [
        "1: `verdict` is not given `$dya` | did you mean `day`? accepted: `$day`",
        "2: `nobody` is not given `$x` | nothing is put into it",
      ])
  }
}
