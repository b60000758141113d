import TestSupport
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// What the committee is asked, with what each answer costs.
struct AskTests {
  private func assessment(_ rows: [[String]]) -> Assessment {
    let figure = Fixture.figure(
      "Decisions", picture: DecisionToCome.picture,
      columns: ["id", "what", "who", "date", "about", "option", "cost", "consequence"],
      rows: rows.map { $0.map { .text($0) } })
    let area = Fixture.areaResult(Fixture.area("a", "A", order: 1, requirements: []), .notReady, [], figures: [figure])
    return Fixture.assessment([area])
  }

  private func ask(_ rows: [[String]]) -> Ask {
    let site = SiteMap(assessment(rows))
    return Ask(site, DecisionToCome.all(site))
  }

  private let meeting = [
    ["D1", "Who is called first?", "Ann", "2026-12-04", "", "The desk", "Nothing", ""],
    ["D1", "Who is called first?", "Ann", "2026-12-04", "", "Sales", "Nothing", ""],
    ["D2", "Do we open?", "Ann", "2026-12-02", "", "Open on 7 December", "As planned", "The year is closed in the new books"],
    ["D2", "Do we open?", "Ann", "2026-12-02", "", "Open on 11 January", "", "The old system runs on"],
  ]

  @Test func theQuestionOfTheMeetingIsTaken() {
    let ask = ask(meeting)
    #expect(ask.title == "What the committee will be asked on 2\u{A0}December")
    #expect(ask.question.plain == "Do we open?")
    #expect(
      ask.options.map { "\($0.letter) \($0.title) \($0.words.plain)" } == [
        "A Open on 7 December. Cost: as planned. The year is closed in the new books.",
        "B Open on 11 January. No cost is given. The old system runs on.",
      ])
  }

  @Test func aQuestionWithOneAnswerIsNone() {
    let ask = ask([["D2", "Do we open?", "Ann", "2026-12-02", "", "no option is named", "", ""]])
    #expect(ask.options.isEmpty)
    #expect(ask.note.hasPrefix("No answers are named yet."))
  }

  @Test func moreThanFiveAnswersAreCounted() {
    let rows = (1...8).map { ["D", "Which?", "Ann", "2026-12-02", "", "Answer \($0)", "Nothing", ""] }
    let ask = ask(rows)
    #expect(ask.options.map(\.letter) == ["A", "B", "C", "D", "E"])
    #expect(ask.note == "Three\u{A0}more stand there.")
  }

  @Test func aRecordThatWasBegunComesFirst() async throws {
    let record = """
      ---
      status: proposed
      date: 2026-12-02
      recommendation: no-go
      recorded: bob
      options: [Open, Wait a week]
      ---

      # Whether we open
      """
    let assessment = try await assess(Kitchen.decided(["decisions/0002-whether-we-open.md": record]))
    let site = SiteMap(assessment)
    let ask = Ask(site, DecisionToCome.all(site))
    #expect(ask.options.map(\.title) == ["Open.", "Wait a week."])
    #expect(ask.question.plain == "Whether we open.")
  }

  @Test func theRecommendationStandsInTheBox() {
    let main = RenderedSite(assessment(meeting)).main("index.html")
    #expect(main.contains("The evidence recommends: <span class=\"st st-block\">"))
    #expect(main.contains("<li><b>Open on 7 December.</b> Cost: as planned."))
  }
}
