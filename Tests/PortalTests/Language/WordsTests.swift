import Testing

@testable import Portal
@testable import Workspace

struct WordsTests {
  @Test func numbersAreSpelledToEleven() {
    #expect([0, 1, 4, 11, 12, 1_240].map(\.spelled) == ["no", "one", "four", "eleven", "12", "1,240"])
    #expect((-1_234_567).grouped == "-1,234,567")
  }

  @Test func datesAreUnambiguous() {
    let day = Fixture.day("2026-11-23")
    #expect(day.full == "23\u{A0}November\u{A0}2026")
    #expect(day.weekdayShortYear == "Mon\u{A0}23\u{A0}Nov\u{A0}2026")
    #expect(Fixture.day("2026-12-02").weekdayDayMonth == "Wednesday\u{A0}2\u{A0}December")
    #expect(Fixture.day("2027-01-11").short(from: day) == "11\u{A0}Jan\u{A0}2027")
  }

  @Test func daysInsideASentenceAreWords() {
    let asOf = Fixture.day("2026-11-23")
    func words(_ sentence: String) -> String { sentence.withDaysInWords(from: asOf) }
    #expect(words("ended on 2026-11-20.") == "ended on 20\u{A0}Nov.")
    #expect(words("2027-01-29, not 2026-12-04 18:00") == "29\u{A0}Jan\u{A0}2027, not 4\u{A0}Dec\u{A0}18:00")
    #expect(words("2026-12-04T18:00") == "4\u{A0}Dec\u{A0}18:00")
    for name in ["gates/2026-11-20.md", "run-2026-11-20", "2026-11-20_a", "x 2026-13-40", ""] { #expect(words(name) == name) }
  }

  @Test func listsEndWithAnd() {
    #expect([String]().listed == "")
    #expect(["a"].listed == "a")
    #expect(["a", "b", "c"].listed == "a, b and c")
    #expect(["a", "b", "c", "d"].listed(atMost: 2) == "a, b and two\u{A0}more")
    #expect(["a", "b", "c"].listed(atMost: 2) == "a, b and c")
    #expect([2.allSpelled, 9.allSpelled] == ["both", "all nine"])
  }

  @Test func wordsBecomeSentences() {
    #expect("two are open".sentence == "Two are open.")
    #expect("Is it so?".sentence == "Is it so?")
    #expect("A plan says who.".clause == "A plan says who")
    #expect("UAT is done".lowercasedFirst == "UAT is done")
    #expect("Every case".lowercasedFirst == "every case")
    #expect("a long line of words".shortened(to: 10) == "a long…")
    #expect("just fits".shortened(to: 9) == "just fits")
    #expect("本番稼働準備".shortened(to: 12) == "本番稼働準備")
    #expect("本番稼働準備".shortened(to: 11) == "本番稼働…")
  }

  @Test func hoursAreWords() {
    #expect((51.0 + 40.0 / 60).hoursInWords == "51\u{A0}h\u{A0}40\u{A0}min")
    #expect(0.5.hoursInWords == "30\u{A0}min")
    #expect(2.25.oneDecimal == "2.3")
    #expect((-0.01).oneDecimal == "0")
  }

  @Test func backTicksAreCode() {
    #expect(Phrase.marked("unknown key `x`").runs == [.text("unknown key "), .code("x")])
    #expect(Phrase.marked("one ` alone").runs == [.text("one ` alone")])
  }
}
