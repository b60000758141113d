import Diagnostics
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// The page of the gates, and what areas say of them.
struct TrendTests {
  static let gates = [
    (id: "G1", title: "First quality gate", day: "2026-11-02"), (id: "G2", title: "Second quality gate", day: "2026-11-16"),
    (id: "G3", title: "Third quality gate", day: "2026-11-30"),
  ]

  /// Two gates: at the first nothing was known of the cutover, at the second acceptance was ready.
  static var assessment: Assessment {
    let today = Sample.assessment
    return Fixture.remembering(
      today, gates: gates,
      snapshots: [
        Fixture.snapshot(
          today, "G1", "2026-11-02", verdicts: ["cutover": "no-evidence", "user-acceptance": "conditions"],
          states: ["cutover.fits-window": "no-evidence"]),
        Fixture.snapshot(
          today, "G2", "2026-11-16", verdicts: ["cutover": "not-ready", "user-acceptance": "ready"],
          states: ["cutover.fits-window": "not-met", "uat.complete": "met"]),
      ])
  }

  private func trend(_ assessment: Assessment) -> Trend {
    let site = SiteMap(assessment)
    return Trend(site.history, site)
  }

  @Test func theHeadlineIsTheFinding() {
    #expect(trend(Self.assessment).headline == "Since the second quality gate one\u{A0}area improved and one\u{A0}fell back")
  }

  @Test(arguments: [
    (["cutover": "conditions"], "Since the first quality gate no area has moved"),
    (["cutover": "ready"], "Since the first quality gate one\u{A0}area fell back and none improved"),
    (["cutover": "not-ready"], "Since the first quality gate one\u{A0}area improved and none fell back"),
  ])
  func theHeadlineCountsAreas(_ verdicts: [String: String], _ headline: String) {
    let today = Sample.assessment
    let snapshot = Fixture.snapshot(today, "G1", "2026-11-02", verdicts: verdicts)
    #expect(trend(Fixture.remembering(today, gates: Self.gates, snapshots: [snapshot])).headline == headline)
  }

