import Testing

@testable import GoLiveCLI

@Suite struct AnswersTests {
  @Test(arguments: ["+01:00", "-03:30", "+00:00", "+14:00"]) func offsetsAreZones(_ zone: String) {
    #expect(Answers.problem(timeZone: zone) == nil)
  }

  @Test(arguments: ["", "01:00", "CET", "+1:00", "+15:00", "+01:60", "+01:00 "]) func otherWordsAreNone(_ zone: String) {
    #expect(Answers.problem(timeZone: zone) != nil)
  }

  @Test(arguments: ["2026-12-07", "2026-12-07 06:00"]) func daysAndMomentsAreDates(_ text: String) {
    #expect(Answers.problem(goLive: text) == nil)
  }

  @Test(arguments: ["", "soon", "2026-13-07", "7.12.2026", "2026-12-07 6:00", "T-14"]) func otherWordsAreNoDates(_ text: String) {
    #expect(Answers.problem(goLive: text) != nil)
  }

  @Test func aNameIsALineOfWords() {
    #expect(Answers.problem(name: "Harbour: \"renewal\"") == nil)
    #expect(Answers.problem(name: " \t") != nil)
    #expect(Answers.problem(name: "a\nb") != nil)
    #expect(Answers.problem(person: "Ada | Lind") != nil)
  }
}
