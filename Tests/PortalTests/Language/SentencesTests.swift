import Language
import Testing

@testable import Portal

/// How sentences stand behind one another is the language's.
struct SentencesTests {
  private let japanese = Language("ja", Array("sentences-between = { \"\" }\nfull-stop = 。\n".utf8), path: "ja.ftl")

  @Test func sentencesStandBehindOneAnother() {
    #expect(["One.", "", "Two."].inSentences == "One. Two.")
    #expect(["", ""].inSentences == "")
    #expect(Phrase.sentences([Phrase("One."), Phrase(), .strong("Two.")]).runs == [.text("One."), .text(" "), .strong("Two.")])
  }

  @Test func aLanguageMayPutNothingBetween() {
    Language.$current.withValue(japanese) {
      #expect(["一。", "", "二。"].inSentences == "一。二。")
      #expect(Phrase.sentences([Phrase("一。"), .strong("二。")]).plain == "一。二。")
      #expect("一".sentence == "一。")
    }
  }
}