  @Test func eachAreaHasItsVerdictAtEachGate() throws {
    let trend = trend(Self.assessment)
    #expect(trend.heads.map(\.label) == ["G1", "G2", "Today"])
    let cutover = try #require(trend.areas.first { $0.title == "Cutover" })
    #expect(cutover.cells.map(\.word) == ["No evidence", "Not ready", "Conditional"])
    #expect(
      trend.reviews.map(\.areas) == ["0\u{A0}of 3, 1\u{A0}with conditions", "1\u{A0}of 3", "0\u{A0}of 3, 1\u{A0}with conditions"])
  }

  @Test func whatMovedIsNamedWithBothAnswers() throws {
    let step = try #require(trend(Self.assessment).steps.first)
    #expect(step.areas.map(\.title) == ["Areas that fell back: 1", "Areas that improved: 1"])
    #expect(
      step.areas[0].moves.map { "\($0.words.plain): \($0.from.word), \($0.to.word)" } == [
        "User acceptance testing: Ready, Not ready"
      ])
    #expect(step.criteria.map(\.title) == ["Criteria that fell back: 1", "Criteria that improved: 1"])
    #expect(step.criteria[1].moves.first?.from.word == "Not met")
  }

  @Test func whatImprovedIsToldByLevelAndWithItsConditions() {
    func snapshot(_ states: [(String, String)]) -> GateSnapshot {
      GateSnapshot(
        gate: "G1", programme: "P", asOf: Fixture.day("2026-11-02"), verdict: "not-ready", recommendation: "no-go",
        requirements: states.enumerated().map {
          .init(id: "a.r\($0)", area: "a", level: $1.0, state: $1.1, rule: "0a", ask: "It is so.")
        })
    }
    func step(_ now: [(String, String)]) -> String {
      Message.step(Difference(from: snapshot(now.map { ($0.0, "not-met") }), to: snapshot(now)), isPart: false)
    }
    #expect(
      step([("mandatory", "met"), ("mandatory", "conditions"), ("mandatory", "waived"), ("recommended", "met")])
        == "On the same day: four\u{A0}criteria improved (3\u{A0}of them mandatory, 2\u{A0}of these with conditions or a waiver, which counts as improved) and none fell back."
    )
    #expect(
      step([("mandatory", "conditions")])
        == "On the same day: one\u{A0}criterion improved (1\u{A0}of them with conditions or a waiver, which counts as improved) and none fell back."
    )
    #expect(step([("mandatory", "met")]) == "On the same day: one\u{A0}criterion improved and none fell back.")
  }

  @Test func everySignatureIsListed() throws {
    let today = Sample.assessment
    func remembering(_ state: String) -> GateSnapshot {
      let old = Fixture.snapshot(today, "G1", "2026-11-02")
      let duties = [("chef", "Chef", nil), ("baker", "Baker", nil), ("chef", "Soup", "S")] as [(String, String, String?)]
      return GateSnapshot(
        gate: "G\(state.count)", programme: old.programme, asOf: old.asOf, verdict: old.verdict,
        recommendation: old.recommendation, areas: old.areas, requirements: old.requirements,
        signOffs: ["uat.signed", "uat.complete"].flatMap { requirement in
          duties.map { role, title, subject in
            .init(requirement: requirement, role: role, subject: subject, signer: "ann", state: state, name: "Ann", title: title)
          }
        })
    }
    let assessment = Fixture.remembering(today, gates: Self.gates, snapshots: [remembering("missing"), remembering("valid")])
    let part = try #require(trend(assessment).steps.last?.signOffs.first)
    #expect(part.title == "Signatures that came: 6")
    #expect(
      part.lines.map(\.plain) == [
        "ann: User acceptance testing (Chef uat.signed, Baker uat.signed, Soup uat.signed, Chef uat.complete, Baker uat.complete, Soup uat.complete)"
      ])
  }

  @Test func theRowWithoutABlockIsExplained() {
    #expect(
      Message.blocks(across: "Programme")
        == "Each block is one area. “Programme” spans all of them, has no block, and is the last row of the table.")
    #expect(trend(Self.assessment).chartNote == Message.blocks(across: SiteMap(Self.assessment).across?.area.title))
    #expect(RenderedSite(Self.assessment).main("trend.html").contains("<p>Each block is one area."))
  }

  @Test func longListsFoldAndNothingIsLost() throws {
    let requirements = (0..<30).map { Fixture.requirement("a.r\($0)", "It is so \($0).") }
    let area = Fixture.areaResult(
      Fixture.area("a", "A", order: 1, requirements: requirements), .ready, requirements.map { Fixture.result($0, .met) })
    let today = Fixture.assessment([area], verdict: .ready, recommendation: .go)
    let states = Dictionary(uniqueKeysWithValues: requirements.map { ($0.id, "not-met") })
    let old = Fixture.snapshot(today, "G1", "2026-11-02", states: states)
    let group = try #require(
      trend(Fixture.remembering(today, gates: Self.gates, snapshots: [old])).steps.first?.criteria.first)
    #expect(group.moves.count == 10 && group.more.count == 20)
  }

  @Test func slippedDatesSayHowOften() throws {
    let today = Sample.assessment
    func date(_ day: String) -> [GateSnapshot.PlannedDate] {
      [.init(kind: .raid, id: "R-021", name: "Cutover overruns", start: Moment(Fixture.day(day)))]
    }
    let snapshots = [
      Fixture.snapshot(today, "G1", "2026-11-02", dates: date("2026-11-10")),
      Fixture.snapshot(today, "G2", "2026-11-16", dates: date("2026-11-20")),
    ]
    let line = try #require(
      trend(Fixture.remembering(today, gates: Self.gates, snapshots: snapshots)).steps.first?.dates.first)
    #expect(
      "\(line.what.plain): \(line.from.plain), \(line.to.plain), \(line.words.plain)"
        == "Cutover overruns and Monday opens without stock R-021: 20\u{A0}Nov, 30\u{A0}Nov, 10\u{A0}days later, put off twice so far"
    )
  }

  /// What another programme looked like says nothing about this one.
  @Test func aSnapshotOfAnotherProgrammeIsLeftOut() {
    let today = Sample.assessment
    let own = Fixture.snapshot(today, "G1", "2026-11-02")
    let other = GateSnapshot(
      gate: "G2", programme: "Another", asOf: Fixture.day("2026-11-16"), verdict: "ready", recommendation: "go", areas: own.areas,
      requirements: own.requirements)
    let trend = trend(Fixture.remembering(today, gates: Self.gates, snapshots: [own, other]))
    #expect(trend.heads.map(\.label) == ["G1", "Today"])
    #expect(trend.forgotten.hasPrefix("The second quality gate was held without a snapshot"))
  }

  @Test func gatesWithoutSnapshotAreNamed() {
    let today = Sample.assessment
    let only = Fixture.remembering(
      today, gates: Self.gates, snapshots: [Fixture.snapshot(today, "G2", "2026-11-16")])
    #expect(
      trend(only).forgotten == "The first quality gate was held without a snapshot: what the evidence said then was not kept.")
    #expect(trend(Self.assessment).forgotten == "", "the third is still to come")
  }

  @Test func aSnapshotThatWasTakenOnAnotherDayIsTold() throws {
    let today = Sample.assessment
    let late = Fixture.remembering(
      today, gates: Self.gates,
      snapshots: [
        Fixture.snapshot(today, "G1", "2026-11-02", taken: "2026-11-17T09:00"),
        Fixture.snapshot(today, "G2", "2026-11-16", taken: "2026-11-16T15:30"),
      ])
    let words =
      "The snapshot of G1 was taken on 17\u{A0}Nov for 2\u{A0}Nov: it tells of the files as they were on 17\u{A0}Nov."
    #expect(trend(late).takenLater == [words])
    #expect(RenderedSite(late).main("trend.html").contains("<p class=\"small muted lead\">\(words)</p>"))
    #expect(trend(Self.assessment).takenLater == [], "nothing is said where nobody wrote it down")
  }

  @Test func whatWillBeHasNotHappened() {
    let today = Sample.assessment
    let ahead = Fixture.remembering(
      today, gates: Self.gates, snapshots: [Fixture.snapshot(today, "G3", "2026-11-30")])
    #expect(SiteMap(ahead).history.points.isEmpty)
  }

  @Test func onlyTheLastGatesStandBesideEachOther() {
    let today = Sample.assessment
    let gates = (1...9).map { (id: "G\($0)", title: "Gate \($0)", day: "2026-11-0\($0)") }
    let trend = trend(
      Fixture.remembering(today, gates: gates, snapshots: gates.map { Fixture.snapshot(today, $0.id, $0.day) }))
    #expect(trend.heads.map(\.label) == ["G5", "G6", "G7", "G8", "G9", "Today"])
    #expect(trend.reviews.count == 10 && trend.steps.count == 9)
  }
}
