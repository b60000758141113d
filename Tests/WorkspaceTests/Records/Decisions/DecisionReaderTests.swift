import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// A record is read as it was written; whatever is wrong is named with its place.
@Suite struct DecisionReaderTests {
  @Test func everyKeyIsRead() async throws {
    let parsed = await read(Kitchen.decided())
    #expect(parsed.diagnostics == [])
    let record = try #require(parsed.value.decisions.first)
    #expect(record.id == "0001-open-on-the-day" && record.path == Kitchen.decisionPath && record.title == "Open on 7 December")
    #expect(record.status == .accepted && record.date.iso == "2026-11-18" && record.decided == "2026-11-18T09:30:00Z")
    #expect(record.outcome == .conditionalGo && record.recommendation == "no-go" && record.differsFromRecommendation)
    #expect(record.gate == "G2" && record.recorded == "bob" && record.reason == "The bread is baked elsewhere.")
    #expect(record.decisionMakers == ["ann", "cat", "dan"] && record.consulted == ["bob"] && record.informed == ["bob"])
    #expect(record.options == ["Open on the day", "Open a week later"] && record.supersedes == nil)
    #expect(record.votes.map(\.person) == ["ann", "cat", "dan"] && record.votes.map(\.choice) == [.for, .against, .abstained])
    #expect(record.votes.map(\.words) == [nil, "I want to see <bread>.", nil])
    #expect(
      record.conditions.map(\.closes) == ["R1", "kit.served"] && record.conditions.map(\.due.iso) == ["2026-11-27", "2026-11-20"])
    #expect(record.digest == parsed.value.digests[Kitchen.decisionPath])
    #expect(record.words.contains("It comes from the oven."))
  }

  @Test func aProposalNeedsLittle() async throws {
    let parsed = await read(Kitchen.decided(["decisions/0002-open.md": Kitchen.proposal]))
    #expect(parsed.diagnostics == [])
    let record = try #require(parsed.value.decisions.last)
    #expect(record.status == .proposed && record.decided == nil && record.outcome == nil && record.votes.isEmpty)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let other: String
    let code: Code
    let message: String
    var help = ""
    /// Where nothing is marked: the line of the complaint.
    var line = 1
    var testDescription: String { other }
  }

  static let cases = [
    Case(text: "gate: G2", other: "«gaet: G2", code: .decisionForm, message: "unknown key `gaet`", help: "did you mean `gate`?"),
    Case(
      text: "status: accepted", other: "status: «acepted", code: .decisionForm, message: "is `acepted`",
      help: "did you mean `accepted`?"),
    Case(
      text: "status: accepted", other: "status: «superseded", code: .decisionForm, message: "is `superseded`",
      help: "`supersedes` in the newer"),
    Case(
      text: "status: accepted", other: "x-status: accepted", code: .decisionForm, message: "has no `status`",
      help: "status: proposed"),
    Case(text: "date: 2026-11-18", other: "date: «T-14", code: .decisionForm, message: "is `T-14`, and no day"),
    Case(text: "date: 2026-11-18", other: "date: «2026-11-17", code: .decisionContradiction, message: "decided on 2026-11-18"),
    Case(text: "decided: 2026-11-18T09:30:00Z", other: "decided: «2026-11-18 09:30", code: .decisionForm, message: "`decided` is"),
    Case(text: "decided: 2026-11-18T09:30:00Z", other: "x-a: 1", code: .decisionForm, message: "has no `decided`"),
    Case(
      text: "outcome: conditional-go", other: "outcome: «maybe", code: .decisionForm, message: "is `maybe`",
      help: "accepted: go, conditional-go, no-go, postpone"),
    Case(text: "outcome: conditional-go", other: "outcome: «go", code: .decisionContradiction, message: "there are `conditions`"),
    Case(
      text: "recommendation: no-go", other: "recommendation: «nogo", code: .decisionForm, message: "is `nogo`",
      help: "did you mean `no-go`?"),
    Case(text: "recommendation: no-go", other: "x-a: 1", code: .decisionForm, message: "has no `recommendation`"),
    Case(text: "recorded: bob", other: "x-a: 1", code: .decisionForm, message: "has no `recorded`"),
    Case(
      text: "recorded: bob", other: "recorded: «bbo", code: .decisionReference, message: "`bbo` in `recorded`",
      help: "did you mean `bob`?"),
    Case(
      text: "gate: G2", other: "gate: «G7", code: .decisionReference, message: "`G7` in `gate` is no gate"),
    Case(text: "gate: G2", other: "gate: «[G1, G2]", code: .decisionForm, message: "`gate` of the record is a list"),
    Case(text: "consulted: [bob]", other: "consulted: [bob, «zoe]", code: .decisionReference, message: "`zoe` in `consulted`"),
    Case(text: "consulted: [bob]", other: "consulted: «{a: b}", code: .decisionForm, message: "is no list of words"),
    Case(
      text: "decision-makers: [ann, cat, dan]", other: "decision-makers: «[]", code: .decisionForm,
      message: "has no `decision-makers`"),
    Case(text: "informed: bob", other: "supersedes: «0009-gone", code: .decisionReference, message: "is no other decision record"),
    Case(
      text: "informed: bob", other: "supersedes: «0001-open-on-the-day", code: .decisionReference,
      message: "is no other decision record"),
    Case(text: "informed: bob", other: "id: «D1", code: .decisionForm, message: "`id` is `D1`", help: "id: 0001-open-on-the-day"),
    Case(
      text: "reason: The bread is baked elsewhere.", other: "x-a: 1", code: .decisionContradiction, message: "there is no `reason`",
      line: 5),
    Case(
      text: "vote: abstained}", other: "vote: «absent}", code: .decisionForm, message: "`vote` of a vote is `absent`",
      help: "accepted: for, against, abstained"),
    Case(text: "{person: dan,", other: "{person: «ann,", code: .decisionContradiction, message: "`ann` votes twice"),
    Case(text: "{person: dan,", other: "{person: «bob,", code: .decisionContradiction, message: "not among `decision-makers`"),
    Case(text: "{person: dan, vote: abstained}", other: "«dan", code: .decisionForm, message: "a vote is a value"),
    Case(
      text: "{person: dan, vote: abstained}", other: "{person: dan, vote: abstained, «why: x}", code: .decisionForm,
      message: "unknown key `why` in a vote"),
    Case(
      text: "due: 2026-11-27, closes: R1}", other: "due: «soon, closes: R1}", code: .decisionForm,
      message: "`due` of a condition is `soon`"),
    Case(
      text: "closes: R1}", other: "closes: «R2}", code: .decisionReference, message: "`R2` in `closes`", help: "did you mean `R1`?"),
    Case(
      text: "closes: kit.served}", other: "closes: «kit.servd}", code: .decisionReference, message: "`kit.servd`",
      help: "did you mean `kit.served`?"),
    Case(
      text: "owner: ann,", other: "owner: «anna,", code: .decisionReference, message: "`anna` in `owner`",
      help: "did you mean `ann`?"),
    Case(text: "{what: The smoke is gone, ", other: "«{", code: .decisionForm, message: "a condition has no `what`"),
    Case(text: "# Open on 7 December", other: "Open.", code: .decisionForm, message: "has no title"),
  ]

  @Test(arguments: cases) func whatIsWrongIsNamed(_ example: Case) async throws {
    let text = Kitchen.decision.replacing(example.text, with: example.other)
    #expect(text != Kitchen.decision)
    let marked = Marked(text)
    let problems = await read(Kitchen.decided([Kitchen.decisionPath: marked.text])).diagnostics
    let problem = try #require(problems.first { $0.code == example.code && $0.message.contains(example.message) }, "\(problems)")
    #expect(problems.count == 1, "\(problems)")
    #expect(problem.severity == .error && problem.place.path == Kitchen.decisionPath)
    #expect(
      marked.marks.isEmpty ? problem.place.line == example.line : marked.isAt(problem.place),
      "\(problem.place.citation):\(problem.place.column)")
    let help = try #require(problem.help)
    #expect(!help.isEmpty && (example.help.isEmpty || help.contains(example.help)), "\(help)")
  }

  @Test func votesAndConditionsAreAsked() async throws {
    let start = try #require(Kitchen.decision.firstRange(of: "votes:")).lowerBound
    let middle = try #require(Kitchen.decision.firstRange(of: "conditions:")).lowerBound
    let end = try #require(Kitchen.decision.firstRange(of: "---\n\n#")).lowerBound
    var text = Kitchen.decision
    text.removeSubrange(start..<middle)
    var problems = await read(Kitchen.decided([Kitchen.decisionPath: text])).diagnostics
    #expect(problems.map(\.message) == ["the record has no `votes`"])
    text = Kitchen.decision
    text.removeSubrange(middle..<end)
    problems = await read(Kitchen.decided([Kitchen.decisionPath: text])).diagnostics
    #expect(problems.map(\.message) == ["the outcome is `conditional-go`, and there are no `conditions`"])
    #expect(problems.map(\.code) == [.decisionContradiction])
  }

  /// What is wrong with one condition is told of that one.
  @Test(arguments: [("owner: bob, ", "a condition has no `owner`"), ("due: 2026-11-27, ", "a condition has no `due`")])
  func aConditionWithoutAKeyIsAConditionAllTheSame(_ key: String, _ message: String) async throws {
    let second = try #require(Kitchen.decision.firstRange(of: "  - {what: Every dish is good"))
    var text = Kitchen.decision
    text.removeSubrange(second.lowerBound..<text.firstRange(of: "---\n\n#")!.lowerBound)
    let told = await read(Kitchen.decided([Kitchen.decisionPath: text.replacing(key, with: "")])).diagnostics
    #expect(told.map(\.message) == [message])
  }

  /// They may have been so: told, and read all the same.
  @Test(arguments: [
    ("vote: for}", "vote: against}", "the outcome is `conditional-go`, and nobody voted for it"),
    ("due: 2026-11-27", "due: 2026-11-17", "a condition is due on 2026-11-17, before the decision of 2026-11-18"),
  ])
  func whatIsUnlikelyIsAWarning(_ old: String, _ new: String, _ message: String) async {
    let parsed = await read(Kitchen.decided(replacing: old, with: new))
    #expect(parsed.diagnostics.map(\.message) == [message])
    #expect(parsed.diagnostics.map(\.severity) == [.warning] && parsed.diagnostics.map(\.code) == [.decisionContradiction])
    #expect(parsed.value.decisions.count == 1)
  }

  @Test func whatIsDecidedIsNotProposed() async {
    let problems = await read(Kitchen.decided(replacing: "status: accepted", with: "status: proposed")).diagnostics
    #expect(problems.map(\.message) == ["it was decided, and `status` is `proposed`"])
  }

  @Test(arguments: ["1-open", "0001-Open", "0001-", "0001-a--b", "0001_open", "open", "0001-süß"])
  func theFileHasItsName(_ name: String) async {
    let problems = await read(Kitchen.decided(["decisions/\(name).md": Kitchen.proposal])).diagnostics
    #expect(problems.map(\.message) == ["`\(name).md` is no name of a decision record"])
    #expect(problems.map(\.code) == [.decisionForm])
  }

  /// The zone of the programme has another day than UTC.
  @Test func theDayIsThatOfTheProgramme() async {
    let programme = Kitchen.programme.replacing("approach: phased", with: "approach: phased\ntime-zone: \"+02:00\"")
    let late = Kitchen.decision.replacing("2026-11-18T09:30:00Z", with: "2026-11-17T22:30:00Z")
    #expect(await read(Kitchen.decided(["programme.md": programme, Kitchen.decisionPath: late])).value.decisions.count == 1)
  }

  @Test func linksOfItsWordsAreFollowed() async {
    let problems = await read(Kitchen.decided(replacing: "We open", with: "[Here](gone.md) we open")).diagnostics
    #expect(problems.map(\.code) == [.linkLeadsNowhere] && problems.first?.place.path == Kitchen.decisionPath)
    #expect(problems.first?.severity == .error)
    let proposal = Kitchen.proposal + "\n\n[Here](gone.md) we open."
    let found = await read(Kitchen.decided(["decisions/0002-open.md": proposal])).diagnostics
    #expect(found.map(\.code) == [.linkLeadsNowhere] && found.first?.severity == .error)
  }
}
