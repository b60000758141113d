import Foundation
import TestSupport
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// The register of decisions and their pages.
@Suite struct DecisionTests {
  private static let page = "decisions/0001-open-on-the-day.html"

  private func site(_ changes: [String: String?] = [:]) async throws -> RenderedSite {
    let site = RenderedSite(try await assess(Kitchen.decided(changes)))
    #expect(site.diagnostics == [])
    return site
  }

  @Test func thePageSaysWhatWasDecidedAndWhatIsTrueToday() async throws {
    let site = try await site()
    let main = site.main(Self.page)
    #expect(main.contains("<h1 class=\"title\">Open on 7 December</h1>"))
    #expect(main.contains("</svg>Conditional go</span>"))
    #expect(main.contains("Of its two\u{A0}conditions one\u{A0}is overdue and one\u{A0}is open."))
    #expect(main.contains("Wed\u{A0}18\u{A0}Nov\u{A0}2026, 09:30 (UTC)</time>"))
    #expect(main.contains("<dt>Votes</dt><dd>One\u{A0}for, one\u{A0}against, one\u{A0}abstained</dd>"))
    #expect(main.contains("</svg>Against</span>\n</td><td role=\"cell\" class=\"block\">“I want to see &lt;bread&gt;.”"))
    #expect(main.contains("</svg>Abstained</span>"))
    #expect(main.contains("2. Every dish is good</th>") && main.contains("</svg>Overdue</span>"))
    #expect(main.contains("<a href=\"../risks.html#r-r1\">R1</a> Smoke"))
    #expect(main.contains("golive recommended no-go then, and recommends no-go today."))
    #expect(main.contains("The committee decided otherwise than golive recommended.</p><p>The bread is baked elsewhere."))
    #expect(main.contains("<li>Open a week later</li>"))
    #expect(main.contains("<dt>Replaced by</dt><dd>Nothing yet</dd>"))
    let digest = try #require(try await assess(Kitchen.decided()).decisions.first?.record.digest)
    #expect(main.contains("<dd class=\"hash\">\(digest)</dd>"))
    #expect(main.contains("href=\"../files/decisions/0001-open-on-the-day.md\""))
    // Its words as written, under the page's own heading.
    #expect(main.contains("It comes from the oven.") && main.contains(">Smoke</h3>"))
    #expect(main.ranges(of: "Open on 7 December</h").count == 1)
  }

  /// The same way as on the page of the archive.
  @Test func itsMomentIsInTheProgrammesZoneAndSaysIt() async throws {
    let programme = Kitchen.programme.replacing("approach: phased", with: "approach: phased\ntime-zone: \"-03:30\"")
    let gates = try #require(Kitchen.gates["programme.md"] ?? nil).replacing(Kitchen.programme, with: programme)
    #expect(try await site(["programme.md": gates]).main(Self.page).contains("18\u{A0}Nov\u{A0}2026, 06:00 (UTC−3:30)</time>"))
  }

