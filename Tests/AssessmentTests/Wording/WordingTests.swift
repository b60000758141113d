import Diagnostics
import Testing

@testable import Assessment
@testable import Workspace

@Suite struct WordingTests {
  private let wording = Wording(glossary: nil, technicalWords: "API; batch job; fit-gap")

  private func text(_ words: String, length: Int? = nil, hasLink: Bool = false) -> WrittenText {
    WrittenText(
      area: "scope", row: Place("a.md", line: 3, column: 3), text: words,
      place: Place("a.md", line: 3, column: 10, length: length ?? words.unicodeScalars.count), hasLink: hasLink)
  }

  private func told(_ texts: WrittenText..., by wording: Wording? = nil) -> [String] {
    (wording ?? self.wording).findings(in: texts).map {
      "\($0.kind) \($0.term) \($0.sentenceWords) \($0.place.column)+\($0.place.length)"
    }
  }

  @Test func sentencesAreCountedInWords() {
    #expect(
      told(text("One two, three. Four (e.g. five) – six! Seven")) == [
        "sentence One two three 3 10+14", "sentence Four e.g five six 4 26+22", "sentence Seven 1 50+5",
      ])
    #expect(Words("“Now.” Then.").sentences.map(\.count) == [1, 1])
    #expect(Words("In wave 1. Then version 2.1. Then a.csv. End.").sentences.map(\.count) == [3, 3, 2, 1])
    #expect(Words(" – … ").sentences.isEmpty)
  }

  @Test func technicalWordsAreFoundWhereTheyStand() {
    let found = told(text("Zürich sends a Batch job; the API-like fit-gap, by api."))
    #expect(found.dropFirst() == ["technical Batch job 10 25+9", "technical fit-gap 10 49+7", "technical api 10 61+3"])
    // Behind markup the column is not known: the text as a whole is told.
    #expect(told(text("by API", length: 10)) == ["sentence by API 2 10+10", "technical API 2 10+10"])
  }

  @Test func abbreviationsThatNobodyExplains() {
    #expect(told(text("The ATP is low.")).last == "acronym ATP 4 14+3")
    #expect(told(text("The promise (ATP) is low.")).count == 1)
    #expect(told(text("ATP (what is free) is low."), text("The ATP.")).count == 2)
    #expect(told(text("Phase IV of T-14, in B2B, A4 and I.")).last == "acronym B2B 9 31+3")
    let glossary = TableData(
      schema: Sample.table("glossary", [Sample.column("term")]), rows: [Row(values: [.text("ATP")], at: Place("g.md", line: 1))])
    #expect(told(text("The ATP is low."), by: Wording(glossary: glossary, technicalWords: "")).count == 1)
    let terms = TableData(
      schema: Sample.table("glossary", [Sample.column("term")]),
      rows: [Row(values: [.text("Batch job")], at: Place("g.md", line: 1))])
    #expect(told(text("A batch job runs."), by: Wording(glossary: terms, technicalWords: "batch job")).count == 1)
  }

  @Test func aLinkExplainsNothing() {
    #expect(told(text("see the design", hasLink: true)).first == "link see the design 3 10+14")
    #expect(told(text("https://example.org/a")).first?.hasPrefix("link") == true)
    #expect(told(text("Orders come by phone, see the list", hasLink: true)).count == 1)
  }
}