  @Test func areasStandBesideTheirStateAtTheGate() async throws {
    let snapshot = Kitchen.snapshot(
      "G2", asOf: "2026-11-16", ["areas": #"[{"area": "kitchen", "verdict": "ready", "title": "Kitchen"}]"#])
    let main = try await site(["gates/G2.json": snapshot]).main(Self.page)
    #expect(main.contains("At gate G2, 16\u{A0}Nov"))
    #expect(main.contains("</svg>Ready</span>\n</td><td role=\"cell\" data-l=\"Today\">"))
    #expect(main.contains("</svg>Not ready</span>"))
    #expect(!(try await site().main(Self.page)).contains("At gate"))
  }

  @Test func eachLeadsToTheOther() async throws {
    let newer = Kitchen.decision.replacing("gate: G2", with: "gate: G2\nsupersedes: 0001-open-on-the-day")
      .replacing("Open on 7", with: "Open again on 7")
    let site = try await site(["decisions/0002-again.md": newer])
    #expect(
      site.main(Self.page).contains("<dt>Replaced by</dt><dd><a href=\"0002-again.html\">0002: Open again on 7 December</a></dd>"))
    #expect(site.main(Self.page).contains("A newer decision took its place."))
    #expect(
      site.main("decisions/0002-again.html").contains(
        "<dt>Replaces</dt><dd><a href=\"0001-open-on-the-day.html\">0001: Open on 7 December</a></dd>"))
    let register = site.main("decisions/index.html")
    #expect(register.contains("Two\u{A0}decisions are on record"))
    let places = ["Open again on 7 December</a>", "Open on 7 December</a>"].compactMap { register.range(of: $0)?.lowerBound }
    #expect(places.count == 2 && places[0] < places[1])
    #expect(register.contains("Replaced by <a href=\"0002-again.html\">0002</a>") && register.contains("0\u{A0}of 2\u{A0}closed"))
    // What was replaced waits for nothing.
    let overview = site.main("index.html")
    #expect(
      overview.contains(
        "The committee has decided: <a href=\"decisions/0002-again.html\">Open again on 7 December</a> (18\u{A0}November). Of its two"
      ))
    #expect(!overview.contains("decisions/0001-open-on-the-day.html"))
  }

  @Test func aProposalSaysThatNobodyHasDecided() async throws {
    let site = try await site([Kitchen.decisionPath: nil, "decisions/0001-open.md": Kitchen.proposal])
    let main = site.main("decisions/0001-open.html")
    #expect(main.contains("</svg>Proposed</span>") && main.contains("Nobody has voted yet."))
    #expect(main.contains("Nothing has been decided: this is what will be put to the committee."))
    #expect(site.main("decisions/index.html").contains("Nothing has been decided yet"))
    #expect(!site.main("index.html").contains("The committee has decided"))
  }

  @Test func withoutDecisionsItSaysWhatToDo() async throws {
    let site = try await site([Kitchen.decisionPath: nil])
    let main = site.main("decisions/index.html")
    #expect(main.contains("No decision is on record yet") && !main.contains("<table"))
    #expect(
      main.contains(
        "golive new decision <span class=\"w\">go-live</span> <span class=\"w\">--as PERSON</span> <span class=\"w\">--gate G2</span></pre>"
      ))
    #expect(!site.main("index.html").contains("The committee has decided"))
    #expect(site.files["index.html"]?.contains("<a href=\"decisions/index.html\">Decisions</a>") == true)
    #expect(site.files["decisions/index.html"]?.contains(" aria-current=\"page\">Decisions</a>") == true)
  }

  @Test func dataNameThemWithTheStatesOfTheirConditions() async throws {
    struct Readiness: Decodable {
      struct Decision: Decodable {
        struct Condition: Decodable { let closes, state: String }
        struct Vote: Decodable { let person, vote: String }
        let id, state, outcome, recommendation, sha256: String
        let conditions: [Condition]
        let votes: [Vote]
      }
      let decisions: [Decision]
    }
    let assessment = try await assess(Kitchen.decided())
    let data = try JSONDecoder().decode(Readiness.self, from: Data(Portal.readinessJSON(assessment)))
    let decision = try #require(data.decisions.first)
    #expect(decision.id == "0001-open-on-the-day" && decision.state == "in-force" && decision.outcome == "conditional-go")
    #expect(decision.conditions.map(\.state) == ["open", "overdue"] && decision.conditions.map(\.closes) == ["R1", "kit.served"])
    #expect(decision.votes.map(\.vote) == ["for", "against", "abstained"])
    #expect(decision.sha256.count == 64 && decision.recommendation == "no-go")
  }

  @Test(arguments: [
    (1, 0, 0, "Its one condition is closed."), (0, 1, 0, "Its one condition is open."),
    (3, 0, 0, "All three\u{A0}conditions are closed."),
    (0, 2, 0, "All two\u{A0}conditions are open."),
    (2, 1, 0, "Of its three\u{A0}conditions two\u{A0}are closed and one\u{A0}is open."),
    (0, 0, 0, "It rests on no conditions."),
  ])
  func conditionsInWords(_ closed: Int, _ open: Int, _ overdue: Int, _ words: String) async throws {
    let decision = try #require(try await assess(Kitchen.decided()).decisions.first)
    let model = try #require(decision.conditions.first)
    func some(_ count: Int, _ state: ConditionResult.State) -> [ConditionResult] {
      Array(repeating: ConditionResult(condition: model.condition, state: state, closing: .nothing), count: count)
    }
    let result = DecisionResult(
      record: decision.record, standing: .inForce, replacedBy: [],
      conditions: some(closed, .closed) + some(open, .open) + some(overdue, .overdue))
    #expect(Message.conditions(result) == words)
  }
}
